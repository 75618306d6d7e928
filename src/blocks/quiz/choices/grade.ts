/** Several of several options. */
import { isObject } from '../../../isObject.ts';
import { type Grade, type Grading, isFull, isIndex } from '../model.ts';
import { areOptionKeys, type OptionKey, unchosenText } from '../optionKey.ts';

export interface ChoicesKey {
  /** As shown; at least one of them correct, and at least one not. */
  readonly options: readonly OptionKey[];
}

/** Indices of the options chosen, from 0, ascending; at least one. */
export type Choices = readonly number[];

/**
 * Each right option chosen counts one, each wrong one takes one away, never below 0; the score is the share of that in the
 * number of right options. So whoever chooses all earns little, and whoever leaves out is not punished twice.
 * Source: H5P.MultiChoice, `calcScore` in js/multichoice.js, https://github.com/h5p/h5p-multi-choice
 */
export const choicesGrading: Grading<ChoicesKey, Choices> = {
  isKey: (value): value is ChoicesKey =>
    isObject(value) &&
    areOptionKeys(value.options) &&
    value.options.some(({ correct }) => correct) &&
    value.options.some(({ correct }) => !correct),
  read: (value, { options }) => (areChoices(value, options.length) ? value : undefined),
  grade: ({ options }, chosen) => {
    const right = chosen.filter((i) => options[i]?.correct === true).length;
    const wrong = chosen.length - right;
    const all = allRight(options).length;
    const score = Math.max(0, right - wrong) / all;
    return { score, verdict: verdictOf(score, right, wrong, all), ...tell(options, chosen) };
  },
  best: ({ options }) => allRight(options),
};

/** Indices of all right options. */
export function allRight(options: readonly OptionKey[]): number[] {
  return options.flatMap(({ correct }, i) => (correct ? [i] : []));
}

function areChoices(value: unknown, count: number): value is Choices {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((index, i) => isIndex(index, count) && (i === 0 || value[i - 1] < index))
  );
}

function verdictOf(score: number, right: number, wrong: number, all: number): string {
  if (isFull(score)) return 'Correct.';
  const how = score > 0 ? 'Partly correct' : 'Not correct';
  return `${how}: ${right} of ${all} right${wrong === 0 ? '' : `, ${wrong} wrong`}.`;
}

/** What was chosen, and what should have been. */
function tell(options: readonly OptionKey[], chosen: Choices): Pick<Grade, 'parts' | 'reason'> {
  const told = options.flatMap((option, i) => {
    const { text, correct, feedback } = option;
    const name = `Option ${i + 1}`;
    if (chosen.includes(i)) {
      const reason = `${name}, ${correct ? 'right' : 'wrong'}: ${feedback}`;
      return [{ part: { text, right: correct }, reason }];
    }
    if (!correct) return [];
    const reason = `${name}, right and not chosen: ${unchosenText(option)}`;
    return [{ part: { text: `not chosen: ${text}`, right: false }, reason }];
  });
  return { parts: told.map(({ part }) => part), reason: told.map(({ reason }) => reason).join(' ') };
}
