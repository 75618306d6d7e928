/** Grading of a single choice: pure, so that pages, tests and exports agree. */

/** All that grading needs to know of a question. */
export interface GradeKey {
  /** Index of the right option, from 0. */
  readonly correct: number;
  /** How many options there are. */
  readonly count: number;
}

/** How an option is marked once the answer is given; undefined leaves it plain. */
export type Mark = 'right' | 'wrong' | undefined;

export interface Grade {
  /** False too when nothing, or no such option, was chosen. */
  readonly correct: boolean;
  /** One mark an option: the right one always, the chosen one when it is wrong. */
  readonly marks: readonly Mark[];
}

/**
 * Grades a choice.
 * @param chosen index of the option chosen, from 0; undefined, or no index of an option, is not correct and marks nothing wrong.
 */
export function grade({ correct, count }: GradeKey, chosen: number | undefined): Grade {
  const marks = Array.from({ length: count }, (_, i): Mark => {
    if (i === correct) return 'right';
    return i === chosen ? 'wrong' : undefined;
  });
  return { correct: isOption(chosen, count) && chosen === correct, marks };
}

/** Whether a value read from anywhere is the index of one of `count` options. */
export function isOption(value: unknown, count: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count;
}
