/** Whether a question fits on a slide once it is answered, estimated from the lengths of its texts. */
import type { BlockProblem } from '../kind.ts';
import type { Option } from './options.ts';

/** What takes room of a question with options. */
interface Filling {
  readonly question?: string | undefined;
  readonly options: readonly Option[];
  readonly explanation: string;
}

/** Room under a headline of two lines on the 1280 × 720 canvas, px. */
export const ROOM = 470;

/** Characters a line holds on the deck, in Source Sans 3 at the sizes and widths of `quiz.css`; a browser test holds them against Chromium. */
export const PER_LINE = { option: 98, feedback: 110, explanation: 118 };

/** Heights on the deck, px, from `quiz.css`. */
export const LINE = { option: 28.6, feedback: 26, explanation: 27.3 };
/** What an option is at least, its badge, and what stands around that. */
const BADGE = 30;
const OPTION_FRAME = 24;
const FEEDBACK_GAP = 4;
const OPTION_GAP = 10;
const ACTIONS = 58;
const EXPLANATION_GAP = 10;
const SOURCE = 32;

/** Height in px of the answered question, with the feedback that takes most room. */
export function answeredHeight({ question, options, explanation }: Filling): number {
  const texts = options.map(
    ({ text }) => Math.max(lines(text, PER_LINE.option) * LINE.option, BADGE) + OPTION_FRAME,
  );
  const feedback = (correct: boolean) =>
    options
      .filter((option) => (option.correct === true) === correct)
      .map(({ feedback, unchosen = '' }) => Math.max(feedback.length, correct ? unchosen.length : 0))
      .map((length) => Math.ceil(length / PER_LINE.feedback) * LINE.feedback + FEEDBACK_GAP);
  return Math.round(
    frameHeight({ question, explanation }) +
      sum(texts) +
      OPTION_GAP * (options.length - 1) +
      Math.max(...feedback(true)) +
      Math.max(...feedback(false)),
  );
}

/** Height in px of what stands around the controls of every answered question: legend, button, explanation and source. */
export function frameHeight({ question, explanation }: Omit<Filling, 'options'>): number {
  const legend = question === undefined ? 0 : lines(question, PER_LINE.option) * LINE.option + OPTION_GAP;
  return (
    legend + ACTIONS + EXPLANATION_GAP + lines(explanation, PER_LINE.explanation) * LINE.explanation + SOURCE
  );
}

/** Warns of a question that will not fit on its slide once it is answered. */
export function fitProblems(filling: Filling): BlockProblem[] {
  return heightProblems(
    answeredHeight(filling),
    ['options'],
    'shorten options, feedback or explanation: a line of an option holds some 90 characters',
  );
}

/**
 * Warns of a height a slide has no room for.
 * @param path of the value that takes most of it
 */
export function heightProblems(height: number, path: BlockProblem['path'], hint: string): BlockProblem[] {
  if (height <= ROOM) return [];
  return [
    {
      path,
      rule: 'question-too-tall',
      message: `answered, the question is about ${Math.round(height)} px high; a slide has room for ${ROOM}`,
      hint,
      severity: 'warning',
    },
  ];
}

/** Lines a text takes. */
export function lines(text: string, perLine: number): number {
  return Math.ceil(text.length / perLine);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
