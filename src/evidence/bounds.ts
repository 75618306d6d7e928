/** Figures that are no point on a scale: the source bounds them on one side, or names two ends and nothing between. */
import type { Fact, Hedge } from './model.ts';

export const BOUNDS = ['at-least', 'at-most', 'range'] as const;
/** `at-least`: this or more. `at-most`: this or less. `range`: anywhere from one end to the other. */
export type Bound = (typeof BOUNDS)[number];

const BY_HEDGE: Readonly<Partial<Record<Hedge, Bound>>> = {
  'at least': 'at-least',
  'more than': 'at-least',
  'just over': 'at-least',
  'at most': 'at-most',
  'up to': 'at-most',
};

/** What bounds a figure; undefined where it is given as a value, and of dates and words. A value with error bounds is a value. */
export function boundOf({
  value,
  hedge,
  ranged,
}: Pick<Fact, 'value' | 'hedge' | 'ranged'>): Bound | undefined {
  if (typeof value !== 'number') return undefined;
  if (ranged) return 'range';
  return hedge && BY_HEDGE[hedge];
}
