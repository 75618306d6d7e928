/** What is kept of one question, and how it is read back from text that anybody may have changed. Pure. */
import { isObject } from '../../isObject.ts';

/** One answer given. */
export interface Attempt {
  /** When, in ms since 1970; null where an older version did not say. */
  readonly at: number | null;
  /** In the form of the question's type; survives JSON. */
  readonly answer: unknown;
  /** Share of full marks from 0 to 1, hints paid for; null where it is not known or nothing is scored. */
  readonly score: number | null;
  /** How sure, from 0.5 to 1; null where it was not asked. */
  readonly confidence: number | null;
  /** Hints taken before. */
  readonly hints: number;
}

/** All answers to a question, the latest last, with the content hash of the question they were given to. */
export interface Entry {
  readonly hash: string;
  readonly attempts: readonly Attempt[];
  /** Whether the question was opened again after the last of them. */
  readonly open: boolean;
}

/** Older ones go: nobody needs a hundredth try. The first is kept, as it counts for confidence and in the results of a class. */
const MOST_ATTEMPTS = 20;

/** The last moment that a `Date` can be, ms since 1970: 100 million days, by ECMAScript. */
const LAST_TIME = 8.64e15;

/** The entry with one more attempt; one to another hash starts anew. */
export function withAttempt(entry: Entry | undefined, hash: string, attempt: Attempt): Entry {
  const before = entry?.hash === hash ? entry.attempts : [];
  const [first] = before;
  const kept =
    before.length < MOST_ATTEMPTS || first === undefined
      ? before
      : [first, ...before.slice(before.length - MOST_ATTEMPTS + 2)];
  return { hash, attempts: [...kept, attempt], open: false };
}

/** The answer that counts: the latest, also while the question is being asked again. */
export function standing(entry: Entry | undefined): Attempt | undefined {
  return entry?.attempts.at(-1);
}

/** The answer that no feedback had helped: the first to the question as it is. */
export function first(entry: Entry | undefined): Attempt | undefined {
  return entry?.attempts[0];
}

/** The answer that is shown; undefined for a question that is open. */
export function shown(entry: Entry | undefined): Attempt | undefined {
  return entry?.open === true ? undefined : standing(entry);
}

/** Reads an entry; undefined for anything else. */
export function readEntry(value: unknown): Entry | undefined {
  if (!isObject(value) || typeof value.hash !== 'string' || !Array.isArray(value.attempts)) return undefined;
  const attempts = value.attempts.map(readAttempt);
  if (attempts.length === 0 || !attempts.every((attempt) => attempt !== undefined)) return undefined;
  return { hash: value.hash, attempts, open: value.open === true };
}

/** Reads what version 1 kept: an answer, without date or score. */
export function readVersion1(value: unknown): Entry | undefined {
  if (!isObject(value) || typeof value.hash !== 'string' || !('answer' in value)) return undefined;
  const attempt: Attempt = { at: null, answer: value.answer, score: null, confidence: null, hints: 0 };
  return { hash: value.hash, attempts: [attempt], open: false };
}

function readAttempt(value: unknown): Attempt | undefined {
  if (!isObject(value) || !('answer' in value)) return undefined;
  const { at, answer, score, confidence, hints } = value;
  const isPlain =
    isNumberOrNull(at, 0, LAST_TIME) &&
    isNumberOrNull(score, 0, 1) &&
    isNumberOrNull(confidence, 0.5, 1) &&
    typeof hints === 'number' &&
    Number.isInteger(hints) &&
    hints >= 0;
  return isPlain ? { at, answer, score, confidence, hints } : undefined;
}

function isNumberOrNull(value: unknown, low: number, high: number): value is number | null {
  return value === null || (typeof value === 'number' && value >= low && value <= high);
}
