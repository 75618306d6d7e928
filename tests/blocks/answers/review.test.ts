import { describe, expect, test } from 'vitest';
import type { Attempt, Entry } from '../../../src/blocks/answers/entry.ts';
import { dueAt, isSlip, RESTS, reviewAt } from '../../../src/blocks/answers/review.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

function attempt(score: number | null, at: number | null, more: Partial<Attempt> = {}): Attempt {
  return { at, answer: 0, score, confidence: null, hints: 0, ...more };
}

function entry(attempts: readonly Attempt[], open = false): Entry {
  return { hash: 'h', attempts, open };
}

describe('a slip', () => {
  test('is a wrong answer, an unsure one and one with help', () => {
    expect(isSlip(attempt(0, 1))).toBe(true);
    expect(isSlip(attempt(0.7, 1))).toBe(true);
    expect(isSlip(attempt(1, 1, { confidence: 0.6 }))).toBe(true);
    expect(isSlip(attempt(1, 1, { hints: 1 }))).toBe(true);
  });

  test('is not a right answer that was sure, nor one nobody asked how sure it was', () => {
    expect(isSlip(attempt(1, 1, { confidence: 0.9 }))).toBe(false);
    expect(isSlip(attempt(0.8, 1))).toBe(false);
  });

  test('cannot be told where nothing is scored', () => {
    expect(isSlip(attempt(null, 1))).toBeUndefined();
    expect(dueAt(entry([attempt(null, 1)]))).toBeUndefined();
  });
});

describe('a question comes back', () => {
  test('never, if it never went wrong', () => {
    expect(dueAt(entry([attempt(1, 5)]))).toBeUndefined();
  });

  test('ten minutes after it went wrong, then after growing rests, until it has been right often enough', () => {
    const rests = RESTS.map((_, right) =>
      dueAt(entry([attempt(0, 0), ...Array.from({ length: right }, () => attempt(1, DAY))])),
    );
    expect(rests).toEqual([10 * MINUTE, DAY + DAY, DAY + 3 * DAY, DAY + 7 * DAY]);
    expect(dueAt(entry([attempt(0, 0), ...RESTS.map(() => attempt(1, DAY))]))).toBeUndefined();
  });

  test('from the beginning, when it goes wrong again', () => {
    expect(dueAt(entry([attempt(0, 0), attempt(1, DAY), attempt(0, 2 * DAY)]))).toBe(2 * DAY + 10 * MINUTE);
  });

  test('at once where an older version did not say when it was answered', () => {
    expect(dueAt(entry([attempt(0, null)]))).toBe(10 * MINUTE);
  });
});

test('what has waited longest is first; what is open is not asked twice; the rest is counted', () => {
  const entries = new Map([
    ['late', entry([attempt(0, 5 * MINUTE)])],
    ['early', entry([attempt(0, 0)])],
    ['open', entry([attempt(0, 0)], true)],
    ['good', entry([attempt(1, 0)])],
    ['rests', entry([attempt(0, 60 * MINUTE)])],
  ]);
  expect(reviewAt(entries, 20 * MINUTE)).toEqual({ now: ['early', 'late'], next: 70 * MINUTE, later: 1 });
});
