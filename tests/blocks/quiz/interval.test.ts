// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { intervalGrading, winkler } from '../../../src/blocks/quiz/interval/grade.ts';
import { check, close, fields, kept, openQuestion, result, texts, type } from './alive.ts';
import { checked, keyOf, reachable, refused, render } from './example.ts';
import { fact, withFacts } from './ledger.ts';

const ctx = withFacts(
  fact('carriages', { value: 4162, unit: 'carriages' }),
  fact('range', { value: 45, low: 40, high: 50, ranged: true, unit: 'trains' }),
  fact('day', { value: '2016-11-22' }),
);

const yaml = (keys = 'fact: carriages\nnaive: { low: 0, high: 10000 }') => `type: interval
question: How many?
${keys}
explanation: A plan is not a delivery.
cite: "@sivitski2016, ¶17"
`;

const KEY = keyOf(intervalGrading, yaml(), ctx);
const grade = (low: number, high: number, key = KEY) => intervalGrading.grade(key, { low, high });
const score = (low: number, high: number) => grade(low, high).score ?? -1;

describe('grading', () => {
  const end = fc.integer({ min: -20_000, max: 30_000 });

  test('the number alone has full marks, and a score is from 0 to 1', () => {
    expect(score(4162, 4162)).toBe(1);
    expect(intervalGrading.best(KEY)).toEqual({ low: 4162, high: 4162 });
    fc.assert(
      fc.property(end, end, (a, b) => {
        const points = score(Math.min(a, b), Math.max(a, b));
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a narrower range round the number never scores less', () => {
    const wide = fc.integer({ min: 0, max: 12_000 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(wide, wide, part, part, (below, above, a, b) => {
        expect(score(4162 - below * a, 4162 + above * b)).toBeGreaterThanOrEqual(
          score(4162 - below, 4162 + above),
        );
      }),
    );
  });

  test('the naive range earns nothing, half of it half, and a miss costs twenty times the distance', () => {
    expect(score(0, 10_000)).toBe(0);
    expect(score(2000, 7000)).toBe(0.5);
    expect(grade(4200, 4300).rule).toEqual({ rule: 'winkler', value: 100 + 20 * 38, baseline: 10_000 });
    expect(grade(4000, 4100).rule?.value).toBe(100 + 20 * 62);
  });

  // Gneiting & Raftery 2007, 6.2: the interval score is proper for the central 90% interval.
  test('expected over what somebody believes, no range scores better than from its 5% to its 95% quantile', () => {
    // Skewed, so that the right range is not one that is merely centred: x = u², u even from 0 to 100.
    const believed = Array.from({ length: 1000 }, (_, i) => ((i + 0.5) / 10) ** 2);
    const expected = (low: number, high: number) =>
      believed.reduce((sum, x) => sum + winkler({ low, high }, x), 0) / believed.length;
    const best = expected(5 ** 2, 95 ** 2);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (a, b) => {
          const [low, high] = [Math.min(a, b) ** 2, Math.max(a, b) ** 2];
          expect(expected(low, high)).toBeGreaterThanOrEqual(best - 1e-9 * best);
        },
      ),
    );
    // And it is the quantiles that matter: a little wider or narrower at either end is worse.
    for (const [low, high] of [
      [3, 95],
      [8, 95],
      [5, 92],
      [5, 98],
    ] as const)
      expect(expected(low ** 2, high ** 2)).toBeGreaterThan(best);
  });

  test('the verdict says whether the figure lies inside and how wide the range is', () => {
    expect(grade(4000, 4500).verdict).toBe(
      'Inside: it is 4,162 carriages; your range is 500 carriages wide.',
    );
    expect(grade(4200, 4300).verdict).toBe(
      'Outside: it is 4,162 carriages, 38 below your range; your range is 100 carriages wide.',
    );
    expect(grade(4000, 4100).verdict).toContain('62 above your range');
    expect(grade(4000, 4500).share).toBe('95% of the points.');
    expect(grade(4162, 4162).share).toBeUndefined();
    expect(grade(4000, 4500).reason).toBe(
      'The interval score is 500, and 10,000 for the widest sensible range; less is better.',
    );
    expect(grade(4200, 4300).parts).toEqual([
      { text: 'at least 4,200 carriages', right: false },
      { text: 'at most 4,300 carriages', right: true },
    ]);
  });

  test('of a range the middle counts, and that is said', () => {
    const key = keyOf(intervalGrading, yaml('fact: range\nnaive: { low: 0, high: 100 }'), ctx);
    expect(grade(45, 45, key).score).toBe(1);
    expect(grade(40, 50, key).verdict).toBe(
      'Inside: it is 40–50 trains, taken at its middle, 45; your range is 10 trains wide.',
    );
  });

  test('an answer that is read has two ends in order', () => {
    expect(intervalGrading.read({ low: 1, high: 1, more: 2 }, KEY)).toEqual({ low: 1, high: 1 });
    for (const garbage of [
      null,
      {},
      [1, 2],
      { low: 2, high: 1 },
      { low: 1 },
      { low: '1', high: 2 },
      { low: 1, high: Number.POSITIVE_INFINITY },
      { low: -1.7e308, high: 1.7e308 },
    ])
      expect(intervalGrading.read(garbage, KEY)).toBeUndefined();
    for (const garbage of [null, {}, { ...KEY, naive: { low: 1, high: 1 } }, { ...KEY, value: null }])
      expect(intervalGrading.isKey(garbage)).toBe(false);
  });
});

describe('an author is told when', () => {
  test('the fact is none, or the naive range leaves the answer out', () => {
    const told = (keys: string) => checked(yaml(keys), ctx);
    expect(checked(yaml(), ctx)).toEqual([]);
    expect(told('fact: day\nnaive: { low: 0, high: 1 }')).toEqual(['fact: fact "day" has no number']);
    expect(told('fact: days\nnaive: { low: 0, high: 1 }')).toEqual(['fact: unknown fact "days"']);
    expect(told('fact: carriages\nnaive: { low: 0, high: 4000 }')).toEqual([
      'naive.high: 4000 leaves out the answer: fact "carriages" is 4,162 carriages',
    ]);
    expect(told('fact: carriages\nnaive: { low: 5000, high: 9000 }')[0]).toContain(
      'naive.low: 5000 leaves out',
    );
  });

  test('the naive range is missing or has no width, or confidence is asked for', () => {
    expect(refused(yaml('fact: carriages'))).toEqual(['missing key "naive"']);
    expect(refused(yaml('fact: carriages\nnaive: { low: 5, high: 5 }'))).toEqual([
      '"high": 5 must be above "low"',
    ]);
    expect(refused(`${yaml()}confidence: true\n`)).toEqual([
      '"confidence" is true: a range says itself how sure a learner is: leave it out',
    ]);
  });
});

describe('as HTML', () => {
  test.each(['deck', 'study'] as const)('on the %s nothing of the number can be reached', (medium) => {
    const html = render(medium, yaml(), ctx);
    expect(html).toContain('4,162 carriages');
    expect(reachable(html)).toContain('90% sure');
    expect(reachable(html)).not.toMatch(/4,?162|10,?000/);
  });

  test('paper has a line for either end', () => {
    const paper = render('paper', yaml(), ctx);
    expect(paper.match(/quiz-line/g)).toHaveLength(2);
    expect(paper).not.toMatch(/<input|4,?162/);
  });
});

describe('alive', () => {
  beforeEach(() => {
    localStorage.clear();
    openQuestion(yaml(), 'study', ctx);
  });
  afterEach(close);
  function give(low: string, high: string) {
    for (const [i, text] of [low, high].entries()) type(fields()[i], text);
    check();
  }

  test.each([
    ['', '5', 0, 'Give the lower end.'],
    ['5', '', 1, 'Give the upper end.'],
    ['5', 'x', 1, '“x” cannot be read: write a number in digits.'],
    ['6', '5', 0, 'The lower end is above the upper one.'],
  ])('from %j to %j is told at its field', (low, high, at, message) => {
    give(low, high);
    expect(texts('.quiz-message')[at]).toBe(message);
    expect(document.activeElement).toBe(fields()[at]);
    expect(fields().map(({ value }) => value)).toEqual([low, high]);
    expect(localStorage.length).toBe(0);
  });

  test('each end is marked by whether the figure lies on its side', () => {
    give('4,200', '4300');
    expect(result()).toContain('Outside: it is 4,162 carriages');
    expect(texts('.quiz-mark')).toEqual([', too high', ', it holds']);
    expect(texts('.quiz-typed-note')).toEqual(['Too high: it is 4,162 carriages']);
    check();
    expect(fields().map(({ value }) => value)).toEqual(['', '']);
    expect(texts('.quiz-mark')).toEqual([]);
  });

  test('the score is kept with the range', () => {
    give('2,000', '7 thousand');
    expect(kept()).toContain('"answer":{"low":2000,"high":7000},"score":0.5');
  });
});
