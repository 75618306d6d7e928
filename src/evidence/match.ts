/** Whether what an author wrote is what the ledger says. */
import { dateSpellings } from './dates.ts';
import { isRange, MOST_DECIMALS, PERCENT, roundNumber } from './format.ts';
import type { Fact } from './model.ts';

/**
 * Whether the text of a fact link says what the ledger says, formatting aside: thousands separators, number words up
 * to twenty and multipliers (`2 million`, `2bn`), hedges and units may differ, digits may not, nor whether it is a
 * percentage. A computed value may be rounded to any number of decimals, any other only as the ledger's `digits` says. The text of an entry without a
 * value is free, but for numbers.
 */
export function matchesFact(text: string, fact: Fact): boolean {
  if (typeof fact.value === 'string') {
    return dateSpellings(fact.value).includes(text.replace(/\s+/g, ' ').trim());
  }
  if (fact.words !== undefined) return text.trim().toLowerCase() === fact.words.toLowerCase();
  if (fact.value === undefined) return text.trim() !== '' && numbersIn(text, fact.unit).length === 0;
  const wanted = isRange(fact) ? [fact.low, fact.high] : [fact.value];
  return states(text, fact, wanted);
}

/** Whether a text states the fact as {@link matchesFact} has it, or a bound or both bounds of its range. */
export function statesFact(text: string, fact: Fact): boolean {
  if (matchesFact(text, fact)) return true;
  const { low, high } = fact;
  if (low === undefined || high === undefined) return false;
  return [[low], [high], [low, high]].some((wanted) => states(text, fact, wanted));
}

function states(text: string, fact: Fact, wanted: readonly number[]): boolean {
  const found = numbersIn(text, fact.unit);
  return (
    found.length === wanted.length &&
    fitsPercent(text, fact.unit) &&
    found.every(({ value, decimals }, i) => {
      const target = wanted[i] ?? Number.NaN;
      if (value === target || decimals === undefined) return value === target;
      const places = fact.basis === 'computed' ? decimals : (fact.digits ?? MOST_DECIMALS);
      return value === roundNumber(target, places);
    })
  );
}

const PERCENT_RE = /%|\bper ?cent\b/iu;

/** A per cent sign stands on percentages alone, and a percentage bears it or nothing: `30`, `30%`, but not `30 troops`. */
function fitsPercent(text: string, unit: string): boolean {
  if (PERCENT_RE.test(text)) return unit === PERCENT;
  return unit !== PERCENT || !/\p{L}/u.test(text.slice(lastNumberEnd(text)));
}

function lastNumberEnd(text: string): number {
  const last = [...text.matchAll(NUMBER_RE)].filter(([written]) => !Number.isNaN(plainValue(written))).at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

interface WrittenNumber {
  readonly value: number;
  /** Undefined when a multiplier follows: then the digits written are not all there are. */
  readonly decimals: number | undefined;
}

/** A hyphen after a letter, a digit or a bracket is no minus: `Zapad-2013`, `40-50`. */
const NUMBER_RE =
  /(?:(?<![\p{L}\d)])[-\u2212])?(?:\d{1,3}(?:[,\u2019'\u00A0\u202F\u2009 ]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)|\p{L}+|[½¼¾⅓⅔]/gu;
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** Parts of a number that are not worked out: what holds one matches nothing. */
const FRACTION_RE = /^(?:half|halves|[½¼¾⅓⅔])$/;

/** Numbers in a text; `unit` is none of them, so that `5 m` are metres where the ledger says so. */
function numbersIn(text: string, unit: string): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(NUMBER_RE)) {
    const value = plainValue(written);
    const multiplier = written === unit ? undefined : multiplierOf(written);
    const before = /^[\s\u00A0-]*$/.test(text.slice(end, index)) ? numbers.at(-1) : undefined;
    if (FRACTION_RE.test(written.toLowerCase())) numbers.push({ value: Number.NaN, decimals: undefined });
    else if (multiplier !== undefined) {
      const product = Number(((before?.value ?? Number.NaN) * multiplier).toPrecision(15));
      if (before !== undefined) numbers.pop();
      // A single letter is a multiplier only behind a number.
      if (before !== undefined || written.length > 2) numbers.push({ value: product, decimals: undefined });
    } else if (!Number.isNaN(value)) {
      numbers.push({ value, decimals: written.split('.')[1]?.length ?? 0 });
    } else continue;
    end = index + written.length;
  }
  return numbers;
}

/** `thousand`, `Thousands`, `k`. */
function multiplierOf(written: string): number | undefined {
  const word = written.toLowerCase();
  return MULTIPLIERS.get(word) ?? (word.length > 3 ? MULTIPLIERS.get(word.replace(/s$/, '')) : undefined);
}

/** What digits or a number word say; not a number for other words. */
function plainValue(written: string): number {
  if (/\d/.test(written)) {
    const sign = /^\d/.test(written) ? 1 : -1;
    return sign * Number(written.replace(/[^\d.]/g, ''));
  }
  const word = written.toLowerCase();
  if (TENS.includes(word)) return 30 + 10 * TENS.indexOf(word);
  return WORDS.includes(word) ? WORDS.indexOf(word) : Number.NaN;
}
