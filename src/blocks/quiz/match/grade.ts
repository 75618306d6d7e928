/** Right sides found for left sides. */
import { isObject } from '../../../isObject.ts';
import { type Grading, isFull, isIndex } from '../model.ts';

/** A left side and what goes with it. */
export interface MatchRow {
  readonly text: string;
  /** Index of its right side. */
  readonly right: number;
  readonly feedback?: string | undefined;
}

export interface MatchKey {
  readonly lefts: readonly MatchRow[];
  /** All right sides as shown, those that go with nothing too. */
  readonly rights: readonly string[];
}

/** For each left side the index of the right side chosen; a learner may use one several times. */
export type Matches = readonly number[];

/** Scored by the share of left sides that have got their right side. */
export const matchGrading: Grading<MatchKey, Matches> = {
  isKey: (value): value is MatchKey =>
    isObject(value) &&
    Array.isArray(value.lefts) &&
    value.lefts.length > 0 &&
    areTexts(value.rights) &&
    value.lefts.every((row) => typeof row?.text === 'string' && isIndex(row?.right, lengthOf(value.rights))),
  read: (value, { lefts, rights }) => (areIndices(value, lefts.length, rights.length) ? value : undefined),
  grade: ({ lefts, rights }, answer) => {
    const isRight = lefts.map(({ right }, i) => answer[i] === right);
    const count = isRight.filter(Boolean).length;
    const score = count / lefts.length;
    return {
      score,
      parts: lefts.map(({ text }, i) => ({
        text: `${text} – ${rights[answer[i] ?? -1] ?? ''}`,
        right: isRight[i] === true,
      })),
      verdict: isFull(score)
        ? 'Correct.'
        : `${count > 0 ? 'Partly correct' : 'Not correct'}: ${count} of ${lefts.length}.`,
      reason: lefts
        .flatMap(({ text, right, feedback = '' }, i) => {
          const mended = isRight[i] ? '' : `${text} goes with: ${rights[right]}.`;
          return [mended, feedback].filter((words) => words !== '').join(' ') || [];
        })
        .join(' '),
    };
  },
  best: ({ lefts }) => lefts.map(({ right }) => right),
};

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function areIndices(value: unknown, count: number, below: number): value is Matches {
  return Array.isArray(value) && value.length === count && value.every((index) => isIndex(index, below));
}
