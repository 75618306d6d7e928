import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade, isOption } from '../../../src/blocks/quiz/grade.ts';

const key = fc
  .integer({ min: 2, max: 8 })
  .chain((count) => fc.record({ count: fc.constant(count), correct: fc.nat(count - 1) }));

test('the key scores full marks, and only the key', () => {
  fc.assert(
    fc.property(key, fc.nat(7), (k, chosen) => {
      const { score, correct } = grade(k, chosen);
      expect(score).toBe(chosen === k.correct ? 1 : 0);
      expect(correct).toBe(score === 1);
    }),
  );
});

test('what is no option scores nothing and counts as unanswered', () => {
  const none = fc.oneof(
    fc.constant(undefined),
    fc.constant(Number.NaN),
    fc.double({ min: 8 }),
    fc.constant(-1),
    fc.constant(0.5),
  );
  fc.assert(
    fc.property(key, none, (k, chosen) => {
      expect(grade(k, chosen)).toMatchObject({ score: 0, correct: false, answered: false });
    }),
  );
});

test('the right option is marked once, the chosen one only when it is wrong', () => {
  fc.assert(
    fc.property(key, fc.option(fc.nat(7), { nil: undefined }), (k, chosen) => {
      const { marks, answered, correct } = grade(k, chosen);
      expect(marks).toHaveLength(k.count);
      expect(marks.indexOf('right')).toBe(k.correct);
      expect(marks.filter((mark) => mark === 'right')).toHaveLength(1);
      const wrong = marks.flatMap((mark, i) => (mark === 'wrong' ? [i] : []));
      expect(wrong).toEqual(answered && !correct ? [chosen] : []);
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
