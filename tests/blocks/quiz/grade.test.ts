import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChoiceKey, choiceGrading } from '../../../src/blocks/quiz/choice/grade.ts';
import { GRADINGS, gradeAnswer } from '../../../src/blocks/quiz/gradings.ts';
import { afterHints, HINT_COST, isFull, MOST_HINTS, QUESTION_TYPES } from '../../../src/blocks/quiz/model.ts';
import { recordOf } from '../../../src/blocks/quiz/render.ts';
import { context, keyOf, QUESTION, use } from './example.ts';

const text = fc.string({ minLength: 1 });

/** A key with one right option, and the index of that. */
const asked = fc
  .array(fc.record({ text, feedback: text, unchosen: fc.option(text, { nil: undefined }) }), {
    minLength: 2,
    maxLength: 8,
  })
  .chain((options) => fc.record({ options: fc.constant(options), right: fc.nat(options.length - 1) }))
  .map(({ options, right }) => {
    const key: ChoiceKey = { options: options.map((option, i) => ({ ...option, correct: i === right })) };
    return { key, right };
  });

describe('one of several options', () => {
  test('the right one has full marks, and it alone; the others have none', () => {
    fc.assert(
      fc.property(asked, fc.nat(7), ({ key, right }, n) => {
        const chosen = n % key.options.length;
        expect(choiceGrading.best(key)).toBe(right);
        expect(choiceGrading.grade(key, chosen).score).toBe(chosen === right ? 1 : 0);
      }),
    );
  });

  test('the result names the option chosen, and the right one where that is another', () => {
    fc.assert(
      fc.property(asked, fc.nat(7), ({ key, right }, n) => {
        const chosen = n % key.options.length;
        const { parts, verdict, reason } = choiceGrading.grade(key, chosen);
        const [own, other] = [key.options[chosen], key.options[right]];
        expect(parts).toEqual([{ text: own?.text, right: chosen === right }]);
        expect(verdict).toBe(chosen === right ? 'Correct.' : `Not correct: the answer is ${right + 1}.`);
        expect(reason).toBe(
          chosen === right
            ? own?.feedback
            : `Option ${chosen + 1}: ${own?.feedback} Option ${right + 1}: ${other?.unchosen ?? other?.feedback}`,
        );
      }),
    );
  });

  test('what is no index of an option is no answer', () => {
    const none = fc.oneof(
      fc.jsonValue().filter((value) => typeof value !== 'number'),
      fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5),
      fc.double({ min: 8 }),
    );
    fc.assert(
      fc.property(asked, none, ({ key }, value) => {
        expect(choiceGrading.read(value, key)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(asked, fc.nat(20), ({ key }, n) => {
        expect(choiceGrading.read(n, key)).toBe(n < key.options.length ? n : undefined);
      }),
    );
  });

  test('the key of a question survives JSON, and is as the author wrote it', () => {
    const key = keyOf(choiceGrading, QUESTION);
    const read: unknown = JSON.parse(JSON.stringify(key));
    expect(choiceGrading.isKey(read)).toBe(true);
    expect(read).toEqual(key);
    expect(key.options.map(({ correct }) => correct)).toEqual([false, true, false]);
  });

  test.each([
    null,
    [],
    {},
    { options: [] },
    { options: 'ab' },
    { options: [null] },
    { options: [{ text: 'a', correct: true }] },
    { options: [{ text: 'a', correct: 'yes', feedback: '' }] },
    { correct: 1, count: 3 },
  ])('%j is no key', (value) => {
    expect(choiceGrading.isKey(value)).toBe(false);
  });
});

describe('the door to all gradings', () => {
  const record = recordOf(use(), context);
  /** What other types have, and what nobody has. */
  const foreign = [
    undefined,
    null,
    1,
    'choice',
    [],
    {},
    { options: [] },
    { options: [{}] },
    { options: [{ text: 'a' }, { text: 'b' }] },
    { lefts: [], rights: [] },
    { items: [] },
  ];

  test.each(Object.keys(GRADINGS))('%s has a place among the types, and takes no foreign key', (type) => {
    const known = QUESTION_TYPES.find((one) => one === type);
    if (known === undefined) throw new Error(`no such type: ${type}`);
    const grading = GRADINGS[known];
    for (const key of foreign) {
      expect(grading?.grade(key, 0)).toBeUndefined();
      expect(() => grading?.best(key)).toThrow('no readable key');
    }
  });

  test('an answer is graded by the type of its question', () => {
    expect(gradeAnswer(record, 1)).toEqual(choiceGrading.grade(keyOf(choiceGrading, QUESTION), 1));
    expect(GRADINGS.choice?.best(record.key)).toBe(1);
  });

  test.each([3, -1, '1', null, undefined, [1], { answer: 1 }])(
    'what is no answer has no grade: %j',
    (answer) => {
      expect(gradeAnswer(record, answer)).toBeUndefined();
    },
  );

  test('a key of another type has no grade', () => {
    expect(gradeAnswer({ ...record, type: 'match' }, 1)).toBeUndefined();
    expect(gradeAnswer({ ...record, type: 'order' }, [0, 1, 2])).toBeUndefined();
  });
});

describe('hints', () => {
  test('each takes a quarter, and with all there may be something is left', () => {
    expect([0, 1, 2, 3, 9].map((hints) => afterHints(1, hints))).toEqual([1, 0.75, 0.5, 0.25, 0]);
    expect(1 - MOST_HINTS * HINT_COST).toBeGreaterThan(0);
  });

  test('never make a score negative or better, and none out of nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9), (score, hints) => {
        const left = afterHints(score, hints) ?? Number.NaN;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(score);
        expect(afterHints(score, hints + 1)).toBeLessThanOrEqual(left);
      }),
    );
    expect(afterHints(undefined, 2)).toBeUndefined();
  });

  test('full marks are full marks but for rounding', () => {
    expect([1, 0.1 + 0.2 + 0.7, 1 - 1e-12, 0.999, 0, undefined].map(isFull)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
