/** Runs of plain text: character references decoded, and Markdown that did not take reported. */
import { error, type Span } from '../diagnostics.ts';
import { type Located, type ParseContext, spanIn } from './context.ts';
import { decodeEntity, ENTITY_RE } from './entities.ts';
import type { Text } from './model.ts';

/**
 * Text nodes for `[start, end)`. Where a node's text is as long as its span, they are the same characters: text that
 * stands in the file with something in between becomes several nodes.
 */
export function parseText(context: ParseContext, source: Located, start: number, end: number): Text[] {
  const raw = source.text.slice(start, end);
  reportLeftovers(context, source, start, raw);
  const nodes: Text[] = [];
  let at = start;
  for (const found of raw.matchAll(ENTITY_RE)) {
    const char = decodeEntity(found[0]);
    if (char === undefined) continue;
    const from = start + found.index;
    nodes.push(...verbatim(context, source, at, from));
    at = from + found[0].length;
    nodes.push({ type: 'text', text: char, span: spanIn(context, source, from, at) });
  }
  nodes.push(...verbatim(context, source, at, end));
  return nodes;
}

/** Text nodes for `[start, end)` as it stands, nothing decoded. */
export function verbatim(context: ParseContext, source: Located, start: number, end: number): Text[] {
  return contiguous(context, source, start, end).map(([from, to]) => ({
    type: 'text',
    text: source.text.slice(from, to),
    span: spanIn(context, source, from, to),
  }));
}

/** `[start, end)` cut where neighbours in the text are not neighbours in the file, or are not the file's characters. */
function contiguous(
  { source }: ParseContext,
  { text, locate }: Located,
  start: number,
  end: number,
): (readonly [number, number])[] {
  if (end <= start) return [];
  if (
    source.startsWith(text.slice(start, end), locate(start)) &&
    locate(end - 1) - locate(start) === end - 1 - start
  ) {
    return [[start, end]];
  }
  const isExact = (i: number) => source[locate(i)] === text[i];
  const runs: (readonly [number, number])[] = [];
  let from = start;
  for (let i = start + 1; i < end; i++) {
    if (locate(i) === locate(i - 1) + 1 && isExact(i) && isExact(i - 1)) continue;
    runs.push([from, i]);
    from = i;
  }
  return [...runs, [from, end]];
}

interface Leftover {
  readonly re: RegExp;
  readonly rule: string;
  readonly message: (found: string) => string;
  readonly hint: string;
}

/** Markdown in text is Markdown that the lexer could not read: the author meant something else. */
const LEFTOVERS: readonly Leftover[] = [
  {
    re: /\]\(fact:[^)\n]*\)?/g,
    rule: 'broken-fact',
    message: (found) => `"${found}" is not the end of a fact link`,
    hint: 'write [4,162](fact:some-id), without spaces in the brackets',
  },
  {
    re: /\[\^[^\]\n]+\]/g,
    rule: 'footnote',
    message: (found) => `footnote "${found}" is not supported`,
    hint: 'cite a source with [@source, ¶3], or write it in the notes',
  },
  {
    re: /\[[^\]@\n]*[\s-]@[\w-][^\]\n]*\]/g,
    rule: 'citation',
    message: (found) => `"${found}" is not a citation`,
    hint: 'nothing but citations stands in the brackets: [@source, ¶3; @other]',
  },
  {
    re: /\[@[\w-][^\]\n]*$/gm,
    rule: 'citation',
    message: (found) => `citation "${found}" is not closed`,
    hint: 'end it with ]',
  },
  {
    re: /\[[^\][\n]+\]\[[^\][\n]*\]/g,
    rule: 'unknown-label',
    message: (found) => `link "${found}" has no address`,
    hint: 'write [text](address), or define the label on a line of its own: [label]: address',
  },
  {
    re: /<!--/g,
    rule: 'open-comment',
    message: () => 'comment "<!--" is shown as text',
    hint: 'a comment that holds a blank line starts on a line of its own',
  },
  {
    re: /~~[^~\n]+~~/g,
    rule: 'strikethrough',
    message: (found) => `"${found}" is not struck through`,
    hint: 'strikethrough is not supported; say it in words',
  },
];

function reportLeftovers(context: ParseContext, source: Located, start: number, raw: string): void {
  const taken: Span[] = [];
  for (const { re, rule, message, hint } of LEFTOVERS) {
    for (const found of raw.matchAll(re)) {
      const span = spanIn(context, source, start + found.index, start + found.index + found[0].length);
      if (taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      taken.push(span);
      context.diagnostics.push(error(rule, span, message(found[0].trim()), hint));
    }
  }
}
