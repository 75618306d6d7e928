import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedOf } from '../../../src/blocks/quiz/common.ts';
import { mixed, randomFrom, shuffled } from '../../../src/blocks/quiz/shuffle.ts';

const items = fc.uniqueArray(fc.integer(), { maxLength: 12 });
const seed = fc.string();

const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

test('a shuffle keeps every item, once, and leaves what it was given alone', () => {
  fc.assert(
    fc.property(items, seed, (list, s) => {
      const before = [...list];
      expect(inOrder(shuffled(list, s))).toEqual(inOrder(list));
      expect(inOrder(mixed(list, s))).toEqual(inOrder(list));
      expect(list).toEqual(before);
    }),
  );
});

test('the same seed gives the same order', () => {
  fc.assert(
    fc.property(items, seed, (list, s) => {
      expect(shuffled(list, s)).toEqual(shuffled(list, s));
      expect(mixed(list, s)).toEqual(mixed(list, s));
    }),
  );
});

test('what is mixed is never in the order it came in, where there is another', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 6 }), seed, (list, s) => {
      expect(mixed(list, s)).not.toEqual(list);
    }),
  );
  expect(mixed([7], 'x')).toEqual([7]);
  expect(mixed([], 'x')).toEqual([]);
});

test('every order of three comes up about as often as any other', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffled(['a', 'b', 'c'], `seed ${i}`).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('the numbers behind it are from 0 to below 1', () => {
  fc.assert(
    fc.property(seed, (s) => {
      const random = randomFrom(s);
      for (let i = 0; i < 20; i++) {
        const n = random();
        expect(n >= 0 && n < 1).toBe(true);
      }
    }),
  );
});

test('an order never changes from one build to the next: learners’ answers count on it', () => {
  expect(shuffled([1, 2, 3, 4, 5, 6], 'check-quiz 1')).toMatchInlineSnapshot(`
    [
      6,
      4,
      1,
      5,
      3,
      2,
    ]
  `);
});

test('each question has an order of its own, and a number gives another', () => {
  expect(seedOf(false, 'a')).toBeUndefined();
  expect(seedOf(true, 'a')).toBe(seedOf(1, 'a'));
  expect(new Set([seedOf(true, 'a'), seedOf(2, 'a'), seedOf(true, 'b')]).size).toBe(3);
});
