/** Where the sentences of a text end. */
import { CITATION } from './passage.ts';

const END_RE = new RegExp(`[.!?…]+["”’»)\\]]*\\s+(?:${CITATION}[\\s.,;]*)*(?=\\S|$)`, 'gu');
/** What stands before a full stop that ends no sentence: an abbreviation or an initial. */
const ABBREVIATION_RE =
  /(?<!\p{L})(?:\p{Lu}|e\.g|i\.e|cf|ca|vs|No|Nos|Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Sgt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into sentences, none of it lost. A full stop behind an initial or abbreviation or before a small letter
 * ends none. Citations behind the stop belong to the sentence before them.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END_RE)) {
    const end = index + mark.length;
    const before = text.slice(Math.max(start, index - 8), index);
    if (mark.startsWith('.') && ABBREVIATION_RE.test(before)) continue;
    if (/\p{Ll}/u.test(text.charAt(end))) continue;
    if (end === text.length) break;
    sentences.push({ start, end });
    start = end;
  }
  return [...sentences, { start, end: text.length }];
}

/** Words that a pattern has found, and the sentence they stand in. */
export interface Found extends Sentence {
  readonly words: string;
  readonly index: number;
}

/**
 * What a pattern finds in a text, with the sentences.
 * @param own the text with what is not to be searched made opaque, as long as `text`
 */
export function findInSentences(pattern: RegExp, text: string, own: string): readonly Found[] {
  const found = [...own.matchAll(pattern)];
  if (found.length === 0) return [];
  const sentences = sentencesOf(text);
  return found.flatMap(({ 0: words, index }) => {
    const sentence = sentences.find(({ end }) => index < end);
    return sentence === undefined ? [] : [{ ...sentence, words, index }];
  });
}
