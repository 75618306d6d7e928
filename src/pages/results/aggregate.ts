/** What the answers of a class come to. Pure. */
import { first, standing } from '../../blocks/answers/entry.ts';
import type { ReadFile } from '../../blocks/answers/file.ts';
import type { QuestionRecord } from '../../blocks/quiz/model.ts';
import {
  type Answered,
  answeredOf,
  ENOUGH,
  type Level,
  type Summary,
  summarise,
} from '../../blocks/results/summary.ts';
import type { Learner } from './collect.ts';
import { type Detail, detailOf, isOfSureness } from './detail.ts';
import { type GivenText, textsGiven } from './distribution.ts';
import { type Spread, spreadOf } from './spread.ts';

/** A learner’s first answer to a question, with what has become of it. */
export interface FirstAnswer extends Answered {
  /** Share of the points of the latest answer, hints paid for; undefined where nothing is scored. */
  readonly now: number | undefined;
}

export interface LearnerResult {
  readonly label: string;
  /** ISO date-time. */
  readonly saved: string;
  readonly answered: readonly FirstAnswer[];
  /** Of first answers. */
  readonly points: number;
  /** Points that could have been earned in the questions answered. */
  readonly possible: number;
  /** Questions answered before they were edited: they do not count. */
  readonly outdated: readonly QuestionRecord[];
}

export interface QuestionResult {
  readonly record: QuestionRecord;
  /** Learners whose first answer counts. */
  readonly answered: number;
  /** Mean share of the points, hints paid for; undefined where nothing is scored. */
  readonly mean: number | undefined;
  /** Answers with less than three quarters of the points, of those that are scored. */
  readonly wrong: number;
  /** Answers that are scored. */
  readonly scored: number;
  /** Those that went wrong and that a later answer put right; none where learners say how sure they are of something. */
  readonly putRight: number;
  /** What was answered where that is more than texts with counts. */
  readonly detail: Detail | undefined;
  /** What was answered, piece by piece; nothing is right where nothing is scored, and nothing is given where there is a detail. */
  readonly given: readonly GivenText[];
  /** The wrong pieces given most often: several when they are given equally often; empty when nothing was wrong. */
  readonly mistakes: readonly GivenText[];
  /** Learners who answered before the question was edited. */
  readonly outdated: number;
  /** Learners whose answer is none to this question. */
  readonly unreadable: number;
}

export interface ObjectiveResult {
  readonly label: string;
  readonly questions: number;
  /** Of the learners’ shares of the points they could have earned; undefined when nobody answered. */
  readonly spread: Spread | undefined;
}

export interface ClassResults {
  /** In the order of their files. */
  readonly learners: readonly LearnerResult[];
  /** Hardest first; what nobody answered, or nothing scores, comes last. */
  readonly questions: readonly QuestionResult[];
  readonly objectives: readonly ObjectiveResult[];
  /** The same of all questions. */
  readonly all: ObjectiveResult;
  /** First answers by how sure they were. */
  readonly levels: readonly Level[];
}

interface Sum {
  readonly learner: Learner;
  readonly summary: Summary;
  readonly byId: ReadonlyMap<string, FirstAnswer>;
}

/**
 * Sums up a class. A learner’s first answer to a question as it is now counts: once the right one has been shown, whoever answers
 * again would hide what they had taken for right.
 * @param objectives id → label, in the order in which they are shown
 */
export function aggregate(
  learners: readonly Learner[],
  records: readonly QuestionRecord[],
  objectives: ReadonlyMap<string, string>,
): ClassResults {
  const sums = learners.map((learner): Sum => {
    const { answers } = learner.file;
    const summary = summarise(records, (id) => answers.get(id), objectives, first);
    return {
      learner,
      summary,
      byId: new Map(summary.answered.map((one) => [one.record.id, withNow(one, answers)])),
    };
  });
  return {
    learners: sums.map((sum) => learnerOf(sum, records)),
    questions: records.map((record) => questionOf(record, sums)).sort(harder),
    objectives: objectivesOf(sums, records, objectives),
    all: {
      label: 'All questions',
      questions: records.length,
      spread: spreadOf(sums.flatMap(({ summary }) => share(summary.points, summary.possible))),
    },
    levels: levelsOf(sums),
  };
}

function withNow(one: Answered, answers: ReadFile['answers']): FirstAnswer {
  if (one.attempts === 1) return { ...one, now: one.score };
  const entry = answers.get(one.record.id);
  return { ...one, now: answeredOf(one.record, entry, standing(entry))?.score };
}

function isOutdated({ answers }: ReadFile, { id, hash }: QuestionRecord): boolean {
  const entry = answers.get(id);
  return entry !== undefined && entry.hash !== hash;
}

function learnerOf({ learner: { label, file }, summary, byId }: Sum, records: readonly QuestionRecord[]) {
  const { points, possible } = summary;
  const outdated = records.filter((record) => isOutdated(file, record));
  return { label, saved: file.saved, answered: [...byId.values()], points, possible, outdated };
}

function questionOf(record: QuestionRecord, sums: readonly Sum[]): QuestionResult {
  const answered = sums.flatMap(({ byId }) => byId.get(record.id) ?? []);
  const scores = answered.flatMap(({ score }) => score ?? []);
  const detail = detailOf(
    record,
    answered.map(({ answer }) => answer),
  );
  const given =
    detail === undefined
      ? textsGiven(
          record,
          answered.map(({ parts }) => parts),
        )
      : [];
  const mistakes = scores.length === 0 ? [] : given.filter(({ right, count }) => !right && count > 0);
  const most = Math.max(...mistakes.map(({ count }) => count));
  const wrong = answered.filter(({ score }) => score !== undefined && score < ENOUGH);
  const outdated = sums.filter(({ learner }) => isOutdated(learner.file, record)).length;
  const tried = sums.filter(({ learner }) => learner.file.answers.has(record.id)).length;
  return {
    record,
    answered: answered.length,
    mean: mean(scores),
    wrong: wrong.length,
    scored: scores.length,
    putRight: isOfSureness(detail) ? 0 : wrong.filter(({ now = 0 }) => now >= ENOUGH).length,
    detail,
    given,
    mistakes: mistakes.filter(({ count }) => count === most),
    outdated,
    unreadable: tried - outdated - answered.length,
  };
}

function harder(a: QuestionResult, b: QuestionResult): number {
  return (a.mean ?? 2) - (b.mean ?? 2) || a.record.number - b.record.number;
}

function objectivesOf(
  sums: readonly Sum[],
  records: readonly QuestionRecord[],
  objectives: ReadonlyMap<string, string>,
): ObjectiveResult[] {
  const named = [...objectives].map(([objective, label]) => ({ objective, label }));
  const other = { objective: undefined, label: named.length === 0 ? 'Questions' : 'Other questions' };
  return [...named, other]
    .map(({ objective, label }) => ({
      label,
      questions: records.filter((record) => record.objective === objective).length,
      spread: spreadOf(
        sums.flatMap(({ summary }) => {
          const tally = summary.tallies.find((one) => one.objective === objective);
          return tally === undefined ? [] : share(tally.points, tally.possible);
        }),
      ),
    }))
    .filter(({ questions }) => questions > 0);
}

/** A share of the points, or nothing of a learner who could earn none. */
function share(points: number, possible: number): number[] {
  return possible === 0 ? [] : [points / possible];
}

function levelsOf(sums: readonly Sum[]): Level[] {
  const all = sums.flatMap(({ summary }) => summary.levels);
  const confidences = [...new Set(all.map(({ confidence }) => confidence))].sort((a, b) => a - b);
  return confidences.map((confidence) => {
    const of = all.filter((level) => level.confidence === confidence);
    return {
      confidence,
      count: of.reduce((total, { count }) => total + count, 0),
      right: of.reduce((total, { right }) => total + right, 0),
    };
  });
}

function mean(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((total, n) => total + n, 0) / numbers.length;
}
