/**
 * Where text stands in its file once a Markdown lexer has taken indentation, quote marks and escapes out of it.
 * Every piece of text is carried with a function that finds its characters in the file.
 */
import type { Span } from '../diagnostics.ts';

/** Offset in the file of the character at an index; an index at the end gives the offset after the last character. */
export type Locate = (index: number) => number;

/** Text that stands in the file as it is, from an offset on. */
export function locateAt(offset: number): Locate {
  return (index) => offset + index;
}

/** A part of located text. */
export function locateFrom(locate: Locate, start: number): Locate {
  return (index) => locate(start + index);
}

/** The span of `[start, end)` of located text; `end` is found from the last character, not from what follows it. */
export function spanBetween(file: string, locate: Locate, start: number, end: number): Span {
  const from = locate(start);
  return { file, start: from, end: end > start ? locate(end - 1) + 1 : from };
}

/**
 * Locates text whose lines are the lines of `raw` with something taken off their beginnings (or tabs there expanded):
 * the content of quotes, list items and dedented paragraphs.
 */
export function locateLines(text: string, raw: string, locate: Locate): Locate {
  const offsets: number[] = [];
  const rawLines = raw.split('\n');
  let rawStart = 0;
  for (const [n, line] of text.split('\n').entries()) {
    const rawLine = rawLines[n] ?? '';
    if (n > 0) offsets.push(locate(rawStart - 1));
    for (const index of alignEnds(line, rawLine)) offsets.push(locate(rawStart + index));
    rawStart = Math.min(rawStart + rawLine.length + 1, raw.length + 1);
  }
  offsets.push(locate(rawStart - 1));
  return (index) => offsets[index] ?? offsets.at(-1) ?? locate(0);
}

/** For each character of a line its index in the raw line, matched from the ends, trailing blanks apart. */
function alignEnds(line: string, rawLine: string): number[] {
  const indexes = new Array<number>(line.length);
  const length = line.trimEnd().length;
  const rawLength = rawLine.trimEnd().length;
  for (let i = length; i < line.length; i++) {
    indexes[i] = Math.min(rawLength + i - length, rawLine.length);
  }
  let at = rawLength - 1;
  for (let i = length - 1; i >= 0; i--) {
    indexes[i] = Math.max(0, at);
    const tab = rawLine[at] === '\t' && line[i] === ' ';
    const insideTab = tab && line[i - 1] === ' ';
    if (at >= 0 && !insideTab && (tab || rawLine[at] === line[i])) at--;
  }
  return indexes;
}

/** Locates text that is `raw` with some backslashes taken out: link labels and table cells. */
export function locateUnescaped(text: string, raw: string, locate: Locate): Locate {
  if (raw.startsWith(text)) return locate;
  const offsets: number[] = [];
  let at = 0;
  for (const char of text.split('')) {
    if (raw[at] !== char && raw[at] === '\\') at++;
    offsets.push(locate(at));
    at++;
  }
  offsets.push(locate(at));
  return (index) => offsets[index] ?? locate(at);
}

/** Locates text in which some line breaks stand twice that stand once in the located text. */
export function locateDoubled(text: string, locate: Locate): Locate {
  const indexes: number[] = [];
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const again = text[i] === '\n' && text[i - 1] === '\n';
    indexes.push(again ? at - 1 : at);
    if (!again) at++;
  }
  return (index) => locate(indexes[index] ?? at);
}
