/** One of several options. */
import { isObject } from '../../../isObject.ts';
import { type Grading, isIndex } from '../model.ts';
import { areOptionKeys, type OptionKey, unchosenText } from '../optionKey.ts';

export interface ChoiceKey {
  /** As shown; one of them correct. */
  readonly options: readonly OptionKey[];
}

/** The answer is the index of the option chosen, from 0. All or nothing. */
export const choiceGrading: Grading<ChoiceKey, number> = {
  isKey: (value): value is ChoiceKey => isObject(value) && areOptionKeys(value.options),
  read: (value, { options }) => (isIndex(value, options.length) ? value : undefined),
  grade: ({ options }, chosen) => {
    const option = options[chosen];
    const right = rightOf(options);
    const isRight = chosen === right;
    return {
      score: isRight ? 1 : 0,
      parts: [{ text: option?.text ?? '', right: isRight }],
      verdict: isRight ? 'Correct.' : `Not correct: the answer is ${right + 1}.`,
      reason: isRight
        ? (option?.feedback ?? '')
        : `Option ${chosen + 1}: ${option?.feedback} Option ${right + 1}: ${unchosenText(options[right])}`,
    };
  },
  best: ({ options }) => rightOf(options),
};

/** Index of the first right option. */
export function rightOf(options: readonly OptionKey[]): number {
  return options.findIndex(({ correct }) => correct);
}
