/** How values of the ledger are written. */
import { formatDate } from './dates.ts';
import type { Fact } from './model.ts';

/** Decimal places written when the ledger does not say how many. */
export const MOST_DECIMALS = 6;

/** The one unit that is written as a sign. */
export const PERCENT = '%';

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

/** `40–50`, both ends with the same decimal places; see {@link formatNumber}. */
export function formatRange(low: number, high: number, digits?: number): string {
  return `${formatNumber(low, digits)}–${formatNumber(high, digits)}`;
}

/** The value without hedge or unit, but with its per cent sign: `10,000`, `40–50`, `30%`, `22–23 November 2016`; empty where there is none. */
export function formatValue(fact: Fact): string {
  const { value, digits } = fact;
  if (value === undefined) return fact.words ?? '';
  if (typeof value === 'string') return formatDate(value);
  const number = isRange(fact) ? formatRange(fact.low, fact.high, digits) : formatNumber(value, digits);
  return fact.unit === PERCENT ? `${number}%` : number;
}

/** The value with its hedge: `about 10,000`. */
export function formatFact(fact: Fact): string {
  return [fact.hedge, formatValue(fact)].filter(Boolean).join(' ');
}

/** The value with hedge and unit: `about 10,000 troops`, `30%`. */
export function formatWithUnit(fact: Fact): string {
  return formatValue(fact) === '' || fact.unit === '' || fact.unit === PERCENT
    ? formatFact(fact)
    : `${formatFact(fact)} ${fact.unit}`;
}

/** A fact that is a range, as opposed to one with error bounds round a value. */
export function isRange(
  fact: Fact,
): fact is Fact & { readonly value: number; readonly low: number; readonly high: number } {
  return (
    fact.ranged === true &&
    typeof fact.value === 'number' &&
    fact.low !== undefined &&
    fact.high !== undefined
  );
}

/** Rounds half away from zero at the given decimal place, exactly as {@link formatNumber} does (1.005 → 1.01). */
export function roundNumber(value: number, decimals: number): number {
  const places = Math.min(decimals, 20);
  return Number(numberFormat(places, places).format(value).replaceAll(',', ''));
}
