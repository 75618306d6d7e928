// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NumberKey, numberGrading } from '../../../src/blocks/quiz/number/grade.ts';
import { check, close, field, find, openQuestion, press, result, texts, type } from './alive.ts';
import { checked, keyOf, reachable, refused, render } from './example.ts';
import { fact, withFacts } from './ledger.ts';

const ctx = withFacts(
  fact('carriages', { value: 4162, unit: 'carriages' }),
  fact('share', { value: 30, unit: '%', hedge: 'about' }),
  fact('range', { value: 45, low: 40, high: 50, ranged: true, unit: 'trains' }),
  fact('troops', { value: 9500, unit: 'troops', basis: 'estimated' }),
  fact('times', { value: 41.62 / 3, basis: 'computed', in: 'computed', digits: 1 }),
  fact('nothing', { value: 0, unit: 'trains' }),
  fact('day', { value: '2016-11-22' }),
  fact('broken', { value: Number.NaN, basis: 'computed', in: 'computed' }),
);

const yaml = (keys = 'fact: carriages', more = '') => `type: number
question: How many?
${keys}
explanation: A plan is not a delivery.
cite: "@sivitski2016, ¶17"
${more}`;

const grade = (keys: string, answer: number) =>
  numberGrading.grade(keyOf(numberGrading, yaml(keys), ctx), answer);
const score = (keys: string, answer: number) => grade(keys, answer).score;

describe('grading', () => {
  const anyKey = fc
    .record({
      value: fc.integer({ min: 1, max: 1_000_000 }),
      spread: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
      kind: fc.constantFrom('none', 'within', 'percent', 'factor'),
      amount: fc.double({ min: 1.01, max: 50, noNaN: true }),
    })
    .map(
      ({ value, spread, ...tolerance }): NumberKey => ({
        value,
        ...(spread === undefined ? {} : { low: value - spread, high: value + spread }),
        shown: `${value} trains`,
        unit: 'trains',
        tolerance,
      }),
    );

  test('the best answer has full marks, every score is 0 or 1, and nearer is never worse', () => {
    fc.assert(
      fc.property(
        anyKey,
        fc.double({ min: -2, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (key, times, part) => {
          expect(numberGrading.grade(key, numberGrading.best(key)).score).toBe(1);
          const answer = key.value * times;
          const far = numberGrading.grade(key, answer).score ?? -1;
          expect([0, 1]).toContain(far);
          const nearer = numberGrading.grade(key, answer + (key.value - answer) * part).score ?? -1;
          expect(nearer).toBeGreaterThanOrEqual(far);
        },
      ),
    );
  });

  test.each([
    ['fact: carriages', [4161, 4162, 4163], [0, 1, 0]],
    ['fact: carriages\nwithin: 100', [4061, 4062, 4262, 4263], [0, 1, 1, 0]],
    ['fact: troops\npercent: 10', [8549, 8550, 10450, 10451], [0, 1, 1, 0]],
    ['fact: troops\nfactor: 2', [4749, 4750, 19000, 19001], [0, 1, 1, 0]],
    ['fact: range\nwithin: 1', [38, 39, 40, 45, 50, 51, 52], [0, 1, 1, 1, 1, 1, 0]],
    ['fact: range\nfactor: 2', [19, 20, 100, 101], [0, 1, 1, 0]],
    ['fact: times\nwithin: 0.1', [13.7, 13.8, 14, 14.1], [0, 1, 1, 0]],
    ['fact: times', [13.9, 13.87], [1, 0]],
  ])('%s', (keys, answers, scores) => {
    expect(answers.map((answer) => score(keys, answer))).toEqual(scores);
  });

  test('the verdict says how far off an answer is, and which way', () => {
    expect(grade('fact: carriages', 4162)).toMatchObject({
      verdict: 'Correct: 4,162 carriages.',
      reason: '',
    });
    expect(grade('fact: carriages', 4324).verdict).toBe(
      'Not correct: it is 4,162 carriages; you are 162 (4%) too high.',
    );
    expect(grade('fact: carriages', 4161).verdict).toContain('you are 1 (under 0.1%) too low');
    expect(grade('fact: share\nwithin: 5', 20).verdict).toBe(
      'Not correct: it is about 30%; you are 10 percentage points too low.',
    );
    expect(grade('fact: range\nwithin: 1', 60).verdict).toBe(
      'Not correct: it is 40–50 trains; you are 10 (20%) too high.',
    );
    expect(grade('fact: nothing', 3).verdict).toBe('Not correct: it is 0 trains; you are 3 too high.');
    expect(grade('fact: carriages\nwithin: 100', 4100)).toMatchObject({
      verdict: 'Correct: 4,162 carriages.',
      reason: 'Your 4,100 carriages is 62 (1%) too low, which is near enough.',
      parts: [{ text: '4,100 carriages', right: true }],
    });
  });

  test('only a finite number is an answer, and only what the build writes a key', () => {
    const key = keyOf(numberGrading, yaml(), ctx);
    expect(numberGrading.read(-2.5, key)).toBe(-2.5);
    for (const garbage of ['4162', null, Number.NaN, Number.POSITIVE_INFINITY, [4162], {}])
      expect(numberGrading.read(garbage, key)).toBeUndefined();
    for (const garbage of [
      null,
      {},
      { ...key, value: null },
      { ...key, tolerance: { kind: 'odd', amount: 1 } },
    ])
      expect(numberGrading.isKey(garbage)).toBe(false);
  });
});

describe('an author is told when', () => {
  test('the fact is unknown or has no number; a formula that failed is told elsewhere', () => {
    expect(checked(yaml(), ctx)).toEqual([]);
    expect(checked(yaml('fact: carriage'), ctx)).toEqual(['fact: unknown fact "carriage"']);
    expect(checked(yaml('fact: day'), ctx)).toEqual(['fact: fact "day" has no number']);
    expect(checked(yaml('fact: broken'), ctx)).toEqual([]);
  });

  test('an estimate, a hedged figure or a range is asked for exactly', () => {
    const told = (keys: string) => checked(yaml(keys), ctx);
    expect(told('fact: troops')).toEqual([
      'fact: tolerance of zero on an estimate: fact "troops" is estimated',
    ]);
    expect(told('fact: troops\nwithin: 0')).toEqual([
      'within: tolerance of zero on an estimate: fact "troops" is estimated',
    ]);
    expect(told('fact: share\npercent: 0')).toEqual([
      'percent: tolerance of zero on an estimate: fact "share" is hedged (“about”)',
    ]);
    expect(told('fact: range')).toEqual(['fact: tolerance of zero on an estimate: fact "range" is a range']);
    expect(told('fact: troops\nfactor: 1.5')).toEqual([]);
  });

  test('a share or a factor of nothing is given', () => {
    expect(checked(yaml('fact: nothing\nfactor: 2'), ctx)).toEqual([
      'factor: a factor means nothing here: fact "nothing" is 0',
    ]);
    expect(checked(yaml('fact: nothing\npercent: 2'), ctx)).toEqual([
      'percent: a share in per cent means nothing here: fact "nothing" is 0',
    ]);
  });

  test('there are two tolerances, or one makes no sense', () => {
    expect(refused(yaml('fact: carriages\nwithin: 1\nfactor: 2'))).toEqual([
      '"factor" is 2: "within" is given already; an answer has one tolerance',
    ]);
    expect(refused(yaml('fact: carriages\nwithin: -1'))).toEqual(['"within": -1 must be 0 or more']);
    expect(refused(yaml('fact: carriages\nfactor: 1'))[0]).toContain('must be above 1');
  });

  test('an explanation runs off the slide', () => {
    const long = yaml().replace('A plan is not a delivery.', 'word '.repeat(300));
    expect(checked(long, ctx)[0]).toContain('px high; a slide has room for 470');
  });
});

describe('as HTML', () => {
  test.each(['deck', 'study'] as const)('on the %s nothing of the number can be reached', (medium) => {
    const html = render(medium, yaml(), ctx);
    expect(html).toContain('4,162 carriages');
    expect(reachable(html)).toContain('inputmode="decimal"');
    expect(reachable(html)).not.toMatch(/4,?162/);
    expect(html).not.toContain('style=');
  });

  test('paper has a line to write on, its unit, and no number', () => {
    const paper = render('paper', yaml(), ctx);
    expect(paper).toContain('quiz-line');
    expect(paper).toContain('carriages');
    expect(paper).not.toMatch(/<input|4,?162/);
  });
});

describe('alive', () => {
  beforeEach(() => localStorage.clear());
  afterEach(close);
  const open = (medium: 'deck' | 'study' = 'study') => openQuestion(yaml(), medium, ctx);

  test('the field has a name, its unit and its message', () => {
    open();
    expect(field().labels?.[0]?.textContent).toBe('Your answer');
    const [message, unit] = (field().getAttribute('aria-describedby') ?? '').split(' ');
    expect(find(`#${message}`).className).toBe('quiz-message');
    expect(find(`#${unit}`).textContent).toBe('carriages');
  });

  test.each([
    ['', 'Write a number first.'],
    ['41a2', '“41a2” cannot be read: write a number in digits.'],
    ['30 %', 'Write a number of carriages, not of “%”.'],
  ])('%j is told by the field, which keeps it and the focus', (text, message) => {
    open();
    type(field(), text);
    check();
    expect(find('.quiz-message').textContent).toBe(message);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe(text);
    expect(document.activeElement).toBe(field());
    expect(localStorage.length).toBe(0);
    type(field(), '4');
    expect(find('.quiz-message').textContent).toBe('');
  });

  test('what is wrong is heard once: with the field where the focus comes to it, by itself where it is there already', () => {
    open();
    const told = find('.quiz-message');
    check();
    expect(told.getAttribute('aria-live')).toBe('off');
    check();
    expect(told.getAttribute('aria-live')).toBe('polite');
    expect(told.textContent).toBe('Write a number first.');
  });

  test('Enter held in the field checks once', () => {
    open();
    const held = (repeat: boolean) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true });
      field().dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([held(false), held(true)]).toEqual([false, true]);
  });

  test('a wrong number is marked in words, with the right one beneath, until tried again', () => {
    open();
    type(field(), 'about 4,324 carriages');
    check();
    expect(result()).toBe('Not correct: it is 4,162 carriages; you are 162 (4%) too high.');
    expect(field().value).toBe('4,324');
    expect(texts('.quiz-entry .quiz-mark')).toEqual([', not correct']);
    expect(texts('.quiz-typed-note')).toEqual(['Right: 4,162 carriages']);
    check();
    expect(field().value).toBe('');
    expect(document.querySelector('.quiz-mark, .quiz-typed-note, [data-mark]')).toBeNull();
  });

  test('a right number is kept and shown again', () => {
    open();
    type(field(), '4 162');
    check();
    expect(result()).toBe('Correct: 4,162 carriages.');
    close();
    open();
    expect(field().value).toBe('4,162');
    expect(texts('.quiz-mark')).toEqual([', correct']);
  });

  test('digits are typed on the deck, and choose nothing', () => {
    open('deck');
    press('1');
    expect(find('.quiz-result').textContent).toBe('');
    expect(find('.quiz-keys').textContent).toBe('C checks · A answer');
  });
});
