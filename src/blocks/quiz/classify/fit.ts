/** Whether claims to be sorted fit on their slide once they are answered, with every one of them wrong. */
import type { BlockProblem } from '../../kind.ts';
import { frameHeight, heightProblems, LINE, lines, PER_LINE } from '../fit.ts';
import type { ClassifySpec } from './schema.ts';

/** Widths on the deck, px, from `classify.css`: a letter, what stands around a category, and all of a row but claim and categories. */
const LETTER = 8.6;
const CHIP_FRAME = 24;
const WIDTH = 1040 - 100;
/** Heights on the deck, px. */
const CHIP = 32;
const ROW_FRAME = 6;
const GAP = 4;

/** Warns of claims that will not fit. */
export function classifyFit(spec: ClassifySpec): BlockProblem[] {
  const chips = spec.categories.reduce((sum, category) => sum + category.length * LETTER + CHIP_FRAME, 0);
  const perLine = Math.max(1, Math.floor((WIDTH - chips) / LETTER));
  const rows = spec.claims.map(({ text, is, feedback }) => {
    const claim = Math.max(CHIP, lines(text, perLine) * LINE.feedback) + ROW_FRAME;
    return claim + lines(`Right: ${is}. ${feedback}`, PER_LINE.feedback) * LINE.feedback;
  });
  const height = frameHeight(spec) + rows.reduce((sum, row) => sum + row + GAP, -GAP);
  return heightProblems(
    height,
    ['claims'],
    `give fewer claims, or shorten them: beside these categories a line holds some ${perLine} characters, feedback ${PER_LINE.feedback}`,
  );
}
