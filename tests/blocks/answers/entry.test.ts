import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Attempt,
  type Entry,
  readEntry,
  readVersion1,
  shown,
  standing,
  withAttempt,
} from '../../../src/blocks/answers/entry.ts';

/** What JSON can hold, without the −0 that it writes as 0. */
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
const share = (min: number) =>
  fc.option(
    fc.double({ min, max: 1, noNaN: true }).map((n) => n + 0),
    { nil: null },
  );

const attempts: fc.Arbitrary<Attempt> = fc.record({
  at: fc.option(fc.nat(), { nil: null }),
  answer: json,
  score: share(0),
  confidence: share(0.5),
  hints: fc.nat(3),
});

const entries: fc.Arbitrary<Entry> = fc.record({
  hash: fc.string(),
  attempts: fc.array(attempts, { minLength: 1, maxLength: 20 }),
  open: fc.boolean(),
});

const one: Attempt = { at: 1, answer: 2, score: 1, confidence: null, hints: 0 };

describe('an entry', () => {
  test('is read back from its JSON as it was', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        expect(readEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
      }),
    );
  });

  test('is not read from anything else', () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.anything()), (value) => {
        fc.pre(!(typeof value === 'object' && value !== null && 'attempts' in value));
        expect(readEntry(value)).toBeUndefined();
      }),
    );
  });

  test('is not read when a single attempt is damaged', () => {
    const damaged: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.constantFrom(
      { at: -1 },
      { at: 8.64e15 + 1 },
      { at: '2026-11-22' },
      { at: undefined },
      { score: 1.01 },
      { score: -0.01 },
      { score: Number.NaN },
      { score: undefined },
      { confidence: 0.4 },
      { confidence: 1.1 },
      { hints: -1 },
      { hints: 0.5 },
      { hints: null },
    );
    fc.assert(
      fc.property(entries, fc.nat(19), damaged, (entry, n, damage) => {
        const at = n % entry.attempts.length;
        const list = entry.attempts.map((attempt, i) => (i === at ? { ...attempt, ...damage } : attempt));
        expect(readEntry({ ...entry, attempts: list })).toBeUndefined();
      }),
    );
    const { answer: _, ...unanswered } = one;
    expect(readEntry({ hash: 'h', attempts: [unanswered], open: false })).toBeUndefined();
    expect(readEntry({ hash: 'h', attempts: [null], open: false })).toBeUndefined();
  });

  test('holds nothing that is not known: keys somebody added are left out', () => {
    expect(readEntry({ hash: 'h', attempts: [{ ...one, name: 'x' }], open: 1, more: true })).toEqual({
      hash: 'h',
      attempts: [one],
      open: false,
    });
  });

  test('of version 1 is one attempt of which only the answer is known', () => {
    fc.assert(
      fc.property(fc.string(), json, (hash, answer) => {
        expect(readVersion1({ hash, answer })).toEqual({
          hash,
          attempts: [{ at: null, answer, score: null, confidence: null, hints: 0 }],
          open: false,
        });
      }),
    );
    const broken = [null, 'x', [], {}, { hash: 'h' }, { answer: 1 }, { hash: 1, answer: 1 }];
    expect(broken.map(readVersion1)).toEqual(broken.map(() => undefined));
  });
});

describe('one more attempt', () => {
  test('is the one that stands, closes the question, and never pushes out the first', () => {
    fc.assert(
      fc.property(entries, attempts, (entry, attempt) => {
        const next = withAttempt(entry, entry.hash, attempt);
        expect(standing(next)).toBe(attempt);
        expect(next.open).toBe(false);
        expect(next.attempts[0]).toBe(entry.attempts[0]);
        expect(next.attempts.length).toBe(Math.min(20, entry.attempts.length + 1));
      }),
    );
  });

  test('to another question, or to one never answered, is the first', () => {
    fc.assert(
      fc.property(entries, attempts, (entry, attempt) => {
        const fresh = { hash: `${entry.hash}!`, attempts: [attempt], open: false };
        expect(withAttempt(entry, fresh.hash, attempt)).toEqual(fresh);
        expect(withAttempt(undefined, fresh.hash, attempt)).toEqual(fresh);
      }),
    );
  });

  test('counts while the question is asked again, and is not shown', () => {
    const open = { hash: 'h', attempts: [one], open: true };
    expect(standing(open)).toEqual(one);
    expect(shown(open)).toBeUndefined();
    expect(shown({ ...open, open: false })).toEqual(one);
    expect(standing(undefined)).toBeUndefined();
    expect(shown(undefined)).toBeUndefined();
  });
});
