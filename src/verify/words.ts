/** Texts as sequences of words that can be compared whatever their typography. */
import { numbersIn } from '../evidence/numbers.ts';

export interface Word {
  /** As it is compared, see {@link wordsOf}. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, with apostrophes and soft hyphens inside; a sign or word for per cent. */
const WORD_RE = /%|per[ \u00A0-]cent\b|[\p{L}\p{M}\p{N}]+(?:['’ʼ\u00AD][\p{L}\p{M}\p{N}]+)*/giu;

/** What is no text: addresses of links, citations, attributes, entities, escapes of YAML, addresses as such. */
const MARKUP_RE =
  /\]\([^()\s]*\)|\[@[^\]]*\]|\{[#.][^{}\n]*\}|&#?\w+;|\\u[\da-f]{4}|\\[nt](?=\P{L})|https?:\/\/[^\s)\]"'>]+/giu;

/**
 * Words of a text in order, so written that two texts are alike where they differ in nothing but
 *
 * - case, accents and ligatures,
 * - punctuation, hyphens (`so-called` is `so called`), apostrophes (`don’t` is `dont`), emphasis, links and citations,
 * - how numbers are written: `10,000`, `10 000` and `ten thousand` are one word, and so are `%`, `per cent` and `percent`.
 *
 * Spellings (`defence`, `defense`; `Lukashenka`, `Lukashenko`) and forms of a word are kept apart.
 */
export function wordsOf(text: string): Word[] {
  const prose = text.replace(MARKUP_RE, (markup) => ' '.repeat(markup.length));
  const numbers = numbersIn(prose).filter(({ value }) => !Number.isNaN(value));
  const words: Word[] = [];
  let next = 0;
  for (const { 0: written, index } of prose.matchAll(WORD_RE)) {
    const end = index + written.length;
    for (let number = numbers[next]; number !== undefined && number.end <= end; number = numbers[++next]) {
      words.push({ word: String(Math.abs(number.value)), start: number.start, end: number.end });
    }
    const last = words.at(-1);
    const number = numbers[next];
    const isInNumber =
      (last !== undefined && index < last.end) || (number !== undefined && number.start < end);
    if (!isInNumber) words.push({ word: normalise(written), start: index, end });
  }
  return words;
}

function normalise(written: string): string {
  if (/^(?:%|per.?cent)$/iu.test(written)) return 'percent';
  return written
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
