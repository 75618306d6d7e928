// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BlockContext } from '../../../src/blocks/kind.ts';
import { type ForecastKey, forecastGrading } from '../../../src/blocks/quiz/forecast/grade.ts';
import type { Outcome, Source, Verdict } from '../../../src/evidence/model.ts';
import { check, close, field, find, kept, openQuestion, result, slide, texts, type } from './alive.ts';
import { checked, context, reachable, refused, render } from './example.ts';
import { fact, withFacts } from './ledger.ts';

function document_(id: string, short: string, issued: string): Source {
  const [some] = context.sources.values();
  if (some === undefined) throw new Error('no source');
  return { ...some, id, short, issued };
}

const outcome = (verdict: Verdict): Outcome => ({ verdict, why: 'So it was.', see: [] });
const forecast = (id: string, verdict: Verdict) =>
  fact(id, { kind: 'forecast', label: 'They will stay.', outcome: outcome(verdict) });

const ctx: BlockContext = {
  ...withFacts(
    forecast('stay', 'no'),
    forecast('leave', 'partly'),
    forecast('return', 'unresolved'),
    fact('carriages', { value: 4162 }),
  ),
  sources: new Map(
    [
      document_('sivitski2016', 'Sivitski 2016', '2016-11-22'),
      document_('early2016', 'Early 2016', '2016-11'),
      document_('ilyash2022', 'Ilyash 2022', '2022-12'),
    ].map((source) => [source.id, source]),
  ),
};

const yaml = ({
  asOf = 'sivitski2016',
  resolves = 'no',
  more = '',
  cite = '@ilyash2022, ¶3',
} = {}) => `type: forecast
as-of: ${asOf}
${resolves === '' ? '' : `resolves: ${resolves}\n`}question: Will they stay?
explanation: They went home.
cite: "${cite}"
${more}`;

const keyOf = (resolves: ForecastKey['resolves']): ForecastKey => ({ resolves, asOf: 'sivitski2016' });
const grade = (resolves: ForecastKey['resolves'], percent: number) =>
  forecastGrading.grade(keyOf(resolves), percent);

describe('grading', () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });

  test('certainty that is right has full marks, that is wrong none, and nearer is always better', () => {
    expect([grade('yes', 100).score, grade('yes', 0).score]).toEqual([1, 0]);
    expect([grade('no', 100).score, grade('no', 0).score]).toEqual([0, 1]);
    for (const resolves of ['yes', 'no'] as const)
      expect(grade(resolves, forecastGrading.best(keyOf(resolves))).score).toBe(1);
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(grade('yes', low).score ?? -1).toBeLessThanOrEqual(grade('yes', high).score ?? -1);
        expect(grade('no', low).score ?? -1).toBeGreaterThanOrEqual(grade('no', high).score ?? -1);
      }),
    );
  });

  test('nobody does better, on average, than by saying what they believe', () => {
    const expected = (truth: number, said: number) =>
      truth * (grade('yes', said).rule?.value ?? 0) + (1 - truth) * (grade('no', said).rule?.value ?? 0);
    fc.assert(
      fc.property(percent, percent, (truth, said) => {
        const difference = expected(truth / 100, said) - expected(truth / 100, truth);
        // Exactly the square of the distance, as Brier shows.
        expect(difference).toBeCloseTo(((truth - said) / 100) ** 2, 10);
      }),
    );
  });

  test('the verdict gives the Brier score and what to hold it against', () => {
    expect(grade('yes', 80)).toMatchObject({
      verdict: 'It came about: Brier score 0.04 (0 is best, 0.25 is a coin).',
      parts: [{ text: '80%', right: true }],
    });
    expect(grade('yes', 80).rule?.value).toBeCloseTo(0.04);
    expect(grade('yes', 80).rule?.baseline).toBe(0.25);
    expect(grade('no', 80).verdict).toBe(
      'It did not come about: Brier score 0.64 (0 is best, 0.25 is a coin).',
    );
    expect(grade('no', 80).parts).toEqual([{ text: '80%', right: false }]);
  });

  test('what cannot be resolved is not scored', () => {
    expect(grade('unresolved', 80)).toEqual({
      score: undefined,
      parts: [{ text: '80%', right: true }],
      verdict: 'Not resolvable within the set: not scored.',
      reason: '',
    });
  });

  test('an answer is a number from 0 to 100', () => {
    for (const fine of [0, 33.3, 100]) expect(forecastGrading.read(fine, keyOf('yes'))).toBe(fine);
    for (const garbage of [-1, 100.1, 900, '50', null, Number.NaN, {}])
      expect(forecastGrading.read(garbage, keyOf('yes'))).toBeUndefined();
    for (const garbage of [null, {}, { resolves: 'perhaps', asOf: 'a' }, { resolves: 'yes' }])
      expect(forecastGrading.isKey(garbage)).toBe(false);
  });
});

describe('an author is told when', () => {
  test('the resolution is missing or none, or confidence is asked for', () => {
    expect(refused(yaml())).toEqual([]);
    expect(refused(yaml({ resolves: '' }))).toEqual([
      'a forecast needs its resolution: add "resolves: yes" or "resolves: no", as a later document says, or "resolves: unresolved"',
    ]);
    expect(refused(yaml({ resolves: 'partly' }))).toEqual(['"partly" is not a value of "resolves"']);
    expect(refused(yaml({ more: 'confidence: true\n' }))[0]).toContain('leave it out');
  });

  test('the document it looks ahead from is unknown', () => {
    expect(checked(yaml({ asOf: 'nobody2016' }), ctx)).toEqual(['as-of: unknown source "nobody2016"']);
  });

  test('no later document is cited, unless nothing is said to have come about', () => {
    const told = [
      'cite: no document later than Sivitski 2016 (22 November 2016) is cited, so nothing shows what came about',
    ];
    expect(checked(yaml(), ctx)).toEqual([]);
    expect(checked(yaml({ cite: '@sivitski2016, ¶3' }), ctx)).toEqual(told);
    // Of the same month, and so perhaps earlier.
    expect(checked(yaml({ cite: '@early2016, ¶3' }), ctx)).toEqual(told);
    expect(checked(yaml({ cite: '@sivitski2016, ¶3; @ilyash2022, ¶3' }), ctx)).toEqual([]);
    expect(checked(yaml({ cite: '@sivitski2016, ¶3', resolves: 'unresolved' }), ctx)).toEqual([]);
  });

  test('the ledger says otherwise, or has no such forecast', () => {
    const told = (id: string, resolves = 'no') => checked(yaml({ more: `fact: ${id}\n`, resolves }), ctx);
    expect(told('stay')).toEqual([]);
    expect(told('stay', 'yes')).toEqual([
      'resolves: "yes" is not what the ledger says: the outcome of "stay" is "no"',
    ]);
    expect(told('return', 'yes')[0]).toContain('the outcome of "return" is "unresolved"');
    expect(told('leave', 'yes')).toEqual([]);
    expect(told('carriages')).toEqual(['fact: "carriages" is no forecast']);
    expect(told('stays')).toEqual(['fact: unknown fact "stays"']);
  });
});

describe('as HTML', () => {
  test.each(['deck', 'study'] as const)(
    'on the %s the date is seen, and nothing of what came about',
    (medium) => {
      const html = reachable(render(medium, yaml(), ctx));
      expect(html).toContain('As of 22 November 2016 (Sivitski 2016)');
      expect(html).not.toMatch(/came|home|resolve|Ilyash/);
    },
  );

  test('paper has a line and the date', () => {
    const paper = render('paper', yaml(), ctx);
    expect(paper).toContain('As of 22 November 2016 (Sivitski 2016)');
    expect(paper).toContain('quiz-line');
    expect(paper).not.toMatch(/<input|came/);
  });

  test('without script it is told what came about', () => {
    expect(render('study', yaml(), ctx)).toContain('<p>It did not come about.</p>');
  });
});

describe('alive', () => {
  beforeEach(() => localStorage.clear());
  afterEach(close);
  const open = (resolves = 'no') => openQuestion(yaml({ resolves }), 'study', ctx);
  const range = () => find<HTMLInputElement>('.quiz-range');
  const inWords = () => range().getAttribute('aria-valuetext');

  test('nothing is given at first: the slider stands in the middle and says so', () => {
    open();
    expect([field().value, range().value, inWords()]).toEqual(['', '50', 'not given yet']);
    check();
    expect(texts('.quiz-message')).toEqual(['Say how likely it is, in per cent.']);
    expect(localStorage.length).toBe(0);
  });

  test('slider and field are in step', () => {
    open();
    slide(range(), 30);
    expect([field().value, inWords()]).toEqual(['30', '30 per cent']);
    type(field(), '72.5%');
    // A browser keeps the whole step nearest to it.
    expect(Number(range().value)).toBeCloseTo(72.5, 0);
    expect(inWords()).toBe('72.5 per cent');
    expect(range().hasAttribute('data-untouched')).toBe(false);
    type(field(), '');
    expect([range().value, inWords()]).toEqual(['50', 'not given yet']);
    expect(range().hasAttribute('data-untouched')).toBe(true);
  });

  test('a press on the thumb in the middle means 50', () => {
    open();
    range().click();
    expect([field().value, inWords()]).toEqual(['50', '50 per cent']);
  });

  test.each([
    ['900 %', 'A likelihood lies between 0 and 100 per cent.'],
    ['-1', 'A likelihood lies between 0 and 100 per cent.'],
    ['likely', '“likely” cannot be read: write a number in digits.'],
  ])('%j is told by the field', (text, message) => {
    open();
    type(field(), text);
    check();
    expect(texts('.quiz-message')).toEqual([message]);
    expect(field().value).toBe(text);
    expect(inWords()).toBe('not given yet');
  });

  test('what came about is told beside the answer, which is kept with its score', () => {
    open();
    slide(range(), 20);
    check();
    expect(result()).toBe('It did not come about: Brier score 0.04 (0 is best, 0.25 is a coin).');
    expect(texts('.quiz-mark')).toEqual([', nearer than a coin']);
    expect(texts('.quiz-typed-note')).toEqual(['It did not come about']);
    expect(kept()).toContain('"answer":20,"score":0.96');
    check();
    expect([field().value, inWords()]).toEqual(['', 'not given yet']);
  });

  test('a likelihood on the wrong side, or in the middle, is no nearer than a coin', () => {
    open('yes');
    slide(range(), 50);
    check();
    expect(texts('.quiz-mark')).toEqual([', no nearer than a coin']);
  });

  test('what cannot be resolved has neither mark nor score', () => {
    open('unresolved');
    slide(range(), 20);
    check();
    expect(result()).toBe('Not resolvable within the set: not scored.');
    expect(texts('.quiz-mark')).toEqual([]);
    expect(kept()).toContain('"answer":20,"score":null');
  });
});
