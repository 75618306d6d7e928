/** A document as its paragraphs, and where a quotation stands in it. */
import { normaliseText } from '../diagnostics.ts';
import { escapeRegExp } from '../regExp.ts';

/** The text of a document that the ledger cites. */
export interface Document {
  /** Name of its file in the folder. */
  readonly name: string;
  /** Non-blank lines without blanks at either end; ¶1 is the first. */
  readonly paragraphs: readonly string[];
}

/** Paragraphs of a text; line ends of any kind and a byte order mark make no difference. */
export function readDocument(name: string, text: string): Document {
  const lines = normaliseText(text).split('\n');
  return { name, paragraphs: lines.map((line) => line.trim()).filter((line) => line !== '') };
}

/** What the digest of a document is taken of. */
export function digestInput({ paragraphs }: Document): string {
  return paragraphs.join('\n');
}

/** Start and end (exclusive) in a paragraph. */
export type Place = readonly [start: number, end: number];

/**
 * Where a quotation stands in a paragraph. It must be there to the letter, but that blanks of any kind and number are one
 * blank, and straight and typographic quotes one quote. It does not begin or end inside a word or a number: `90` is not in `190`,
 * nor `162` in `4,162`.
 */
export function placesOf(quotation: string, paragraph: string): Place[] {
  const pattern = quotationRE(quotation);
  if (pattern === undefined) return [];
  return [...paragraph.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length]);
}

/** Numbers, from 1, of the paragraphs that have a quotation. */
export function paragraphsWith(quotation: string, { paragraphs }: Document): number[] {
  const pattern = quotationRE(quotation);
  if (pattern === undefined) return [];
  return paragraphs.flatMap((paragraph, i) => (paragraph.search(pattern) >= 0 ? [i + 1] : []));
}

const SINGLE_QUOTES = "'‘’‛";
const DOUBLE_QUOTES = '"“”„‟';

function quotationRE(quotation: string): RegExp | undefined {
  const text = quotation.trim();
  if (text === '') return undefined;
  const body = text
    .split(/\s+/)
    .map((word) => [...word].map(charPattern).join(''))
    .join('\\s+');
  return new RegExp(`${startOf(text)}${body}${endOf(text)}`, 'gu');
}

function charPattern(char: string): string {
  if (SINGLE_QUOTES.includes(char)) return `[${SINGLE_QUOTES}]`;
  if (DOUBLE_QUOTES.includes(char)) return `[${DOUBLE_QUOTES}]`;
  return escapeRegExp(char);
}

function startOf(text: string): string {
  if (/^\d/.test(text)) return '(?<!\\d|\\d[.,])';
  return /^\p{L}/u.test(text) ? '(?<!\\p{L})' : '';
}

function endOf(text: string): string {
  if (/\d$/.test(text)) return '(?!\\d|[.,]\\d)';
  return /\p{L}$/u.test(text) ? '(?!\\p{L})' : '';
}
