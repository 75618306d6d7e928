/** Where the ledger puts the items of an ordering question: the stretch each takes on the scale of dates or values. */
import { boundOf } from '../../../evidence/bounds.ts';
import { formatDate } from '../../../evidence/dates.ts';
import { formatWithUnit } from '../../../evidence/format.ts';
import type { Fact } from '../../../evidence/model.ts';
import { spanOf } from '../../timeline/time.ts';
import type { OrderSpec } from './schema.ts';

type By = OrderSpec['by'];

/** A stretch of a scale, both ends in it: days since 1970, or the numbers themselves. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The date or value as a reader sees it. */
  readonly words: string;
}

/** The stretch a fact takes; undefined where it has no date, or no number. */
export function stretchOf(fact: Fact, by: By): Stretch | undefined {
  return by === 'date' ? daysOf(fact) : numbersOf(fact);
}

/** A fact whose value is a date stands there; any other at the date its number is about. What is known to the month may be any day of it. */
function daysOf({ value, date }: Fact): Stretch | undefined {
  const iso = typeof value === 'string' ? value : date;
  if (iso === undefined) return undefined;
  const { from, to } = spanOf(iso);
  return { from, to: to - 1, words: formatDate(iso) };
}

/** What is known as a bound or with bounds may be any number within them. */
function numbersOf(fact: Fact): Stretch | undefined {
  const { value, low, high } = fact;
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
  const bound = boundOf(fact);
  return {
    from: bound === 'at-most' ? Number.NEGATIVE_INFINITY : (low ?? value),
    to: bound === 'at-least' ? Number.POSITIVE_INFINITY : (high ?? value),
    words: formatWithUnit(fact),
  };
}

/** Whether two stretches have anything in common, so that neither comes first. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Which of two stretches comes first, for sorting. */
export function compareStretches(a: Stretch, b: Stretch): number {
  return a.from - b.from;
}
