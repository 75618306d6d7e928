/** What a learner's answers come to: points by objective, what to read again, and how well sureness fitted. Pure. */
import { type Attempt, type Entry, first as firstOf, standing } from '../answers/entry.ts';
import { gradeAnswer } from '../quiz/gradings.ts';
import { afterHints, isFull, type Part, type QuestionRecord, type RuleScore } from '../quiz/model.ts';

/** One question with the answer that counts, graded. */
export interface Answered {
  readonly record: QuestionRecord;
  /** Share of the points, hints paid for; undefined where nothing is scored. */
  readonly score: number | undefined;
  readonly verdict: string;
  /** As it was given, in the form of the question’s type. */
  readonly answer: unknown;
  /** The answer in words, piece by piece. */
  readonly parts: readonly Part[];
  readonly at: number | null;
  readonly attempts: number;
  readonly hints: number;
  readonly rule: RuleScore | undefined;
  /** Of the first answer, which no feedback had helped. */
  readonly first: { readonly confidence: number; readonly right: boolean } | undefined;
}

/** Points of the questions answered that belong together. */
export interface Tally {
  /** Undefined for questions without an objective. */
  readonly objective: string | undefined;
  readonly label: string;
  readonly points: number;
  /** Points that could have been earned in the questions answered. */
  readonly possible: number;
  readonly answered: number;
  readonly asked: number;
}

/** One degree of sureness. */
export interface Level {
  /** 0.5–1. */
  readonly confidence: number;
  readonly count: number;
  readonly right: number;
}

/** Mean of a scoring rule over some answers, beside what knowing nothing scores. */
export interface MeanRule {
  readonly count: number;
  readonly mean: number;
  readonly baseline: number;
}

export interface Summary {
  readonly asked: number;
  readonly answered: readonly Answered[];
  readonly tallies: readonly Tally[];
  readonly points: number;
  readonly possible: number;
  /** Slides that teach what was answered wrongly, by number of such questions, most first. */
  readonly reread: readonly { readonly slide: string; readonly questions: number }[];
  readonly levels: readonly Level[];
  /** Of sureness: mean of (confidence − right)², right being 1 or 0; guessing at 50% scores 0.25. */
  readonly sureness: MeanRule | undefined;
  readonly forecasts: MeanRule | undefined;
  /** Winkler scores as a share of that of the range of somebody who knows nothing. */
  readonly intervals: (MeanRule & { readonly inside: number }) | undefined;
}

/**
 * Sums up.
 * @param records all questions, in their order
 * @param entryOf what is kept of a question; answers to an earlier wording do not count
 * @param objectives id → label, in the order in which they are shown
 * @param counting which of the answers to a question counts; default the one that stands, the latest
 */
export function summarise(
  records: readonly QuestionRecord[],
  entryOf: (id: string) => Entry | undefined,
  objectives: ReadonlyMap<string, string>,
  counting: (entry: Entry | undefined) => Attempt | undefined = standing,
): Summary {
  const answered = records.flatMap((record) => {
    const entry = entryOf(record.id);
    const one = answeredOf(record, entry, counting(entry));
    return one === undefined ? [] : [one];
  });
  const scored = answered.filter(({ score }) => score !== undefined);
  return {
    asked: records.length,
    answered,
    tallies: talliesOf(records, scored, objectives),
    points: sum(scored.map(pointsOf)),
    possible: sum(scored.map(({ record }) => record.weight)),
    reread: rereadOf(scored),
    levels: levelsOf(answered),
    sureness: surenessOf(answered),
    forecasts: meanOfRule(ruleScores(answered, 'brier')),
    intervals: intervalsOf(answered),
  };
}

/** Points earned in an answer. */
export function pointsOf({ record, score = 0 }: Answered): number {
  return record.weight * score;
}

/**
 * One answer to a question, graded; undefined where there is none, or none to the question as it is.
 * @param attempt one of the entry’s
 */
export function answeredOf(
  record: QuestionRecord,
  entry: Entry | undefined,
  attempt: Attempt | undefined,
): Answered | undefined {
  if (entry === undefined || attempt === undefined || entry.hash !== record.hash) return undefined;
  const grade = gradeAnswer(record, attempt.answer);
  if (grade === undefined) return undefined;
  const first = firstOf(entry);
  const sure = first?.confidence ?? null;
  // Grading is what takes time with the answers of a class.
  const firstGrade = first === attempt || sure === null ? grade : first && gradeAnswer(record, first.answer);
  return {
    record,
    score: afterHints(grade.score, attempt.hints),
    verdict: grade.verdict,
    answer: attempt.answer,
    parts: grade.parts,
    at: attempt.at,
    attempts: entry.attempts.length,
    hints: attempt.hints,
    rule: grade.rule,
    first:
      sure === null || firstGrade?.score === undefined
        ? undefined
        : { confidence: sure, right: isFull(firstGrade.score) },
  };
}

function talliesOf(
  records: readonly QuestionRecord[],
  scored: readonly Answered[],
  objectives: ReadonlyMap<string, string>,
): Tally[] {
  const named = [...objectives].map(([objective, label]) => ({ objective, label }));
  const rows = [...named, { objective: undefined, label: 'Other questions' }];
  return rows
    .map(({ objective, label }) => {
      const of = scored.filter(({ record }) => record.objective === objective);
      return {
        objective,
        label,
        points: sum(of.map(pointsOf)),
        possible: sum(of.map(({ record }) => record.weight)),
        answered: of.length,
        asked: records.filter((record) => record.objective === objective).length,
      };
    })
    .filter(({ asked }) => asked > 0);
}

/** Under this share of the points an answer went wrong, and sends back to its slide. */
export const ENOUGH = 0.75;

function rereadOf(scored: readonly Answered[]) {
  const counts = new Map<string, number>();
  for (const { record, score = 0 } of scored) {
    if (score >= ENOUGH || record.answerSlide === undefined) continue;
    counts.set(record.answerSlide, (counts.get(record.answerSlide) ?? 0) + 1);
  }
  return [...counts]
    .map(([slide, questions]) => ({ slide, questions }))
    .sort((a, b) => b.questions - a.questions);
}

function levelsOf(answered: readonly Answered[]): Level[] {
  const levels = new Map<number, { count: number; right: number }>();
  for (const { first } of answered) {
    if (first === undefined) continue;
    const level = levels.get(first.confidence) ?? { count: 0, right: 0 };
    levels.set(first.confidence, { count: level.count + 1, right: level.right + (first.right ? 1 : 0) });
  }
  return [...levels]
    .map(([confidence, { count, right }]) => ({ confidence, count, right }))
    .sort((a, b) => a.confidence - b.confidence);
}

function surenessOf(answered: readonly Answered[]): MeanRule | undefined {
  const scores = answered.flatMap(({ first }) =>
    first === undefined ? [] : [(first.confidence - (first.right ? 1 : 0)) ** 2],
  );
  return scores.length === 0 ? undefined : { count: scores.length, mean: mean(scores), baseline: 0.25 };
}

function ruleScores(answered: readonly Answered[], rule: RuleScore['rule']): RuleScore[] {
  return answered.flatMap((one) => (one.rule?.rule === rule ? [one.rule] : []));
}

/** The mean of scores by one rule; undefined of none. */
export function meanOfRule(scores: readonly RuleScore[]): MeanRule | undefined {
  if (scores.length === 0) return undefined;
  return {
    count: scores.length,
    mean: mean(scores.map(({ value }) => value)),
    baseline: mean(scores.map(({ baseline }) => baseline)),
  };
}

/** Ranges are of different things, so each is taken as a share of its own baseline. */
function intervalsOf(answered: readonly Answered[]): Summary['intervals'] {
  const of = answered.filter(({ rule }) => rule?.rule === 'winkler' && rule.baseline > 0);
  if (of.length === 0) return undefined;
  const shares = of.map(({ rule }) => (rule === undefined ? 0 : rule.value / rule.baseline));
  const inside = of.filter(({ parts }) => parts.every(({ right }) => right)).length;
  return { count: of.length, mean: mean(shares), baseline: 1, inside };
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
