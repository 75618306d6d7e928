/** Whether a question with several right options fits on its slide once it is answered, with every option told of. */
import type { BlockProblem } from '../../kind.ts';
import { frameHeight, heightProblems, LINE, lines, PER_LINE } from '../fit.ts';
import type { ChoicesSpec } from './schema.ts';

/** Heights on the deck, px, from `choices.css`: a badge, what stands around a text, what comes between options, the line above. */
const BADGE = 30;
const OPTION_FRAME = 12;
const GAP = 6;
const HOW = 26 + GAP;

/** Warns of options that will not fit: somebody may choose all wrong ones and none that is right, and be told of each. */
export function choicesFit(spec: ChoicesSpec): BlockProblem[] {
  const options = spec.options.map(({ text, feedback, unchosen = '', correct = false }) => {
    const most = Math.max(feedback.length, correct ? unchosen.length : 0);
    const told = Math.ceil(most / PER_LINE.feedback) * LINE.feedback;
    return Math.max(lines(text, PER_LINE.option) * LINE.option, BADGE) + OPTION_FRAME + told;
  });
  const height = frameHeight(spec) + HOW + options.reduce((sum, option) => sum + option + GAP, -GAP);
  return heightProblems(
    height,
    ['options'],
    'give fewer options, or shorten options, feedback or explanation: a line of an option holds some 90 characters',
  );
}
