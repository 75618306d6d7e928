/** A bar that is drawn beside known ones. */
import { formatNumber } from '../../../evidence/format.ts';
import { isObject } from '../../../isObject.ts';
import { amountText } from '../amountText.ts';
import { type Grading, shareText } from '../model.ts';

/** A bar that is shown from the start. */
interface KnownBar {
  readonly label: string;
  readonly value: number;
  /** With its hedge, and without its unit: `about 200`. */
  readonly text: string;
}

export interface SketchKey {
  readonly label: string;
  /** Above 0; of a range its middle. */
  readonly value: number;
  /** As pages write it, with hedge and unit. */
  readonly shown: string;
  readonly unit: string;
  /** So many times too high or too low earns nothing; above 1. */
  readonly factor: number;
  readonly known: readonly KnownBar[];
}

/** From this share of the points on a bar counts as near. */
const NEAR = 0.75;
/** Under this a ratio would round to 1. */
const SAME = 1.005;

/**
 * The answer is the height of the bar, from 0. Points fall evenly with the logarithm of the ratio between it and the figure, so
 * that twice as much costs the same as half: 1 − |ln(g / x)| / ln(factor), at least 0. A rule of our own, after the accuracy
 * ratio of C. Tofallis, A better measure of relative prediction accuracy for model selection and model estimation, Journal of
 * the Operational Research Society 66 (2015), 1352–1362.
 */
export const sketchGrading: Grading<SketchKey, number> = {
  isKey: (value): value is SketchKey =>
    isObject(value) &&
    ['label', 'shown', 'unit'].every((name) => typeof value[name] === 'string') &&
    isAbove(value.value, 0) &&
    isAbove(value.factor, 1) &&
    Array.isArray(value.known) &&
    value.known.length > 0 &&
    value.known.every((bar) => typeof bar?.label === 'string' && isAbove(bar?.value, 0)),
  read: (value) => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined),
  grade: (key, answer) => {
    const score = scoreOf(key, answer);
    return {
      score,
      parts: [{ text: amountText(answer, key.unit), right: score >= NEAR }],
      verdict: verdictOf(key, answer),
      share: shareText(score),
      reason: `A bar ${formatNumber(key.factor)} times too high or too low has none.`,
    };
  },
  best: ({ value }) => value,
};

function scoreOf({ value, factor }: SketchKey, answer: number): number {
  if (answer <= 0) return 0;
  return Math.max(0, 1 - Math.abs(Math.log(answer / value)) / Math.log(factor));
}

function verdictOf({ value, shown, unit }: SketchKey, answer: number): string {
  if (answer === value) return `Correct: ${shown}.`;
  const yours = amountText(answer, unit);
  if (answer <= 0) return `It is ${shown}; your bar is ${yours} high.`;
  const isLow = answer < value;
  const ratio = isLow ? value / answer : answer / value;
  if (ratio < SAME) return `It is ${shown}; your bar of ${yours} is less than 1% off.`;
  const times = formatNumber(Number(ratio.toFixed(ratio < 1.95 ? 2 : ratio < 100 ? 1 : 0)));
  return isLow
    ? `It is ${shown}, ${times} times your bar of ${yours}.`
    : `It is ${shown}; your bar of ${yours} is ${times} times that.`;
}

function isAbove(value: unknown, least: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > least;
}
