import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceGrading } from '../../../src/blocks/quiz/choice/grade.ts';
import { GRADINGS } from '../../../src/blocks/quiz/gradings.ts';
import { afterHints, isFull } from '../../../src/blocks/quiz/model.ts';
import { mixed, shuffled } from '../../../src/blocks/quiz/shuffle.ts';

const key = fc.integer({ min: 2, max: 8 }).chain((count) =>
  fc.nat(count - 1).map((right) => ({
    options: Array.from({ length: count }, (_, i) => ({
      text: `option ${i}`,
      correct: i === right,
      feedback: `why ${i}`,
    })),
  })),
);

describe('a choice', () => {
  test('earns all for the key and nothing for anything else', () => {
    fc.assert(
      fc.property(key, fc.nat(7), (k, n) => {
        const chosen = n % k.options.length;
        const right = choiceGrading.best(k);
        const { score, verdict, parts } = choiceGrading.grade(k, chosen);
        expect(score).toBe(chosen === right ? 1 : 0);
        expect(verdict).toBe(chosen === right ? 'Correct.' : `Not correct: the answer is ${right + 1}.`);
        expect(parts).toEqual([{ text: `option ${chosen}`, right: chosen === right }]);
      }),
    );
  });

  test('is read only where it is the index of an option', () => {
    const three = { options: [0, 1, 2].map((i) => ({ text: `${i}`, correct: i === 0, feedback: '' })) };
    const values = [0, 2, 3, -1, 1.5, '1', null, undefined, [0], Number.NaN];
    expect(values.map((value) => choiceGrading.read(value, three))).toEqual([
      0,
      2,
      ...values.slice(2).map(() => undefined),
    ]);
  });
});

test('no grading takes a key or an answer that is none of its own', () => {
  const foreign = [null, 1, 'x', [], {}, { options: [] }, { options: [{}] }];
  for (const grading of Object.values(GRADINGS)) {
    for (const one of foreign) {
      expect(grading.grade(one, 0)).toBeUndefined();
      expect(() => grading.best(one)).toThrow('no readable key');
    }
  }
});

test('a hint takes a quarter of the points, and never more than there are', () => {
  expect([0, 1, 2, 3, 9].map((hints) => afterHints(1, hints))).toEqual([1, 0.75, 0.5, 0.25, 0]);
  expect(afterHints(undefined, 1)).toBeUndefined();
  expect(isFull(0.1 * 3 + 0.7)).toBe(true);
  expect(isFull(0.99)).toBe(false);
  expect(isFull(undefined)).toBe(false);
});

describe('an order by seed', () => {
  test('loses nothing and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const once = shuffled(items, seed);
        expect(shuffled(items, seed)).toEqual(once);
        expect([...once].sort()).toEqual([...items].sort());
      }),
    );
  });

  test('that mixes never leaves things as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.string(), (items, seed) => {
        expect(mixed(items, seed)).not.toEqual(items);
        expect([...mixed(items, seed)].sort()).toEqual([...items].sort());
      }),
    );
  });
});
