import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawTest } from '../../../src/blocks/test/draw.ts';

const questions = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }),
    objective: fc.option(fc.constantFrom('stage', 'basis', 'speaker'), { nil: undefined }),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

test('as many are drawn as there may be, none twice, in the order given', () => {
  fc.assert(
    fc.property(questions, fc.nat(20), fc.string(), (all, count, seed) => {
      const drawn = drawTest(all, count, seed);
      expect(drawn).toHaveLength(Math.min(count, all.length));
      expect(drawn).toEqual(all.filter((question) => drawn.includes(question)));
    }),
  );
});

test('no objective has two more than another that has questions left', () => {
  fc.assert(
    fc.property(questions, fc.nat(20), fc.string(), (all, count, seed) => {
      const drawn = drawTest(all, count, seed);
      const names = [...new Set(all.map(({ objective }) => objective))];
      const of = (list: typeof all, name: string | undefined) =>
        list.filter(({ objective }) => objective === name).length;
      for (const one of names)
        for (const other of names)
          if (of(drawn, other) < of(all, other)) expect(of(drawn, one) - of(drawn, other)).toBeLessThan(2);
    }),
  );
});

test('the same seed draws the same test, and seeds differ', () => {
  const all = Array.from({ length: 30 }, (_, i) => ({ id: String(i), objective: ['a', 'b', 'c'][i % 3] }));
  expect(drawTest(all, 12, 'x')).toEqual(drawTest(all, 12, 'x'));
  const tests = new Set(
    ['1', '2', '3', '4', '5'].map((seed) =>
      drawTest(all, 12, seed)
        .map(({ id }) => id)
        .join(),
    ),
  );
  expect(tests.size).toBe(5);
});
