/** What a question is once it is built, and what grading makes of an answer. Build, browser, exports and tests share it. */

/** Every type of question; what each asks is told in its own folder. */
export const QUESTION_TYPES = [
  'choice',
  'choices',
  'true-false',
  'number',
  'interval',
  'order',
  'match',
  'classify',
  'sketch',
  'forecast',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** A piece of an answer in words, such as an option chosen or one pair of a match. */
export interface Part {
  readonly text: string;
  readonly right: boolean;
}

/** What a scoring rule says of an answer; less is better, and `baseline` is what somebody scores who knows nothing. */
export interface RuleScore {
  readonly rule: 'brier' | 'winkler';
  readonly value: number;
  readonly baseline: number;
}

export interface Grade {
  /** Share of the full marks, from 0 to 1, before hints are paid for; undefined where nothing can be scored. */
  readonly score: number | undefined;
  /** The answer in words, piece by piece: what was chosen and whether it was right. */
  readonly parts: readonly Part[];
  /** How it went in one line: `Correct.`, `Not correct: the answer is 2.`, `Partly correct: 2 of 3.` */
  readonly verdict: string;
  /** What it earned, where nobody can count it: `64% of the points.` After hints, what they left is said instead. */
  readonly share?: string | undefined;
  /** Why, for those who hear the result: what is then seen beside the controls. Empty where nothing is. */
  readonly reason: string;
  /** Of questions judged by a scoring rule alone. */
  readonly rule?: RuleScore;
}

/**
 * How one type of question is graded: pure.
 * `Key` is what the build knows of the right answer, `Answer` what a learner gives; both survive JSON.
 */
export interface Grading<Key, Answer> {
  /** Whether a value is a key of this type, as our own build writes it. */
  readonly isKey: (value: unknown) => value is Key;
  /** An answer read from a storage or a file; undefined when it is none to this question. */
  readonly read: (value: unknown, key: Key) => Answer | undefined;
  readonly grade: (key: Key, answer: Answer) => Grade;
  /** The answer that earns full marks. */
  readonly best: (key: Key) => Answer;
}

/** A question with its key, as pages, result files and exports take it. Written by the build, out of sight until the answer. */
export interface QuestionRecord {
  /** Id of the block, under which answers are kept. */
  readonly id: string;
  /** Content hash: another one is another question. */
  readonly hash: string;
  readonly type: QuestionType;
  /** What is asked, as plain text. */
  readonly question: string;
  /** The slide it stands on, and that slide’s number. */
  readonly slide: string;
  readonly number: number;
  /** Id of an objective of `deck.yaml`; undefined where the author gives none. */
  readonly objective?: string | undefined;
  /** Points for full marks, default 1. */
  readonly weight: number;
  /** Whether a learner is asked how sure they are. */
  readonly confidence: boolean;
  /** Each costs {@link HINT_COST} of the points. */
  readonly hints: readonly string[];
  readonly explanation: string;
  /** Where the explanation stands: `Sivitski 2016, ¶17`. */
  readonly source: string;
  /** The slide that teaches the answer. */
  readonly answerSlide?: string | undefined;
  readonly key: unknown;
}

/** What a hint takes of the score. */
export const HINT_COST = 0.25;
/** With more, nothing would be left to earn. */
export const MOST_HINTS = 3;

/** The score that is left after so many hints; undefined stays so. */
export function afterHints(score: number | undefined, hints: number): number | undefined {
  return score === undefined ? undefined : score * Math.max(0, 1 - HINT_COST * hints);
}

/** Full marks, rounding apart. */
export function isFull(score: number | undefined): boolean {
  return score !== undefined && score > 1 - 1e-9;
}

/** A whole number from 0, below `count`. */
export function isIndex(value: unknown, count: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count;
}

/** A share of the points in words, `64% of the points.`; undefined for all of them, which goes without saying. */
export function shareText(score: number): string | undefined {
  if (isFull(score)) return undefined;
  return `${score === 0 ? 'None' : `${Math.round(score * 100)}%`} of the points.`;
}
