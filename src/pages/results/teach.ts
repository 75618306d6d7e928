/** What a class needs to be taught again: the questions and objectives that went wrong most. Pure. */
import type { QuestionRecord } from '../../blocks/quiz/model.ts';
import { areOptionKeys, type OptionKey, unchosenText } from '../../blocks/quiz/optionKey.ts';
import { ENOUGH } from '../../blocks/results/summary.ts';
import { isObject } from '../../isObject.ts';
import type { QuestionResult } from './aggregate.ts';
import { isOfSureness } from './detail.ts';

/** What fewer learners answered says nothing of a class. */
export const LEAST_ANSWERS = 3;
/** More would be no help in choosing. */
const MOST_QUESTIONS = 5;
const MOST_OBJECTIVES = 2;

/** So many of so many answers had less than three quarters of the points. */
export interface Wrong {
  readonly wrong: number;
  readonly scored: number;
}

/** What learners took for right, most often. */
export interface Misconception {
  readonly text: string;
  readonly count: number;
  /** The author’s feedback on it; empty where there is none. */
  readonly feedback: string;
}

/** A question to be gone over again. */
export interface Lesson extends Wrong {
  readonly record: QuestionRecord;
  /** Mean share of the points. */
  readonly mean: number;
  /** Wrong answers that a later one put right. */
  readonly putRight: number;
  /** Undefined where none stands out: several are equally frequent, or it was made once. */
  readonly misconception: Misconception | undefined;
}

/** An objective to be gone over again. */
export interface WeakObjective extends Wrong {
  readonly label: string;
  /** Questions that count. */
  readonly questions: number;
  /** The slide that teaches most of what went wrong. */
  readonly slide: string | undefined;
}

export interface TeachAgain {
  /** Questions that enough learners answered to be looked at. */
  readonly considered: number;
  readonly questions: readonly Lesson[];
  readonly objectives: readonly WeakObjective[];
}

/**
 * Of the questions that at least {@link LEAST_ANSWERS} learners answered, the five with the lowest mean share of the points, as
 * far as it is under three quarters; and the two objectives of which the greatest share of answers went wrong, if that is more
 * than a quarter. Forecasts and ranges are left out: they ask how sure one is, not what one knows.
 * @param objectives id → label
 */
export function teachAgain(
  results: readonly QuestionResult[],
  objectives: ReadonlyMap<string, string>,
): TeachAgain {
  const considered = results.filter(({ scored, detail }) => scored >= LEAST_ANSWERS && !isOfSureness(detail));
  const questions = considered
    .flatMap(({ record, mean, wrong, scored, putRight, ...result }): Lesson[] =>
      mean === undefined || mean >= ENOUGH
        ? []
        : [{ record, mean, wrong, scored, putRight, misconception: misconceptionOf({ record, ...result }) }],
    )
    .sort((a, b) => a.mean - b.mean || a.record.number - b.record.number)
    .slice(0, MOST_QUESTIONS);
  const weak = [...objectives]
    .map(([id, label]) =>
      objectiveOf(
        label,
        considered.filter(({ record }) => record.objective === id),
      ),
    )
    .filter((objective) => shareOf(objective) > 1 - ENOUGH)
    .sort((a, b) => shareOf(b) - shareOf(a))
    .slice(0, MOST_OBJECTIVES);
  return { considered: considered.length, questions, objectives: weak };
}

function shareOf({ wrong, scored }: Wrong): number {
  return scored === 0 ? 0 : wrong / scored;
}

function objectiveOf(label: string, questions: readonly QuestionResult[]): WeakObjective {
  const bySlide = new Map<string, number>();
  for (const { record, wrong } of questions)
    if (record.answerSlide !== undefined)
      bySlide.set(record.answerSlide, (bySlide.get(record.answerSlide) ?? 0) + wrong);
  const [most] = [...bySlide].sort(([, a], [, b]) => b - a);
  return {
    label,
    questions: questions.length,
    wrong: questions.reduce((total, { wrong }) => total + wrong, 0),
    scored: questions.reduce((total, { scored }) => total + scored, 0),
    slide: most?.[0],
  };
}

function misconceptionOf({
  record,
  detail,
  mistakes,
}: Pick<QuestionResult, 'record' | 'detail' | 'mistakes'>): Misconception | undefined {
  if (detail?.type === 'order') {
    const [swap, ...others] = detail.swaps;
    if (swap === undefined || others.length > 0 || swap.count < 2) return undefined;
    return { text: `${swap.later} before ${swap.earlier}`, count: swap.count, feedback: '' };
  }
  const [mistake, ...others] = mistakes;
  if (mistake === undefined || others.length > 0 || mistake.count < 2) return undefined;
  return { text: mistake.text, count: mistake.count, feedback: feedbackOn(record, mistake.text) };
}

/** What the author says of an option, by what grading calls it: its text, `because: ` or `not chosen: ` before it. */
function feedbackOn({ key }: QuestionRecord, text: string): string {
  const chosen = optionsIn(key).find((option) => [option.text, `because: ${option.text}`].includes(text));
  if (chosen !== undefined) return chosen.feedback;
  return unchosenText(optionsIn(key).find((option) => `not chosen: ${option.text}` === text));
}

function optionsIn(key: unknown): readonly OptionKey[] {
  if (!isObject(key)) return [];
  return [key.options, key.reasons].flatMap((list) => (areOptionKeys(list) ? list : []));
}
