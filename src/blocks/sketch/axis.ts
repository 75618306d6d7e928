/** A value axis that a hand draws on: from a place to a value and back, in steps that read well. Pure. */

/** Lowest and highest value of an axis; `min` is above 0 where the scale is logarithmic. */
export interface ValueAxis {
  readonly scale: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers make sense, as with things that are counted. */
  readonly whole: boolean;
}

/** Nobody draws or types more than this. */
export const MOST = 1e9;

/** Steps of a key between the ends of a linear axis, about. */
const STEPS = 100;
/** How fast an axis grows under a hand beyond its end: e-fold for this part of its length. */
const GROWTH = 0.35;

/** The value at a share of the axis: 0 is its lower end, 1 its upper. */
export function valueAt({ scale, min, max }: ValueAxis, share: number): number {
  return scale === 'log' ? min * (max / min) ** share : min + (max - min) * share;
}

/** Where a value stands, between 0 and 1; what lies outside the axis stands at its end. */
export function shareOf({ scale, min, max }: ValueAxis, value: number): number {
  const share = scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.max(0, Math.min(1, share));
}

/** The value nearest to a given one that can be drawn: a whole step of the axis, nothing below it, at most {@link MOST}. */
export function neatValue(axis: ValueAxis, value: number): number {
  const step = stepAt(axis, value);
  return clean(Math.max(axis.min, Math.min(MOST, Math.round(value / step) * step)));
}

/** What a key makes of a value: so many steps up, or down where negative. It may lie beyond the end of the axis. */
export function stepped(axis: ValueAxis, value: number, steps: number): number {
  // On a logarithmic scale the steps under 100 are finer than those over it.
  const step = stepAt(axis, steps < 0 ? value * (1 - 1e-9) : value);
  return neatValue(axis, value + steps * step);
}

/**
 * The value under a hand that is beyond the upper end.
 * @param end upper end when the hand left the axis
 * @param share of the axis, above 1
 */
export function valueBeyond(axis: ValueAxis, end: number, share: number): number {
  return neatValue({ ...axis, max: end }, end * Math.exp((share - 1) / GROWTH));
}

/** Known bars take this part of an axis at first, or a little less: room to draw, and no hint how much will be needed. */
const KNOWN = 0.4;

/** Where a linear axis on which something is to be drawn ends at first: told by what is known alone. */
export function roomyEnd(highestKnown: number): number {
  return roundUp(highestKnown / KNOWN);
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that a number does not exceed. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return clean(([1, 2, 5].find((n) => n * power >= value) ?? 10) * power);
}

/** A linear axis has one step; on a logarithmic one it keeps two digits of a value. */
function stepAt({ scale, max, min, whole }: ValueAxis, value: number): number {
  const step =
    scale === 'log' ? 10 ** (Math.floor(Math.log10(Math.max(min, value))) - 1) : roundDown(max / STEPS);
  return whole ? Math.max(1, step) : step;
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return clean(([5, 2].find((n) => n * power <= value) ?? 1) * power);
}

/** Without what binary fractions leave behind: 0.30000000000000004. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
