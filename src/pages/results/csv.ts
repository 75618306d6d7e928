/** Every first answer of a class as a table for a spreadsheet. Pure. */
import { ANSWER_COLUMNS, answerRow } from '../../blocks/results/csv.ts';
import { pointsOf } from '../../blocks/results/summary.ts';
import { csvOf } from '../../evidence/export/csv.ts';
import type { ClassResults } from './aggregate.ts';

/**
 * One row for each learner’s first answer to a question, with the points of the latest in `points_by_now`; one to an earlier wording says so in place of a
 * result. See {@link csvOf} for the form.
 */
export function classCsv({ learners }: ClassResults): string {
  const rows = learners.flatMap(({ label, saved, answered, outdated }) => [
    ...answered.map((one) => ({
      learner: label,
      saved,
      ...answerRow(one),
      points_by_now: one.now === undefined ? undefined : pointsOf({ ...one, score: one.now }),
    })),
    ...outdated.map(({ id, type, objective, question, source }) => ({
      learner: label,
      saved,
      question: id,
      type,
      objective,
      asked: question,
      result: 'Answered before the question was edited.',
      source,
    })),
  ]);
  return csvOf(['learner', 'saved', ...ANSWER_COLUMNS, 'points_by_now'], rows);
}
