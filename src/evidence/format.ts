/** How values of the ledger are written, and whether what an author wrote is one of those ways. */
import { dateSpellings, formatDate } from './dates.ts';
import type { Fact } from './model.ts';

/** Decimal places written when the ledger does not say how many. */
const MOST_DECIMALS = 6;

/** Groups thousands with commas: `4162` → `4,162`. `digits` fixes the decimal places; default as many as needed, up to six. */
export function formatNumber(value: number, digits?: number): string {
  const text = numberFormat(digits ?? 0, digits ?? MOST_DECIMALS).format(value);
  return text.replace('-', '\u2212');
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making one costs far more than using it, and a deck writes thousands of numbers. */
function numberFormat(least: number, most: number): Intl.NumberFormat {
  const key = `${least} ${most}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('en', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    signDisplay: 'negative',
  });
  formats.set(key, made);
  return made;
}

/** The value alone, without hedge or unit: `10,000`, `40–50`, `22–23 November 2016`. */
export function formatValue(fact: Fact): string {
  if (typeof fact.value === 'string') return formatDate(fact.value);
  if (isRange(fact)) return `${formatNumber(fact.low, fact.digits)}–${formatNumber(fact.high, fact.digits)}`;
  return formatNumber(fact.value, fact.digits);
}

/** The value with its hedge: `about 10,000`. */
export function formatFact(fact: Fact): string {
  return [fact.hedge, formatValue(fact)].filter(Boolean).join(' ');
}

/** The value with hedge and unit: `about 10,000 troops`, `30%`. */
export function formatWithUnit(fact: Fact): string {
  if (fact.unit === '') return formatFact(fact);
  return fact.unit === '%' ? `${formatFact(fact)}%` : `${formatFact(fact)} ${fact.unit}`;
}

/** A fact whose value *is* a range, as opposed to one with error bounds round a value. */
function isRange(
  fact: Fact,
): fact is Fact & { readonly value: number; readonly low: number; readonly high: number } {
  return (
    typeof fact.value === 'number' &&
    fact.low !== undefined &&
    fact.high !== undefined &&
    fact.value === (fact.low + fact.high) / 2
  );
}

/**
 * Whether the text of a fact link says what the ledger says, formatting aside: thousands separators, number words up
 * to twenty, hedges and units may differ, digits may not. A computed value may be rounded to any number of decimals, any
 * other only as the ledger's `digits` says.
 */
export function matchesFact(text: string, fact: Fact): boolean {
  if (typeof fact.value === 'string') {
    return dateSpellings(fact.value).includes(text.replace(/\s+/g, ' ').trim());
  }
  const found = numbersIn(text);
  const wanted = isRange(fact) ? [fact.low, fact.high] : [fact.value];
  return (
    found.length === wanted.length &&
    found.every(({ value, decimals }, i) => {
      const target = wanted[i] ?? Number.NaN;
      const places = fact.basis === 'computed' ? decimals : (fact.digits ?? MOST_DECIMALS);
      return value === target || value === round(target, places);
    })
  );
}

interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

/** A hyphen after a letter, a digit or a bracket is no minus: `Zapad-2013`, `40-50`. */
const NUMBER_RE =
  /(?:(?<![\p{L}\d)])[-\u2212])?(?:\d{1,3}(?:[,\u2019'\u00A0\u202F\u2009 ]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)|\p{L}+/gu;
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(NUMBER_RE)].flatMap(([written]) => {
    if (!/\d/.test(written)) {
      const value = WORDS.indexOf(written.toLowerCase());
      return value === -1 ? [] : [{ value, decimals: 0 }];
    }
    const digits = written.replace(/[^\d.]/g, '');
    const sign = /^\d/.test(written) ? 1 : -1;
    return [{ value: sign * Number(digits), decimals: digits.split('.')[1]?.length ?? 0 }];
  });
}

/** Rounds half away from zero at the given decimal place, exactly as {@link formatNumber} does (1.005 → 1.01). */
function round(value: number, decimals: number): number {
  const places = Math.min(decimals, 20);
  return Number(numberFormat(places, places).format(value).replaceAll(',', ''));
}
