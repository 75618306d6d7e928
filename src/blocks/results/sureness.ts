/** What a learner’s sureness and ranges say of them, in plain language. Pure. */
import { decimal, percent } from './reading.ts';
import type { Level, MeanRule, Summary } from './summary.ts';

/** Fewer answers than this tell nothing about calibration. */
const ENOUGH = 5;
/** Sureness and share right within this of each other count as fitting. */
const CLOSE = 0.08;

/** How sureness fitted what was right: one or two sentences. */
export function readCalibration(levels: readonly Level[], sureness: MeanRule | undefined): string {
  const count = levels.reduce((total, level) => total + level.count, 0);
  if (count === 0 || sureness === undefined) return 'No answer with a confidence yet.';
  const said = levels.reduce((total, level) => total + level.confidence * level.count, 0) / count;
  const right = levels.reduce((total, level) => total + level.right, 0) / count;
  const were = `You were ${percent(said)} sure on average, and right in ${percent(right)} of ${count} answers.`;
  if (count < ENOUGH) return `${were} That is too few to read much into it.`;
  if (said - right > CLOSE) return `${were} You were surer than you were right: on average, say less.`;
  if (right - said > CLOSE) return `${were} You knew more than you trusted: on average, say more.`;
  return `${were} That fits well.`;
}

/** Interval scores: how many ranges held the figure, and how they compare with knowing nothing. */
export function readIntervals(intervals: NonNullable<Summary['intervals']>): string {
  const { inside, count, mean } = intervals;
  const compared =
    mean <= 1
      ? `Your score is ${percent(mean)} of what a range that knows nothing gets; less is better.`
      : `Your score is ${mean > 10 ? 'more than 10' : decimal(mean)} times that of a range that knows nothing: narrow ranges that miss cost most.`;
  return `${inside} of ${count} ranges held the figure; of ranges one is 90% sure of, nine in ten should. ${compared}`;
}
