/** Options, of which learners choose. */
import type { ChoiceKey } from '../../blocks/quiz/choice/grade.ts';
import { allRight, type ChoicesKey } from '../../blocks/quiz/choices/grade.ts';
import type { OptionKey } from '../../blocks/quiz/optionKey.ts';
import { type TrueFalseKey, valueName } from '../../blocks/quiz/true-false/grade.ts';
import { unchosenLoss } from '../losses.ts';
import type { GiftBody } from './body.ts';
import { arrowLoss, giftAnswer, giftText } from './escape.ts';

/** `=` before what is right, `~` before what is not. */
export function giftChoice({ options }: ChoiceKey): GiftBody {
  return {
    answers: options.map(({ text, correct, feedback }) => option(correct ? '=' : '~', text, feedback)),
    losses: optionLosses(options),
  };
}

/** A wrong option takes away what a right one gives, and Moodle gives no less than nothing: as our own grading does. */
export function giftChoices({ options }: ChoicesKey): GiftBody {
  const share = percent(1 / allRight(options).length);
  return {
    answers: options.map(({ text, correct, feedback }) =>
      option(`~%${correct ? '' : '-'}${share}%`, text, feedback),
    ),
    losses: optionLosses(options),
  };
}

/** Judgement and reason become one choice, so that the judgement alone still has half the points. */
export function giftTrueFalse({ answer, reasons }: TrueFalseKey): GiftBody {
  return {
    answers: [true, false].flatMap((value) =>
      reasons.map(({ text, correct, feedback }) => {
        const mark = value !== answer ? '~' : correct ? '=' : '~%50%';
        const verdict = value === answer ? '' : `It is ${answer}. `;
        return option(mark, `${valueName(value)}, because: ${text}`, `${verdict}${feedback}`);
      }),
    ),
    losses: [
      'true-false: asked as one choice among all judgements with all reasons',
      ...optionLosses(reasons),
    ],
  };
}

function optionLosses(options: readonly OptionKey[]): readonly string[] {
  return [...unchosenLoss(options), ...arrowLoss(options.map(({ text }) => text))];
}

function option(mark: string, text: string, feedback: string): string {
  return `${mark}${giftAnswer(text)}#${giftText(feedback)}`;
}

/** Moodle knows shares by five decimals: `33.33333`. */
function percent(share: number): string {
  return String(Number((share * 100).toFixed(5)));
}
