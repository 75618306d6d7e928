/** ISO dates as stretches of time. What is known to the month is a month long, and never a day. */
import { formatDate, MONTHS } from '../../evidence/dates.ts';

const DAY = 86_400_000;

/** A stretch of time in days since 1970-01-01: `to` is the first day that is not in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Known to the day; somewhere within a month or year; or going on from one date to another. */
export type Shape = 'day' | 'within' | 'lasting';

/** All that a date or interval may cover: `2016-11` the whole of November. */
export function spanOf(iso: string): Span {
  const [from = '', to = from] = iso.split('/');
  return { from: edgeOf(from, 0), to: edgeOf(to, 1) };
}

export function shapeOf(iso: string): Shape {
  if (iso.includes('/')) return 'lasting';
  return iso.length === 10 ? 'day' : 'within';
}

/** The day on which a date begins, or with `past` 1 the one after its end. */
function edgeOf(iso: string, past: 0 | 1): number {
  const [year = 1970, month, day] = iso.split('-').map(Number);
  if (month === undefined) return utcDay(year + past, 0, 1);
  return day === undefined ? utcDay(year, month - 1 + past, 1) : utcDay(year, month - 1, day + past);
}

/** Months count from 0, as in `Date`. */
export function utcDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY;
}

/** Year, month (from 0) and day of a day. */
export function dateOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/**
 * A date for narrow places: `17 Jan 2022`, `Mar–Sep 2022`, `2012–2015`.
 * @param year the one that need not be said, because the axis does
 */
export function shortDate(iso: string, year?: number): string {
  const short = MONTHS.reduce((text, month) => text.replaceAll(month, month.slice(0, 3)), formatDate(iso));
  const trimmed = year === undefined ? short : short.replaceAll(` ${year}`, '');
  return trimmed.replaceAll(' – ', '–');
}
