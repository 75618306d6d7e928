/** A statement: true or false, and why. */

import { isObject } from '../../../isObject.ts';
import { rightOf } from '../choice/grade.ts';
import { type Grading, isIndex } from '../model.ts';
import { areOptionKeys, type OptionKey, unchosenText } from '../optionKey.ts';

export interface TrueFalseKey {
  /** Whether the statement is true. */
  readonly answer: boolean;
  /** As shown; one of them correct. */
  readonly reasons: readonly OptionKey[];
}

export interface Judgement {
  readonly value: boolean;
  /** Index of the reason chosen, from 0. */
  readonly reason: number;
}

/** Digits and badges 1 and 2 are True and False. */
export const FIRST_REASON = 3;

/**
 * A two-tier item: full marks for the judgement with its reason, half for the judgement alone, nothing otherwise. A guessed
 * judgement is told apart from an understood one.
 * Source: D. F. Treagust, Development and use of diagnostic tests to evaluate students’ misconceptions in science,
 * International Journal of Science Education 10(2), 1988, 159–169.
 */
export const trueFalseGrading: Grading<TrueFalseKey, Judgement> = {
  isKey: (value): value is TrueFalseKey =>
    isObject(value) &&
    typeof value.answer === 'boolean' &&
    areOptionKeys(value.reasons) &&
    value.reasons.filter(({ correct }) => correct).length === 1,
  read: (value, { reasons }) =>
    isObject(value) && typeof value.value === 'boolean' && isIndex(value.reason, reasons.length)
      ? { value: value.value, reason: value.reason }
      : undefined,
  grade: ({ answer, reasons }, { value, reason }) => {
    const right = rightOf(reasons);
    const isValue = value === answer;
    const isReason = reason === right;
    const chosen = reasons[reason];
    return {
      score: isValue ? (isReason ? 1 : 0.5) : 0,
      parts: [
        { text: valueName(value), right: isValue },
        { text: `because: ${chosen?.text}`, right: isReason },
      ],
      verdict: verdictOf(answer, isValue, isReason, right + FIRST_REASON),
      reason: isReason
        ? (chosen?.feedback ?? '')
        : `Reason ${reason + FIRST_REASON}: ${chosen?.feedback} Reason ${right + FIRST_REASON}: ${unchosenText(reasons[right])}`,
    };
  },
  best: ({ answer, reasons }) => ({ value: answer, reason: rightOf(reasons) }),
};

/** As the controls and results name it. */
export function valueName(value: boolean): string {
  return value ? 'True' : 'False';
}

function verdictOf(answer: boolean, isValue: boolean, isReason: boolean, right: number): string {
  if (isValue && isReason) return 'Correct.';
  if (isValue) return `Partly correct: it is ${answer}, but the reason is ${right}.`;
  return `Not correct: it is ${answer}, ${isReason ? 'for the reason you chose' : `and the reason is ${right}`}.`;
}
