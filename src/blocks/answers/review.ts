/** When an answered question should be asked again: spaced repetition after Leitner. Pure. */
import type { Attempt, Entry } from './entry.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * How long a question rests after an answer, by the number of good answers in a row since it last went wrong. After the last
 * of them it has been learnt. Source: S. Leitner, So lernt man lernen, 1972 (boxes of growing intervals).
 */
export const RESTS: readonly number[] = [10 * MINUTE, DAY, 3 * DAY, 7 * DAY];

/** With less of the points an answer counts as wrong. */
const GOOD = 0.75;
/** Who is less sure than this did not know. */
const SURE = 0.7;

/** Whether an answer was wrong, or right by luck or with help; undefined where nothing was scored. */
export function isSlip({ score, confidence, hints }: Attempt): boolean | undefined {
  if (score === null) return undefined;
  return score < GOOD || hints > 0 || (confidence !== null && confidence < SURE);
}

/**
 * When a question is due, in ms since 1970; undefined for one that never went wrong or has been learnt since.
 */
export function dueAt({ attempts }: Entry): number | undefined {
  const scored = attempts.filter((attempt) => isSlip(attempt) !== undefined);
  const last = scored.findLastIndex((attempt) => isSlip(attempt) === true);
  const latest = scored.at(-1);
  if (last === -1 || latest === undefined) return undefined;
  const rest = RESTS[scored.length - 1 - last];
  return rest === undefined ? undefined : (latest.at ?? 0) + rest;
}

export interface Review {
  /** Ids of the questions to be asked now, the one that has waited longest first. */
  readonly now: readonly string[];
  /** When the next one comes, in ms since 1970; undefined when none does. */
  readonly next: number | undefined;
  /** How many come later. */
  readonly later: number;
}

/** What to repeat at a time, of questions that are answered at present: one that is open is being asked already. */
export function reviewAt(entries: ReadonlyMap<string, Entry>, time: number): Review {
  const due = [...entries]
    .filter(([, { open }]) => !open)
    .flatMap(([id, entry]) => {
      const at = dueAt(entry);
      return at === undefined ? [] : [{ id, at }];
    })
    .sort((a, b) => a.at - b.at);
  const later = due.filter(({ at }) => at > time);
  return {
    now: due.filter(({ at }) => at <= time).map(({ id }) => id),
    next: later[0]?.at,
    later: later.length,
  };
}
