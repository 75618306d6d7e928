/** One Markdown file → a section with its slides. */
import type { Allow } from '../allow.ts';
import { type Diagnostic, error, type Span, warning } from '../diagnostics.ts';
import { aimAllows } from './allows.ts';
import { type Attributes, parseAttributes } from './attributes.ts';
import { parseBlocks } from './blocks.ts';
import type { ParseContext } from './context.ts';
import { locateAt } from './locate.ts';
import { MarkdownLexer, type MarkdownToken } from './markdown.ts';
import { parseFrontMatter } from './meta.ts';
import { type Block, type Heading, plainText, type Section, type Slide } from './model.ts';
import { sectionId, slug } from './slug.ts';
import { type SlideSource, splitSlides } from './split.ts';

export interface ParsedSection {
  /** Undefined when the file holds no slide. Slides are numbered from `firstNumber` on. */
  readonly section: Section | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a section file; `kinds` are the info words that make a fence a block. */
export function parseSection(
  file: string,
  source: string,
  firstNumber: number,
  kinds: readonly string[],
): ParsedSection {
  const front = parseFrontMatter(file, source);
  const split = splitSlides(file, source, front.end);
  const diagnostics: Diagnostic[] = [...front.diagnostics, ...split.diagnostics];
  if (split.slides.length === 0) {
    const span = { file, start: 0, end: 0 };
    diagnostics.push(
      warning('empty-section', span, 'file holds no slide', 'write a slide or delete the file'),
    );
    return { section: undefined, diagnostics };
  }
  const id = sectionId(file);
  const context: ParseContext = {
    file,
    source,
    kinds,
    openFences: split.openFences,
    diagnostics,
    allows: [],
  };
  const lexer = new MarkdownLexer();
  const parts = split.slides.map((slide) => lexSlide(slide, lexer, context));
  lexer.finish();
  const slides = parts.map((part, i) => buildSlide(part, firstNumber + i, id, context));
  const section: Section = {
    id,
    title: front.meta.title ?? slides[0]?.title ?? id,
    summary: front.meta.summary ?? '',
    slides,
    span: { file, start: 0, end: source.length },
  };
  return { section, diagnostics };
}

interface Part {
  readonly text: string;
  readonly offset: number;
  readonly tokens: readonly MarkdownToken[];
}

interface LexedSlide {
  readonly source: SlideSource;
  readonly attributes: Attributes;
  readonly body: Part;
  readonly notes: Part | undefined;
}

function lexSlide(source: SlideSource, lexer: MarkdownLexer, context: ParseContext): LexedSlide {
  const { file } = context;
  const line = source.headingLine;
  const heading = parseAttributes(file, line?.text ?? '', line?.start ?? 0);
  context.diagnostics.push(...heading.diagnostics);
  const lex = (offset: number, text: string): Part => ({ offset, text, tokens: lexer.blocks(text) });
  const { start, bodyEnd, notesStart, end } = source;
  let body = context.source.slice(start, bodyEnd);
  if (heading.range !== undefined) {
    // Blanks instead of the attributes: the lexer does not see them, and nothing moves.
    const [from, to] = heading.range;
    body = body.slice(0, from - start) + ' '.repeat(to - from) + body.slice(to - start);
  }
  return {
    source,
    attributes: heading.attributes,
    body: lex(start, body),
    notes: notesStart === undefined ? undefined : lex(notesStart, context.source.slice(notesStart, end)),
  };
}

function buildSlide(
  { source, attributes, body: part, notes: notesPart }: LexedSlide,
  number: number,
  section: string,
  context: ParseContext,
): Slide {
  const { blocks, allows } = build(part, context);
  const notes = notesPart === undefined ? NOTHING : build(notesPart, context);
  const span = { file: context.file, start: source.start, end: source.end };
  const { heading, body } = takeHeading(blocks, source, span, context);
  const title = plainText(heading.children);
  reportUnderlines(body, context);
  return {
    id: attributes.id ?? (slug(title) || `slide-${number}`),
    idSpan: attributes.idSpan ?? heading.span,
    number,
    sectionId: section,
    heading,
    title,
    layout: attributes.layout ?? 'statement',
    time: attributes.time ?? 1,
    priority: attributes.priority ?? 'should',
    body,
    notes: notes.blocks,
    allows: [...allows, ...notes.allows],
    span,
  };
}

interface Built {
  readonly blocks: readonly Block[];
  readonly allows: readonly Allow[];
}

const NOTHING: Built = { blocks: [], allows: [] };

function build({ text, offset, tokens }: Part, context: ParseContext): Built {
  const own: ParseContext = { ...context, allows: [] };
  const blocks = parseBlocks(tokens, { text, locate: locateAt(offset) }, own);
  return { blocks, allows: aimAllows(own.allows, blocks, context.source) };
}

function takeHeading(
  blocks: readonly Block[],
  { firstLine }: SlideSource,
  span: Span,
  context: ParseContext,
): { heading: Heading; body: readonly Block[] } {
  const [first, ...rest] = blocks;
  if (first?.type === 'heading') {
    if (plainText(first.children) === '' && !first.children.some(({ type }) => type === 'fact')) {
      context.diagnostics.push(
        error('no-heading', first.span, 'heading is empty', 'write what the slide states'),
      );
    }
    return { heading: first, body: rest };
  }
  const start = firstLine?.start ?? span.start;
  const lineEnd = context.source.indexOf('\n', start);
  const at = { ...span, start, end: lineEnd === -1 ? span.end : lineEnd };
  const later = blocks.find((block) => block.type === 'heading' && block.level <= 2);
  const hint =
    later === undefined
      ? 'begin it with ## and a sentence that states the finding'
      : 'move the heading to its top';
  context.diagnostics.push(error('no-heading', at, 'slide does not begin with a heading', hint));
  if (later?.type === 'heading') return { heading: later, body: blocks.filter((block) => block !== later) };
  return { heading: { type: 'heading', level: 2, children: [], span: at }, body: blocks };
}

/** A heading of level 1 or 2 further down. The ones with # have been reported when the file was split. */
function reportUnderlines(body: readonly Block[], context: ParseContext): void {
  for (const block of body) {
    if (block.type !== 'heading' || block.level > 2) continue;
    const text = context.source.slice(block.span.start, block.span.end);
    const underline = /\n[ \t]*(-+|=+)[ \t]*$/.exec(text)?.[1];
    if (underline === undefined) continue;
    const span = { ...block.span, start: block.span.end - underline.length };
    const message = `"${underline}" right under text makes a heading of it`;
    const hint = 'put a blank line before it to separate slides; inside a slide use ###';
    context.diagnostics.push(error('separator', span, message, hint));
  }
}
