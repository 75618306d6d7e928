/** A range of which a learner is 90% sure. */
import { formatNumber } from '../../../evidence/format.ts';
import { isObject } from '../../../isObject.ts';
import { amountText } from '../amountText.ts';
import { type Grading, shareText } from '../model.ts';

/** Both ends, `low` not above `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface IntervalKey {
  /** Of a range its middle. */
  readonly value: number;
  /** As pages write it, with hedge and unit: `about 10,000 troops`. */
  readonly shown: string;
  readonly unit: string;
  /** What somebody could give who knows nothing; holds the value. */
  readonly naive: Interval;
}

/** How often the range may miss, at most: it is to hold the number with 90%. */
export const ALPHA = 0.1;

/**
 * The answer is a range. Its interval score is its width, and 2/α times the distance of the number where the range misses it;
 * less is better, and nobody does better, on average, than with the 5% and 95% quantiles of what they believe. Points are the
 * share by which it beats the naive range: 1 − W / W(naive), at least 0.
 * Source: R. L. Winkler, A Decision-Theoretic Approach to Interval Estimation, Journal of the American Statistical Association
 * 67 (1972), 187–191; T. Gneiting and A. E. Raftery, Strictly Proper Scoring Rules, Prediction, and Estimation, ibid. 102
 * (2007), 359–378, section 6.2.
 */
export const intervalGrading: Grading<IntervalKey, Interval> = {
  isKey: (value): value is IntervalKey =>
    isObject(value) &&
    Number.isFinite(value.value) &&
    typeof value.shown === 'string' &&
    typeof value.unit === 'string' &&
    isInterval(value.naive) &&
    value.naive.low < value.naive.high,
  read: (value) => (isInterval(value) ? { low: value.low, high: value.high } : undefined),
  grade: (key, answer) => {
    const value = winkler(answer, key.value);
    const baseline = winkler(key.naive, key.value);
    const score = Math.max(0, 1 - value / baseline);
    return {
      score,
      parts: [
        { text: `at least ${amountText(answer.low, key.unit)}`, right: answer.low <= key.value },
        { text: `at most ${amountText(answer.high, key.unit)}`, right: key.value <= answer.high },
      ],
      verdict: verdictOf(key, answer),
      share: shareText(score),
      reason: `The interval score is ${rounded(value)}, and ${rounded(baseline)} for the widest sensible range; less is better.`,
      rule: { rule: 'winkler', value, baseline },
    };
  },
  best: ({ value }) => ({ low: value, high: value }),
};

/** The interval score of a range, in the unit of the number; see {@link intervalGrading}. */
export function winkler({ low, high }: Interval, value: number): number {
  const missed = Math.max(0, low - value) + Math.max(0, value - high);
  return high - low + (2 / ALPHA) * missed;
}

function verdictOf({ value, shown, unit }: IntervalKey, { low, high }: Interval): string {
  const width = `your range is ${amountText(clean(high - low), unit)} wide`;
  if (value >= low && value <= high) return `Inside: it is ${shown}; ${width}.`;
  const off = formatNumber(clean(value < low ? low - value : value - high));
  return `Outside: it is ${shown}, ${off} ${value < low ? 'below' : 'above'} your range; ${width}.`;
}

/** Without what binary fractions leave behind. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** Three digits are enough to compare. */
function rounded(value: number): string {
  return formatNumber(Math.abs(value) < 100 ? Number(value.toPrecision(3)) : Math.round(value));
}

function isInterval(value: unknown): value is Interval {
  return (
    isObject(value) &&
    typeof value.low === 'number' &&
    typeof value.high === 'number' &&
    Number.isFinite(value.high - value.low) &&
    value.low <= value.high
  );
}
