/** Whether a statement with its reasons fits on its slide once it is answered, with the wrong reason chosen. */
import type { BlockProblem } from '../../kind.ts';
import { frameHeight, heightProblems, LINE, lines, PER_LINE } from '../fit.ts';
import type { TrueFalseSpec } from './schema.ts';

/** Heights on the deck, px, from `true-false.css` and `close.css`: a badge, what stands around it, and what comes between. */
const BADGE = 30;
const OPTION_FRAME = 12;
const GAP = 6;
const VALUES = BADGE + OPTION_FRAME + GAP;
const BECAUSE = LINE.feedback + GAP;

/** Warns of reasons that will not fit. */
export function trueFalseFit(spec: TrueFalseSpec): BlockProblem[] {
  const { reasons } = spec;
  const texts = reasons.map(
    ({ text }) => Math.max(lines(text, PER_LINE.option) * LINE.option, BADGE) + OPTION_FRAME,
  );
  const told = (right: boolean) =>
    reasons
      .filter(({ correct = false }) => correct === right)
      .map(({ feedback, unchosen = '' }) => Math.max(feedback.length, right ? unchosen.length : 0))
      .map((length) => Math.ceil(length / PER_LINE.feedback) * LINE.feedback);
  const height =
    frameHeight(spec) +
    VALUES +
    BECAUSE +
    texts.reduce((sum, text) => sum + text + GAP, -GAP) +
    Math.max(...told(true)) +
    Math.max(...told(false));
  return heightProblems(
    height,
    ['reasons'],
    'give fewer reasons, or shorten reasons, feedback or explanation: a line of a reason holds some 90 characters',
  );
}
