/** A number that is typed. */
import { formatNumber, PERCENT } from '../../../evidence/format.ts';
import { isObject } from '../../../isObject.ts';
import { amountText } from '../amountText.ts';
import type { Grading } from '../model.ts';

const KINDS = ['none', 'within', 'percent', 'factor'] as const;

/** How far off an answer may be: by an amount, a share in per cent, or a factor; `none` asks for the number itself. */
export interface Tolerance {
  readonly kind: (typeof KINDS)[number];
  readonly amount: number;
}

export interface NumberKey {
  /** Of a range its middle. */
  readonly value: number;
  /** Ends of a range: anything between them is right. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** As pages write it, with hedge and unit: `about 10,000 troops`. */
  readonly shown: string;
  readonly unit: string;
  readonly tolerance: Tolerance;
}

/** Binary fractions are as good as the decimals they stand for. */
const SLACK = 1e-9;

/**
 * The answer is a number: full marks within the tolerance, its ends included, and none outside. Round a range the tolerance
 * begins at its ends. A rule of our own; the tolerance is the author’s.
 */
export const numberGrading: Grading<NumberKey, number> = {
  isKey: (value): value is NumberKey =>
    isObject(value) &&
    Number.isFinite(value.value) &&
    typeof value.shown === 'string' &&
    typeof value.unit === 'string' &&
    isTolerance(value.tolerance) &&
    [value.low, value.high].every((end) => end === undefined || Number.isFinite(end)),
  read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  grade: (key, answer) => {
    const [low, high] = acceptedOf(key);
    const slack = SLACK * Math.max(Math.abs(low), Math.abs(high));
    const isRight = answer >= low - slack && answer <= high + slack;
    const off = missOf(key, answer);
    const given = amountText(answer, key.unit);
    return {
      score: isRight ? 1 : 0,
      parts: [{ text: given, right: isRight }],
      verdict: isRight
        ? `Correct: ${key.shown}.`
        : `Not correct: it is ${key.shown}${off === '' ? '' : `; you are ${off}`}.`,
      reason: isRight && off !== '' ? `Your ${given} is ${off}, which is near enough.` : '',
    };
  },
  best: ({ value }) => value,
};

/** The least and the greatest answer that is right. */
export function acceptedOf({
  value,
  low = value,
  high = value,
  tolerance,
}: NumberKey): readonly [number, number] {
  const { kind, amount } = tolerance;
  switch (kind) {
    case 'none':
      return [low, high];
    case 'within':
      return [low - amount, high + amount];
    case 'percent':
      return [low - (Math.abs(low) * amount) / 100, high + (Math.abs(high) * amount) / 100];
    case 'factor':
      return [low / amount, high * amount];
  }
}

/** `162 (4%) too high`, from the nearest end of a range; empty where an answer is the number, or in the range. */
function missOf({ value, low = value, high = value, unit }: NumberKey, answer: number): string {
  if (answer >= low && answer <= high) return '';
  const nearest = answer < low ? low : high;
  const way = answer < low ? 'too low' : 'too high';
  const distance = Math.abs(answer - nearest);
  const off = formatNumber(Number(distance.toPrecision(12)));
  // A per cent of per cents would be misread.
  if (unit === PERCENT) return `${off} percentage ${off === '1' ? 'point' : 'points'} ${way}`;
  return nearest === 0 ? `${off} ${way}` : `${off} (${percentText(distance / Math.abs(nearest))}) ${way}`;
}

/** Two digits are enough of a small one. */
function percentText(share: number): string {
  const percent = share * 100;
  if (percent < 0.1) return 'under 0.1%';
  return `${formatNumber(Number(percent.toFixed(percent < 1 ? 1 : 0)))}%`;
}

function isTolerance(value: unknown): value is Tolerance {
  return isObject(value) && KINDS.some((kind) => kind === value.kind) && Number.isFinite(value.amount);
}
