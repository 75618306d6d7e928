import type { Block, Inline, Slide } from '../deck/model.ts';
import { type Diagnostic, type Span, warning } from '../diagnostics.ts';
import { matchesFact } from '../evidence/match.ts';
import type { Ledger } from '../evidence/model.ts';
import { sourcelessFigures } from './numerals.ts';

/** Every figure in prose is a fact link, part of a citation, a date, a name or marked with `\#`. */
export function checkFigures(slide: Slide, ledger: Ledger): Diagnostic[] {
  return [slide.heading, ...slide.body, ...slide.notes].flatMap(runsOf).flatMap((nodes) => {
    const { text, spans } = flatten(nodes);
    return sourcelessFigures(text).map(({ index, figure }) => {
      const first = spans[index];
      const last = spans[index + figure.length - 1];
      const span = { file: slide.span.file, start: first?.start ?? 0, end: last?.end ?? 0 };
      return warning('no-source', span, `figure "${figure}" has no source`, hintFor(figure, ledger));
    });
  });
}

function hintFor(figure: string, ledger: Ledger): string {
  const fact = [...ledger.values()].find((fact) => matchesFact(figure, fact));
  const mark = `or \\#${figure} if it needs no source`;
  if (fact === undefined) return `link it to a fact, [${figure}](fact:some-id), ${mark}`;
  return `write [${figure}](fact:${fact.id}) if that is what it means, ${mark}`;
}

/** Runs of inline nodes that read as one text. */
function runsOf(block: Block): (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(runsOf));
    case 'quote':
      return block.children.flatMap(runsOf);
    case 'table':
      return [block.header, ...block.rows].flat();
    case 'code':
    case 'fence':
      return [];
  }
}

interface FlatText {
  readonly text: string;
  /** Where each character of the text stands. */
  readonly spans: readonly Span[];
}

/** Stands for what is not looked at; no letter, no digit and no blank, so that nothing is read across it. */
const OPAQUE = '\uFFFC';

function flatten(nodes: readonly Inline[]): FlatText {
  let text = '';
  const spans: Span[] = [];
  const add = (part: string, span: Span) => {
    const exact = span.end - span.start === part.length;
    for (let i = 0; i < part.length; i++) {
      spans.push(exact ? { ...span, start: span.start + i, end: span.start + i + 1 } : span);
    }
    text += part;
  };
  const visit = (node: Inline): void => {
    if (node.type === 'text') add(node.text, node.span);
    else if (node.type === 'break') add('\n', node.span);
    else if (node.type === 'strong' || node.type === 'emphasis') node.children.forEach(visit);
    else if (node.type === 'link' && !isBareAddress(node)) node.children.forEach(visit);
    else add(OPAQUE, node.span);
  };
  nodes.forEach(visit);
  return { text, spans };
}

/** An address that is its own text, such as <https://example.org/2016/12>. */
function isBareAddress({ href, children }: Extract<Inline, { type: 'link' }>): boolean {
  const text = children.map((child) => (child.type === 'text' ? child.text : OPAQUE)).join('');
  return text !== '' && href.endsWith(text);
}
