// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sketchGrading } from '../../../src/blocks/quiz/sketch/grade.ts';
import { plotOf } from '../../../src/blocks/quiz/sketch/plot.ts';
import { check, close, field, find, openQuestion, pressOn, result, texts, type } from './alive.ts';
import { checked, keyOf, reachable, refused, render } from './example.ts';
import { fact, withFacts } from './ledger.ts';

const ctx = withFacts(
  fact('planned', { value: 4162, unit: 'carriages' }),
  fact('sent-2013', { value: 200, unit: 'carriages', hedge: 'about' }),
  fact('sent-2009', { value: 150, unit: 'carriages' }),
  fact('range', { value: 45, low: 40, high: 50, ranged: true, unit: 'carriages' }),
  fact('troops', { value: 9500, unit: 'troops' }),
  fact('none', { value: 0, unit: 'carriages' }),
  fact('all', { value: 2e9, unit: 'carriages' }),
  fact('day', { value: '2016-11-22' }),
);

const yaml = ({ asked = 'planned', known = ['sent-2013', 'sent-2009'], more = '' } = {}) => `type: sketch
question: How many carriages?
fact: ${asked}
label: Planned for 2017
known:
${known.map((id, i) => `  - fact: ${id}\n    label: Bar ${String.fromCharCode(65 + i)}, of ${id}\n`).join('')}explanation: A plan is not a delivery.
cite: "@sivitski2016, ¶17"
${more}`;

const KEY = keyOf(sketchGrading, yaml(), ctx);
const grade = (answer: number, key = KEY) => sketchGrading.grade(key, answer);
const score = (answer: number, key = KEY) => grade(answer, key).score ?? -1;

describe('grading', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });

  test('the figure itself has full marks, nothing drawn none, and a score is from 0 to 1', () => {
    expect(score(sketchGrading.best(KEY))).toBe(1);
    expect(score(0)).toBe(0);
    fc.assert(
      fc.property(amount, fc.double({ min: 1.1, max: 1000, noNaN: true }), (answer, factor) => {
        const points = score(answer, { ...KEY, factor });
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('nearer is never worse, on either side, and strictly better within the factor', () => {
    const ratio = fc.double({ min: 1, max: 40, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, fc.boolean(), (a, b, above) => {
        const at = (times: number) => score(above ? 4162 * times : 4162 / times);
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(at(near)).toBeGreaterThanOrEqual(at(far));
        if (far < 10 && far > near * 1.001) expect(at(near)).toBeGreaterThan(at(far));
      }),
    );
  });

  test('so many times too high costs what so many times too low does, and the factor costs all', () => {
    expect(score(4162 * 3)).toBeCloseTo(score(4162 / 3));
    expect(score(4162 * Math.sqrt(10))).toBeCloseTo(0.5);
    expect(score(41_620)).toBeCloseTo(0);
    expect(score(50_000)).toBe(0);
    expect(score(4162 * 2, keyOf(sketchGrading, yaml({ more: 'factor: 4\n' }), ctx))).toBeCloseTo(0.5);
  });

  test.each([
    [4162, 'Correct: 4,162 carriages.'],
    [300, 'It is 4,162 carriages, 13.9 times your bar of 300 carriages.'],
    [8324, 'It is 4,162 carriages; your bar of 8,324 carriages is 2 times that.'],
    [4160, 'It is 4,162 carriages; your bar of 4,160 carriages is less than 1% off.'],
    [0, 'It is 4,162 carriages; your bar is 0 carriages high.'],
  ])('of %d it is said: %s', (answer, words) => {
    expect(grade(answer).verdict).toBe(words);
  });

  test('what a bar earned is said, as nobody sees it', () => {
    expect(grade(4162).share).toBeUndefined();
    expect(grade(0).share).toBe('None of the points.');
    expect(grade(4162 * 2).share).toBe(`${Math.round((score(4162 * 2) ?? 0) * 100)}% of the points.`);
  });

  test('a bar with three quarters of the points counts as near', () => {
    expect(grade(4162 / 1.7).parts).toEqual([{ text: '2,448.235294 carriages', right: true }]);
    expect(grade(4162 / 1.8).parts[0]?.right).toBe(false);
  });

  test('an answer is an amount from 0, and a key what the build writes', () => {
    expect(sketchGrading.read(0, KEY)).toBe(0);
    for (const garbage of [-1, Number.NaN, '3', null, {}, Number.POSITIVE_INFINITY])
      expect(sketchGrading.read(garbage, KEY)).toBeUndefined();
    for (const garbage of [null, {}, { ...KEY, factor: 1 }, { ...KEY, value: 0 }, { ...KEY, known: [] }])
      expect(sketchGrading.isKey(garbage)).toBe(false);
    expect(keyOf(sketchGrading, yaml({ asked: 'range' }), ctx).shown).toBe(
      '40–50 carriages, taken at its middle, 45',
    );
  });
});

describe('the drawing', () => {
  const scene = { known: [200, 150], guess: undefined, truth: undefined, room: 0 };
  const rects = (more: object) =>
    plotOf({ ...scene, ...more })
      .bars.filter(({ tag }) => tag === 'rect')
      .map(({ attributes }) => `${attributes.class?.replace('quiz-sketch-', '')} ${attributes.height}`);

  test('has an axis that what is known alone decides, until something is drawn', () => {
    expect(plotOf(scene).end).toBe(500);
    expect(plotOf(scene).scale.map(({ text }) => text)).toEqual(['0', '200', '400']);
    expect(plotOf({ ...scene, guess: 300 }).end).toBe(500);
    expect(plotOf({ ...scene, guess: 900 }).end).toBe(900);
    expect(plotOf({ ...scene, guess: 300, room: 900 }).end).toBe(900);
    expect(plotOf({ ...scene, guess: 2e9 }).scale.at(-1)?.text).toBe('2 bn');
  });

  test('shows known bars and room for one, then the guess, then the true bar beside it', () => {
    expect(rects({})).toEqual(['known 40%', 'known 30%', 'slot 100%']);
    expect(rects({ guess: 250 })).toEqual(['known 40%', 'known 30%', 'slot 100%', 'guess 50%']);
    expect(rects({ truth: 1000 })).toEqual(['known 20%', 'known 15%', 'truth 100%']);
    expect(rects({ guess: 250, truth: 1000 })).toEqual(['known 20%', 'known 15%', 'guess 25%', 'truth 100%']);
  });

  test('keeps all of it inside its frame, and bars apart', () => {
    const positive = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 1, maxLength: 4 }),
        fc.option(positive, { nil: undefined }),
        fc.option(positive, { nil: undefined }),
        (known, guess, truth) => {
          const { scale, bars } = plotOf({ known, guess, truth, room: 0 });
          expect(scale.length).toBeGreaterThanOrEqual(2);
          expect(scale.length).toBeLessThanOrEqual(5);
          let right = 0;
          for (const { tag, attributes } of bars) {
            if (tag !== 'rect' || attributes.class === 'quiz-sketch-slot') continue;
            const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
              Number.parseFloat(attributes[name] ?? ''),
            );
            if (x === undefined || y === undefined || width === undefined || height === undefined) throw x;
            expect(x).toBeGreaterThan(right);
            right = x + width;
            expect(right).toBeLessThanOrEqual(100);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y + height).toBeCloseTo(100, 1);
          }
        },
      ),
    );
  });
});

describe('an author is told when', () => {
  const told = (asked: string, known: string[]) => checked(yaml({ asked, known }), ctx);

  test('a fact is unknown, has no number, or cannot be drawn', () => {
    expect(checked(yaml(), ctx)).toEqual([]);
    expect(told('plan', ['sent-2013'])).toEqual(['fact: unknown fact "plan"']);
    expect(told('planned', ['day'])).toEqual(['known.0.fact: fact "day" has no number']);
    expect(told('planned', ['none'])).toEqual([
      'known.0.fact: fact "none" is 0 carriages, which cannot be drawn',
    ]);
    expect(told('all', ['sent-2013'])[0]).toContain('2,000,000,000 carriages, which cannot be drawn');
  });

  test('units differ, or a fact is given twice, be it the one that is asked for', () => {
    expect(told('planned', ['sent-2013', 'troops'])).toEqual([
      'known.1.fact: fact "troops" counts troops, and fact "planned" carriages',
    ]);
    expect(told('planned', ['planned'])).toEqual([
      'known.0.fact: this is the fact that is asked for: its bar would be seen',
    ]);
    expect(told('planned', ['sent-2013', 'sent-2013'])).toEqual([
      'known.1.fact: fact "sent-2013" is given twice',
    ]);
  });

  test('a bar is a hundred times as high as all that are known, unless it is allowed to be', () => {
    const wide = withFacts(
      fact('few', { value: 40, unit: 'carriages' }),
      fact('hundredfold', { value: 4000, unit: 'carriages' }),
      fact('more', { value: 4001, unit: 'carriages' }),
    );
    expect(checked(yaml({ asked: 'hundredfold', known: ['few'] }), wide)).toEqual([]);
    expect(checked(yaml({ asked: 'more', known: ['few'] }), wide)).toEqual([
      'fact: 4,001 carriages can hardly be drawn beside 40 carriages (fact "few")',
    ]);
    expect(checked(yaml({ asked: 'few', known: ['more'] }), wide)).toHaveLength(1);
    expect(checked(yaml({ asked: 'more', known: ['few', 'hundredfold'] }), wide)).toEqual([]);
  });

  test('the axis, which known bars set, would end at what is asked for', () => {
    const told = withFacts(
      fact('arrived', { value: 10_000, unit: 'troops' }),
      fact('before', { value: 2500, unit: 'troops' }),
      fact('elsewhere', { value: 6000, unit: 'troops' }),
    );
    expect(checked(yaml({ asked: 'arrived', known: ['before'] }), told)).toEqual([
      'known: 10,000 is what is asked for, and where the axis ends',
    ]);
    expect(checked(yaml({ asked: 'arrived', known: ['before', 'elsewhere'] }), told)).toEqual([]);
  });

  test('nothing is known, a factor says nothing, or confidence is asked for', () => {
    expect(refused(yaml({ more: 'factor: 1\n' }))[0]).toContain('must be above 1');
    expect(refused(yaml({ more: 'confidence: true\n' }))[0]).toContain('leave it out');
    expect(refused(yaml().replace(/known:\n(?: .*\n)+/, 'known: []\n'))).toEqual([
      '"known": give at least 1 known bar',
    ]);
  });
});

describe('as HTML', () => {
  test.each(['deck', 'study'] as const)(
    'on the %s nothing of the bar can be reached, nor read off the axis',
    (medium) => {
      const html = render(medium, yaml(), ctx);
      expect(html).toContain('4,162 carriages');
      const seen = reachable(html);
      expect(seen).toContain('<strong>about 200</strong>');
      expect(seen).not.toMatch(/4,?162|quiz-sketch-truth/);
      expect(html).not.toContain('style=');
      const other = render(medium, yaml({ asked: 'range' }), ctx);
      const bars = (text: string) => text.match(/<svg[\s\S]*?<\/svg>/g);
      expect(bars(seen)).toEqual(bars(reachable(other)));
    },
  );

  test('paper has the known bars, room for one, and a line for its number', () => {
    const paper = render('paper', yaml(), ctx);
    expect(paper.match(/quiz-sketch-known/g)).toHaveLength(2);
    expect(paper).toContain('quiz-sketch-slot');
    expect(paper).toContain('quiz-line');
    expect(paper).not.toMatch(/<input|4,?162/);
  });
});

describe('alive', () => {
  beforeEach(() => localStorage.clear());
  afterEach(close);
  const open = (medium: 'deck' | 'study' = 'study') => openQuestion(yaml(), medium, ctx);
  const slider = () => find('[role="slider"]');
  const given = () => find('.quiz-sketch-given').textContent;
  const bars = () =>
    [...document.querySelectorAll('.quiz-sketch-bars rect')].map((rect) =>
      rect.getAttribute('class')?.slice(12),
    );
  const axis = () => texts('.quiz-sketch-scale text');

  test('a bar is drawn by keys, which are not the deck’s then', () => {
    open('deck');
    expect([slider().getAttribute('aria-label'), slider().getAttribute('aria-valuetext')]).toEqual([
      'Planned for 2017',
      'nothing drawn yet',
    ]);
    expect(pressOn(slider(), 'ArrowUp').defaultPrevented).toBe(true);
    expect([field().value, given()]).toEqual(['5', 'yours 5']);
    expect(slider().getAttribute('aria-valuetext')).toBe('5 carriages');
    expect(bars()).toContain('guess');
  });

  test('a bar is drawn by typing, and the axis makes room', () => {
    open();
    type(field(), '3 thousand carriages');
    expect([field().value, given(), axis()]).toEqual([
      '3,000',
      'yours 3,000',
      ['0', '1,000', '2,000', '3,000'],
    ]);
    expect(slider().getAttribute('aria-valuenow')).toBe('3000');
  });

  test.each([
    ['', 'Draw the bar first, or type a number.'],
    ['-3', 'Nothing below 0 can be drawn.'],
    ['2.5', 'Write a whole number.'],
    ['lots', '“lots” cannot be read: write a number in digits.'],
  ])('%j is told by the field', (text, message) => {
    open();
    type(field(), text);
    check();
    expect(texts('.quiz-message')).toEqual([message]);
    expect(field().value).toBe(text);
    expect(document.activeElement).toBe(field());
    expect(localStorage.length).toBe(0);
  });

  test('after the check the true bar stands beside the guess, and nothing can be drawn until tried again', () => {
    open();
    type(field(), '300');
    expect(bars()).not.toContain('truth');
    check();
    expect(result()).toBe('It is 4,162 carriages, 13.9 times your bar of 300 carriages. None of the points.');
    expect(bars()).toEqual(['known', 'known', 'guess', 'truth']);
    expect(given()).toBe('yours 300, answer 4,162');
    expect(texts('.quiz-mark')).toEqual([', far off']);
    expect(slider().hidden).toBe(true);
    check();
    expect(bars()).toEqual(['known', 'known', 'slot']);
    expect([field().value, given(), axis().at(-1), slider().hidden]).toEqual(['', '?', '400', false]);
  });

  test('what was drawn is kept and shown again; left alone, the page is as it was built', () => {
    open();
    type(field(), '4,162');
    check();
    close();
    expect(bars()).toEqual(['known', 'known', 'slot']);
    expect(document.querySelector('[role="slider"]')).toBeNull();
    open();
    expect(result()).toBe('Correct: 4,162 carriages.');
    expect(bars()).toContain('truth');
  });
});
