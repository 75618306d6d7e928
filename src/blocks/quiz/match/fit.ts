/** Whether a matching question fits on its slide once it is answered, with every row wrong. */
import type { BlockProblem } from '../../kind.ts';
import { frameHeight, heightProblems } from '../fit.ts';
import type { MatchSpec } from './schema.ts';

/** Characters a line holds on the deck in a third of the width, and under a row. */
const PER_LINE = { side: 30, feedback: 110 };
/** Heights on the deck, px, from `match.css`. */
const LINE = 26;
const LEAST = 36;
const ROW_FRAME = 10;
const GAP = 6;

/** Warns of rows that will not fit. */
export function matchFit(spec: MatchSpec): BlockProblem[] {
  const rows = spec.pairs.map(({ left, right, feedback = '' }) => {
    const sides = Math.max(left.length, right.length);
    const text = Math.max(LEAST, Math.ceil(sides / PER_LINE.side) * LINE);
    return text + ROW_FRAME + Math.ceil(feedback.length / PER_LINE.feedback) * LINE;
  });
  const height = frameHeight(spec) + rows.reduce((sum, row) => sum + row + GAP, -GAP);
  return heightProblems(
    height,
    ['pairs'],
    `give fewer pairs, shorten the two sides to ${PER_LINE.side} characters, or leave out feedback`,
  );
}
