import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade, isOption } from '../../../src/blocks/quiz/grade.ts';

const key = fc
  .integer({ min: 2, max: 8 })
  .chain((count) => fc.record({ count: fc.constant(count), correct: fc.nat(count - 1) }));

test('the key is correct, and only the key', () => {
  fc.assert(
    fc.property(key, fc.nat(7), (k, chosen) => {
      expect(grade(k, chosen).correct).toBe(chosen === k.correct);
    }),
  );
});

test('what is no option is not correct, and marks nothing wrong', () => {
  const none = fc.oneof(
    fc.constant(undefined),
    fc.constant(Number.NaN),
    fc.double({ min: 8 }),
    fc.constant(-1),
    fc.constant(0.5),
  );
  fc.assert(
    fc.property(key, none, (k, chosen) => {
      const { correct, marks } = grade(k, chosen);
      expect(correct).toBe(false);
      expect(marks).not.toContain('wrong');
    }),
  );
});

test('the right option is marked once, the chosen one only when it is wrong', () => {
  fc.assert(
    fc.property(key, fc.option(fc.nat(7), { nil: undefined }), (k, chosen) => {
      const { marks, correct } = grade(k, chosen);
      expect(marks).toHaveLength(k.count);
      expect(marks.indexOf('right')).toBe(k.correct);
      expect(marks.filter((mark) => mark === 'right')).toHaveLength(1);
      const wrong = marks.flatMap((mark, i) => (mark === 'wrong' ? [i] : []));
      const given = chosen !== null && chosen !== undefined && chosen < k.count;
      expect(wrong).toEqual(given && !correct ? [chosen] : []);
    }),
  );
});

test('an answer read from storage is an option only when it is an index of one', () => {
  expect([0, 2, 3, -1, 1.5, '1', null, undefined].map((value) => isOption(value, 3))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
