/** The other way round: numbers and dates of the documents that no fact accounts for. */

import { type Diagnostic, error } from '../diagnostics.ts';
import { MONTHS } from '../evidence/dates.ts';
import type { Ignored } from '../evidence/ignored.ts';
import type { Ledger, Source } from '../evidence/model.ts';
import { numbersIn } from '../evidence/numbers.ts';
import { type Place, placesOf } from './document.ts';
import type { DigestedDocument, Matched } from './matchDocuments.ts';

/** A number or a month in a document that neither the ledger nor the list of exceptions has. */
export interface Open {
  readonly source: Source;
  readonly paragraph: number;
  /** As written. */
  readonly written: string;
  /** The words round it. */
  readonly context: string;
}

export interface Coverage {
  readonly open: readonly Open[];
  /** Exceptions that are none: not in the document, or accounted for by a fact. */
  readonly stale: readonly Diagnostic[];
  /** Numbers and months in all documents. */
  readonly total: number;
}

/**
 * A number is accounted for where it stands in the `find` of a fact of that very paragraph, or in something that
 * `assets/ignored.yaml` names. That a fact of another paragraph has the same value is not enough: such a repetition is written
 * down as one, with a reason.
 */
export function coverageOf(
  matches: readonly Matched[],
  ledger: Ledger,
  ignored: readonly Ignored[],
): Coverage {
  const finds = byParagraph([...ledger.values()].map(({ find, ...fact }) => ({ ...fact, text: find })));
  const exceptions = byParagraph(ignored);
  const open: Open[] = [];
  const stale: Diagnostic[] = [];
  let total = 0;
  for (const { source, document } of matches) {
    document?.paragraphs.forEach((text, i) => {
      const key = keyOf(source.id, i + 1);
      const found = numeralsIn(text);
      total += found.length;
      const quoted = (finds.get(key) ?? []).flatMap((fact) => placesOf(fact.text ?? '', text));
      const left = found.filter((numeral) => !isWithin(numeral, quoted));
      const excepted = (exceptions.get(key) ?? []).flatMap((exception) => {
        const places = placesOf(exception.text, text);
        const problem = staleProblem(exception, places, found, left, document);
        if (problem !== undefined) stale.push(problem);
        return places;
      });
      for (const [start, end] of left.filter((numeral) => !isWithin(numeral, excepted))) {
        open.push({
          source,
          paragraph: i + 1,
          written: text.slice(start, end),
          context: contextOf(text, [start, end]),
        });
      }
    });
  }
  return { open, stale, total };
}

function keyOf(source: string, paragraph: number | undefined): string {
  return `${source} ${paragraph}`;
}

function byParagraph<T extends { readonly in: string; readonly paragraph?: number | undefined }>(
  items: Iterable<T>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item.in, item.paragraph);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function staleProblem(
  { text, in: source, paragraph, span }: Ignored,
  places: readonly Place[],
  found: readonly Place[],
  left: readonly Place[],
  { name }: DigestedDocument,
): Diagnostic | undefined {
  const stale = (message: string, hint = 'take it out of the list') =>
    error('stale-ignored', span, message, hint);
  if (places.length === 0) {
    const message = `"${text}" is not in ¶${paragraph} of ${source} (${name})`;
    return stale(message, 'write it as it stands in that paragraph, or take it out of the list');
  }
  if (left.some((numeral) => isWithin(numeral, places))) return undefined;
  return found.some((numeral) => isWithin(numeral, places))
    ? stale(`"${text}" in ¶${paragraph} of ${source} is accounted for by a fact`)
    : stale(`"${text}" in ¶${paragraph} of ${source} has no number`);
}

/** `May` is a month only beside a number. */
const MONTH_RE = new RegExp(
  `(?<!\\p{L})(?:${MONTHS.filter((month) => month !== 'May').join('|')})(?!\\p{L})|(?<=\\d )May(?!\\p{L})|(?<!\\p{L})May(?= \\d)`,
  'gu',
);

/** Ordinals in words; those in digits, such as `1st`, are read as numbers. */
const ORDINAL_RE =
  /(?<!\p{L})(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?!\p{L})/giu;

/** Numbers, in digits and in words, ordinals and names of months, in order. */
function numeralsIn(text: string): Place[] {
  const words = [MONTH_RE, ORDINAL_RE].flatMap((re) =>
    [...text.matchAll(re)].map(({ 0: word, index }): Place => [index, index + word.length]),
  );
  const numbers = numbersIn(text).map(({ start, end }): Place => [start, end]);
  return [...numbers, ...words].sort(([a], [b]) => a - b);
}

function isWithin([start, end]: Place, places: readonly Place[]): boolean {
  return places.some(([from, to]) => from <= start && end <= to);
}

/** How many characters of context stand before and after. */
const CONTEXT = 30;

function contextOf(text: string, [start, end]: Place): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
