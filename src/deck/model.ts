/**
 * The deck as data: what a folder of Markdown becomes, and all that pages, checks and paper know of it.
 * Every node keeps the place it came from.
 */
import type { Allow } from '../allow.ts';
import type { Span } from '../diagnostics.ts';

/** `deck.yaml`. */
export interface DeckMeta {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly authors: readonly string[];
  /** ISO date on which the deck was last revised. */
  readonly date: string;
  /** BCP 47 language tag, default `en`. */
  readonly lang: string;
  readonly description: string;
  /** Minutes the whole deck takes: the sum of its slides. */
  readonly totalTime?: Planned | undefined;
  /** Shorter ways through the deck, the shortest first; none where the author names none. */
  readonly routes: readonly Route[];
  /** What a reader can do in the end; questions are tagged with them. */
  readonly objectives: readonly Objective[];
}

export interface Objective {
  readonly id: string;
  /** Completes “You can …”. */
  readonly label: string;
  /** Where its id stands. */
  readonly span: Span;
}

/** Minutes, and where they are written. */
export interface Planned {
  readonly minutes: number;
  readonly span: Span;
}

/** A way through the deck: the slides of a priority and of those before it. */
export interface Route extends Planned {
  readonly upTo: Priority;
}

export interface Deck {
  readonly meta: DeckMeta;
  readonly sections: readonly Section[];
}

/** One Markdown file. */
export interface Section {
  /** The file name without its number and ending: `02-carriages.md` → `carriages`. */
  readonly id: string;
  readonly title: string;
  /** One sentence for contents lists. */
  readonly summary: string;
  readonly slides: readonly Slide[];
  readonly span: Span;
}

export const LAYOUTS = [
  'title',
  'section',
  'statement',
  'figure',
  'split',
  'table',
  'quiz',
  'closing',
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** From what no talk leaves out to what only the whole deck has. */
export const PRIORITIES = ['must', 'should', 'could', 'extra'] as const;
export type Priority = (typeof PRIORITIES)[number];

export interface Slide {
  /** Stable: given as `{#id}` or slugged from the heading. Links, progress and answers hang on it. */
  readonly id: string;
  /** Where the id is given; the heading when it comes from that. */
  readonly idSpan: Span;
  /** Position in the whole deck, from 1. */
  readonly number: number;
  readonly sectionId: string;
  readonly heading: Heading;
  /** The heading as plain text. */
  readonly title: string;
  /** Default `statement`. */
  readonly layout: Layout;
  /** Minutes, default 1. */
  readonly time: number;
  /** Default `should`. */
  readonly priority: Priority;
  readonly body: readonly Block[];
  /** What stands after `Note:`. */
  readonly notes: readonly Block[];
  /** Checks that comments on the slide switch off, each for one block of its text. */
  readonly allows: readonly Allow[];
  readonly span: Span;
}

interface Node {
  readonly span: Span;
}

export interface Heading extends Node {
  readonly type: 'heading';
  /** 1–6. */
  readonly level: number;
  readonly children: readonly Inline[];
}

export interface Paragraph extends Node {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List extends Node {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

export interface Table extends Node {
  readonly type: 'table';
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface Quote extends Node {
  readonly type: 'quote';
  readonly children: readonly Block[];
}

/** Code to be shown as code: a fence whose language is no kind of block. */
export interface Code extends Node {
  readonly type: 'code';
  readonly lang: string;
  readonly text: string;
}

/** A fenced block with a YAML body, such as ` ```chart `; what it means is up to `blocks/`. */
export interface Fence extends Node {
  readonly type: 'fence';
  /** First word of the info string. */
  readonly kind: string;
  /** The YAML text. */
  readonly body: string;
  /** Where the body lies: `bodySpan.start` is the offset of its first character. */
  readonly bodySpan: Span;
}

export type Block = Heading | Paragraph | List | Table | Quote | Code | Fence;

export interface Text extends Node {
  readonly type: 'text';
  readonly text: string;
}

/** A number the author marked with `\#` as needing no source. `text` is without the mark. */
export interface Literal extends Node {
  readonly type: 'literal';
  readonly text: string;
}

export interface Strong extends Node {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface Emphasis extends Node {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface InlineCode extends Node {
  readonly type: 'inlineCode';
  readonly text: string;
}

export interface Break extends Node {
  readonly type: 'break';
}

/** A link; `href` is `#slide-id`, a relative path, or `https:`, `http:` or `mailto:`. */
export interface Link extends Node {
  readonly type: 'link';
  readonly href: string;
  /** Where the address stands; the whole link when it stands elsewhere, as in `[text][label]`. */
  readonly hrefSpan: Span;
  readonly children: readonly Inline[];
}

export interface Image extends Node {
  readonly type: 'image';
  readonly src: string;
  /** Where the address stands; the whole image when it stands elsewhere. */
  readonly srcSpan: Span;
  readonly alt: string;
  /** The alternative with its places; figures in it are linked to facts as anywhere else. */
  readonly label: readonly Inline[];
}

/** `[4,162](fact:carriages-2017)`. */
export interface FactLink extends Node {
  readonly type: 'fact';
  readonly id: string;
  /** Where the id stands; the whole link when it stands elsewhere, as in `[text][label]`. */
  readonly idSpan: Span;
  /** What the author wrote, empty to have the value filled in. */
  readonly text: string;
  /** Where `text` stands. */
  readonly textSpan: Span;
}

/** `[@ilyash2022, ¶34]` or `[@ilyash2022, ¶34–35; @pism2020]`. */
export interface Citation extends Node {
  readonly type: 'citation';
  readonly items: readonly CitationItem[];
}

export interface CitationItem extends Node {
  /** Id of a source. */
  readonly key: string;
  /** Where `@key` stands. */
  readonly keySpan: Span;
  /** Paragraph ranges, empty when the whole document is cited; `[from, to]`, equal for one paragraph. */
  readonly paragraphs: readonly (readonly [from: number, to: number])[];
  /** Where the paragraphs stand; the whole item when there are none. */
  readonly locatorSpan: Span;
}

export type Inline =
  | Text
  | Literal
  | Strong
  | Emphasis
  | InlineCode
  | Break
  | Link
  | Image
  | FactLink
  | Citation;

/** All slides in order. */
export function slidesOf(deck: Deck): readonly Slide[] {
  return deck.sections.flatMap((section) => section.slides);
}

/** Slide id → its number and title. */
export function titlesOf(
  deck: Deck,
): ReadonlyMap<string, { readonly number: number; readonly title: string }> {
  return new Map(slidesOf(deck).map(({ id, number, title }) => [id, { number, title }]));
}

/** Readable text of inline nodes; an empty fact link gives an empty string. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(inlineText).join('').replace(/\s+/g, ' ').trim();
}

function inlineText(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'literal':
    case 'inlineCode':
    case 'fact':
      return node.text;
    case 'strong':
    case 'emphasis':
    case 'link':
      return node.children.map(inlineText).join('');
    case 'break':
      return ' ';
    case 'image':
      return node.alt;
    case 'citation':
      return '';
  }
}

/** Calls `visit` for every block and inline node, parents first. */
export function walk(nodes: readonly (Block | Inline)[], visit: (node: Block | Inline) => void): void {
  for (const node of nodes) {
    visit(node);
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'quote':
        walk(node.children, visit);
        break;
      case 'image':
        walk(node.label, visit);
        break;
      case 'list':
        for (const item of node.items) walk(item, visit);
        break;
      case 'table':
        for (const cell of [...node.header, ...node.rows.flat()]) walk(cell, visit);
        break;
      default:
        break;
    }
  }
}
