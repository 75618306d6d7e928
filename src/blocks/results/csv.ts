/** All of a learner's answers as a table for a spreadsheet. Pure. */
import { csvOf } from '../../evidence/export/csv.ts';
import { type Learner, learnerWord } from '../answers/learner.ts';
import { type Answered, pointsOf, type Summary } from './summary.ts';

/** What is told of an answer. */
export const ANSWER_COLUMNS = [
  'question',
  'type',
  'objective',
  'asked',
  'answer',
  'result',
  'points',
  'possible',
  'hints',
  'confidence',
  'right_at_first',
  'rule',
  'rule_score',
  'rule_baseline',
  'attempts',
  'answered_at',
  'source',
] as const;

/** One row an answer; see {@link csvOf} for the form. */
export function resultsCsv({ answered }: Summary, learner: Learner): string {
  const who = { learner: learnerWord(learner) };
  return csvOf(
    ['learner', ...ANSWER_COLUMNS],
    answered.map((one) => ({ ...who, ...answerRow(one) })),
  );
}

/** One answer under {@link ANSWER_COLUMNS}. */
export function answerRow(one: Answered) {
  const { record, score, verdict, parts, first, rule, attempts, at, hints } = one;
  return {
    question: record.id,
    type: record.type,
    objective: record.objective,
    asked: record.question,
    answer: parts.map(({ text }) => text).join('; '),
    result: verdict,
    points: score === undefined ? undefined : pointsOf(one),
    possible: score === undefined ? undefined : record.weight,
    hints,
    confidence: first?.confidence,
    right_at_first: first === undefined ? undefined : String(first.right),
    rule: rule?.rule,
    rule_score: rule?.value,
    rule_baseline: rule?.baseline,
    attempts,
    answered_at: at === null ? undefined : new Date(at).toISOString(),
    source: record.source,
  };
}
