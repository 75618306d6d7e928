/** A time axis that goes by year and, from some year on, by month; pure. */
import { MONTHS } from '../../../evidence/dates.ts';
import { dayOf } from './dates.ts';

/** A year or month on the axis. */
export interface Slot {
  /** `2013`, or the name of a month. */
  readonly name: string;
  readonly year: number;
  readonly by: 'year' | 'month';
  /** First day, and the first one after it; see `dates.ts`. */
  readonly from: number;
  readonly to: number;
}

/** A slot and where it stands, px. */
export interface PlacedSlot extends Slot {
  readonly left: number;
  readonly right: number;
}

/** How much wider a month is than a year. */
const MONTH_WIDTH = 2.5;

/** All years between two, and all months from a year on. @param months that year, as four digits; default none */
export function slotsOf(first: number, last: number, months?: string): readonly Slot[] {
  const byMonth = months === undefined ? Number.POSITIVE_INFINITY : Number(months);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((year): Slot[] =>
    year < byMonth
      ? [{ name: String(year), year, by: 'year', from: dayOf(year), to: dayOf(year + 1) }]
      : MONTHS.map((name, month) => ({
          ...{ name, year, by: 'month' },
          ...{ from: dayOf(year, month), to: dayOf(year, month + 1) },
        })),
  );
}

/**
 * Puts the slots side by side.
 * @param width of all of them together, px
 * @param gap left between years and months, where the scale changes
 */
export function placeSlots(slots: readonly Slot[], width: number, gap: number): readonly PlacedSlot[] {
  const weight = ({ by }: Slot) => (by === 'year' ? 1 : MONTH_WIDTH);
  const changes = slots.some(({ by }) => by === 'year') && slots.some(({ by }) => by === 'month');
  const unit = (width - (changes ? gap : 0)) / slots.reduce((sum, slot) => sum + weight(slot), 0);
  let x = 0;
  return slots.map((slot, i) => {
    if (slot.by === 'month' && slots[i - 1]?.by === 'year') x += gap;
    const left = x;
    x += weight(slot) * unit;
    return { ...slot, left, right: x };
  });
}

/** Index of the slot that holds a day; the first or last for a day off the axis. */
export function slotAt(slots: readonly Slot[], day: number): number {
  const at = slots.findIndex(({ to }) => day < to);
  return at === -1 ? slots.length - 1 : at;
}

/** Where a day stands on the axis, px. */
export function positionAt(slots: readonly PlacedSlot[], day: number): number {
  const slot = slots[slotAt(slots, day)];
  if (slot === undefined) return 0;
  const share = Math.min(1, Math.max(0, (day - slot.from) / (slot.to - slot.from)));
  return slot.left + share * (slot.right - slot.left);
}

/**
 * Moves positions apart until each is at least `pitch` from the next, all by as little as can be (least squares, by
 * pooling neighbours that meet) and none beyond the edges, as long as there is room for all.
 * @param positions in ascending order
 */
export function spread(
  positions: readonly number[],
  pitch: number,
  left: number,
  right: number,
): readonly number[] {
  // Less its own share of the pitches each position must only not come before the one in front of it.
  const pools: { sum: number; count: number }[] = [];
  positions.forEach((position, i) => {
    let pool = { sum: position - i * pitch, count: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const last = right - (positions.length - 1) * pitch;
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)))
    .map((at, i) => Math.max(left, Math.min(last, at)) + i * pitch);
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
