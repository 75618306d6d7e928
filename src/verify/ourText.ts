/** Our own words: everything written in the content files, with what is quoted marked as such. */
import type { Files, Span } from '../diagnostics.ts';
import { formatValue } from '../evidence/format.ts';
import type { Ledger } from '../evidence/model.ts';
import { MOST_WORDS } from '../evidence/quote.ts';
import { type Word, wordsOf } from './words.ts';

/** A word of ours. */
export interface OurWord extends Word {
  /** Whether it stands in “…” of at most {@link MOST_WORDS} words. */
  readonly quoted: boolean;
}

/** Words that follow each other in one file. */
export interface OurText {
  readonly file: string;
  readonly words: readonly OurWord[];
}

const QUOTATION_RE = /“[^“”]*”/g;
const EMPTY_LINK_RE = /\[\]\(fact:(?<id>[^()\s]*)\)/g;
const BLANK_LINE_RE = /\n[ \t]*\n/g;

/**
 * Texts of all files: prose, notes, blocks, comments, keys and all, so that whatever is added to the content is looked at
 * too. A text ends at a blank line and where something is left out. What the build fills into a fact link is in it.
 * @param leftOut places of words that are a document’s by intent, such as `find`
 */
export function ourTexts(files: Files, leftOut: readonly Span[], ledger: Ledger): OurText[] {
  return [...files].flatMap(([file, whole]) => {
    const gaps = leftOut.filter((span) => span.file === file);
    const text = without(whole, gaps);
    const words = [...wordsOf(text), ...filledIn(text, ledger)].sort((a, b) => a.start - b.start);
    const breaks = [...text.matchAll(BLANK_LINE_RE)].map(({ index }) => index);
    return split(markQuoted(words, text), breaks).map((words) => ({ file, words }));
  });
}

/** The text with blank lines where something is left out, so that all else stays in its place. */
function without(text: string, gaps: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of [...gaps].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), '\n'.repeat(Math.max(0, end - Math.max(start, from))));
    from = Math.max(from, end);
  }
  return [...parts, text.slice(from)].join('');
}

function split(words: readonly OurWord[], breaks: readonly number[]): OurWord[][] {
  const texts: OurWord[][] = [];
  let next = 0;
  for (const word of words) {
    let isNew = texts.length === 0;
    for (; (breaks[next] ?? Number.POSITIVE_INFINITY) < word.start; next++) isNew = true;
    if (isNew) texts.push([word]);
    else texts.at(-1)?.push(word);
  }
  return texts;
}

function markQuoted(words: readonly Word[], text: string): OurWord[] {
  const quotations = [...text.matchAll(QUOTATION_RE)]
    .filter(([quotation]) => wordsOf(quotation).length <= MOST_WORDS)
    .map(({ 0: quotation, index }) => ({ start: index, end: index + quotation.length }));
  let next = 0;
  return words.map((word) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    return { ...word, quoted: (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < word.end };
  });
}

/** Words that the build puts where a fact link has none. */
function filledIn(text: string, ledger: Ledger): Word[] {
  return [...text.matchAll(EMPTY_LINK_RE)].flatMap(({ 0: link, index, groups }) => {
    const fact = ledger.get(groups?.id ?? '');
    if (fact === undefined) return [];
    return wordsOf(formatValue(fact)).map(({ word }) => ({ word, start: index, end: index + link.length }));
  });
}
