// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClassifyKey, classifyGrading } from '../../../src/blocks/quiz/classify/grade.ts';
import { quiz, recordOf } from '../../../src/blocks/quiz/render.ts';
import { parseYaml } from '../../../src/yaml.ts';
import { check, close, find, inputs, openQuestion, press, result, texts, tick, ticked } from './alive.ts';
import { context, keyOf, reachable, render, severities, use } from './example.ts';

const CLASSIFY = `type: classify
claims:
  - text: The tender was published.
    is: fact
    feedback: Anybody can look it up.
  - text: Some hundreds came.
    is: estimate
    feedback: Nobody counted them.
  - text: They will stay.
    is: forecast
    feedback: It tells of what is to come.
explanation: Ask of each how anybody could know.
cite: "@sivitski2016, ¶17"
`;
const DEFAULTS = ['fact', 'estimate', 'forecast', 'opinion'];

const KEY = keyOf(classifyGrading, CLASSIFY);
/** Messages with their hints. */
const problems = (yaml: string) =>
  parseYaml({ file: 'slides/a.md', text: yaml }, quiz.schema).diagnostics.map(({ message, hint }) =>
    hint === undefined ? message : `${message} (${hint})`,
  );
const claim = (text: string, is: string, feedback = 'So it is.') =>
  `  - text: ${text}\n    is: ${is}\n    feedback: ${feedback}\n`;

/** A key of so many claims and categories, and an answer to it. */
const asked = fc
  .record({ claims: fc.integer({ min: 2, max: 6 }), categories: fc.integer({ min: 2, max: 5 }) })
  .chain(({ claims, categories }) => {
    const list = fc.array(fc.nat(categories - 1), { minLength: claims, maxLength: claims });
    const key = list.map(
      (is): ClassifyKey => ({
        categories: Array.from({ length: categories }, (_, i) => `category ${i}`),
        claims: is.map((category, i) => ({ text: `claim ${i}`, is: category, feedback: `why ${i}` })),
      }),
    );
    return fc.record({ key, answer: list });
  });

describe('grading', () => {
  test('the key has full marks, and no other answer has', () => {
    fc.assert(
      fc.property(asked, ({ key, answer }) => {
        expect(classifyGrading.grade(key, classifyGrading.best(key)).score).toBe(1);
        const isRight = answer.every((category, i) => category === key.claims[i]?.is);
        const { score, verdict } = classifyGrading.grade(key, answer);
        expect(score === 1).toBe(isRight);
        expect(verdict === 'Correct.').toBe(isRight);
      }),
    );
  });

  test('each claim put right earns its share', () => {
    fc.assert(
      fc.property(asked, ({ key, answer }) => {
        const { score, parts } = classifyGrading.grade(key, answer);
        const rights = parts.filter(({ right }) => right).length;
        expect(score).toBe(rights / key.claims.length);
        const wrong = parts.findIndex(({ right }) => !right);
        if (wrong === -1) return;
        const better = answer.with(wrong, key.claims[wrong]?.is ?? -1);
        expect(classifyGrading.grade(key, better).score).toBe((rights + 1) / key.claims.length);
      }),
    );
  });

  test('the result names each claim with its category, and says what is right where it was wrong', () => {
    const grade = classifyGrading.grade(KEY, [0, 0, 2]);
    expect(grade.verdict).toBe('Partly correct: 2 of 3.');
    expect(grade.parts).toEqual([
      { text: 'The tender was published. → fact', right: true },
      { text: 'Some hundreds came. → fact', right: false },
      { text: 'They will stay. → forecast', right: true },
    ]);
    expect(grade.reason).toBe(
      'Claim 1, correct: Anybody can look it up. Claim 2, not correct. Right: estimate. Nobody counted them. Claim 3, correct: It tells of what is to come.',
    );
    expect(classifyGrading.grade(KEY, [3, 3, 3]).verdict).toBe('Not correct: 0 of 3.');
  });

  test('an answer that is read has a category for every claim', () => {
    const key = KEY;
    expect(classifyGrading.read([3, 3, 0], key)).toEqual([3, 3, 0]);
    for (const garbage of [
      [0, 1],
      [0, 1, 4],
      [0, 1, -1],
      [0, 1, 2, 3],
      [0, 1, '2'],
      [0, 1, null],
      '012',
      null,
      {},
    ])
      expect(classifyGrading.read(garbage, key)).toBeUndefined();
  });

  test('a key is what the build writes, and nothing less', () => {
    expect(classifyGrading.isKey(KEY)).toBe(true);
    const claims = [{ text: 'a', is: 1, feedback: '' }];
    expect(classifyGrading.isKey({ categories: ['a', 'b'], claims })).toBe(true);
    for (const garbage of [
      null,
      {},
      { categories: ['a', 'b'], claims: [] },
      { categories: ['a'], claims: [{ ...claims[0], is: 0 }] },
      { categories: ['a', 1], claims },
      { categories: ['a', 'b'], claims: [{ text: 'a', is: 2, feedback: '' }] },
      { categories: ['a', 'b'], claims: [{ text: 'a', is: 1 }] },
      { claims },
    ])
      expect(classifyGrading.isKey(garbage)).toBe(false);
  });
});

test('without categories of its own a question has four, in a fixed order', () => {
  expect(KEY.categories).toEqual(DEFAULTS);
  expect(
    keyOf(classifyGrading, `categories: [opinion, forecast, estimate, fact]\n${CLASSIFY}`).claims.map(
      ({ is }) => is,
    ),
  ).toEqual([3, 2, 1]);
});

describe('claims are refused when', () => {
  test('a category is none of those there are', () => {
    expect(problems(CLASSIFY)).toEqual([]);
    expect(problems(CLASSIFY.replace('is: forecast', 'is: forcast'))).toEqual([
      '"forcast" is not a value of "is" (did you mean "forecast"?)',
    ]);
    expect(problems(CLASSIFY.replace('is: forecast', 'is: rumour'))).toEqual([
      '"rumour" is not a value of "is" (allowed: fact, estimate, forecast, opinion)',
    ]);
    expect(problems(`categories: [fact, estimate]\n${CLASSIFY}`)).toEqual([
      '"forecast" is not a value of "is" (allowed: fact, estimate)',
    ]);
  });

  test('two categories or two claims say the same', () => {
    const own = `categories: [fact, estimate, forecast, Fact]\n${CLASSIFY}`;
    expect(problems(own)).toEqual(['"categories" is "Fact": category 1 says the same']);
    expect(problems(CLASSIFY.replace('Some hundreds came.', 'the tender  was published.'))).toEqual([
      '"text" is "the tender was published.": claim 1 says the same',
    ]);
  });

  test('there are too few or too many of either', () => {
    const last = CLASSIFY.replace(/ {2}- text: (The tender|Some)[\s\S]*?(?= {2}- text|explanation)/g, '');
    expect(problems(last)).toEqual(['"claims": give at least 2 claims']);
    const more = ['A', 'B', 'C', 'D'].map((text) => claim(text, 'fact')).join('');
    expect(problems(CLASSIFY.replace('explanation', `${more}explanation`))).toEqual([
      '"claims": give at most 6 claims',
    ]);
    expect(problems(`categories: [fact, estimate, forecast, a, b, c]\n${CLASSIFY}`)).toEqual([
      '"categories": give at most 5 categories',
    ]);
  });
});

test('five claims of a line with four categories fit the slide with all of them wrong; more is a warning', () => {
  const with_ = (...more: readonly string[]) =>
    CLASSIFY.replace('explanation', `${more.join('')}explanation`);
  const line = 'It is said that this is how things stood at that time.';
  const five = [claim(line, 'opinion', line), claim(`${line} So`, 'opinion', line)];
  expect(severities(with_(...five))).toEqual([]);
  expect(severities(with_(...five, claim('A sixth.', 'fact')))).toEqual([[['claims'], 'warning']]);
  expect(severities(with_(...five).replace('Nobody counted them.', 'word '.repeat(40).trim()))).toEqual([
    [['claims'], 'warning'],
  ]);
  const wide = with_(...five)
    .replace(
      'type: classify',
      'type: classify\ncategories: [fact, estimate, forecast, opinion, neither of these two]',
    )
    .replace('Some hundreds came.', `${line} Then`);
  expect(severities(wide)).toEqual([
    [['categories', 4], 'warning'],
    [['claims'], 'warning'],
  ]);
});

describe('as HTML', () => {
  test.each(['deck', 'study'] as const)('on the %s nothing of the answer can be reached', (medium) => {
    const html = render(medium, CLASSIFY);
    const seen = reachable(html);
    for (const secret of ['Anybody can look', 'Nobody counted', 'what is to come', 'Ask of each']) {
      expect(html).toContain(secret);
      expect(seen).not.toContain(secret);
    }
    expect(seen).not.toMatch(/right|correct|checked/i);
    const rows = [...seen.matchAll(/<div class="quiz-chips">([\s\S]*?)<\/div>/g)].map(([, chips = '']) =>
      chips.replace(/name="[^"]*"/g, ''),
    );
    expect(rows).toHaveLength(3);
    expect(new Set(rows).size).toBe(1);
  });

  test('the deck names the digits that sort', () => {
    expect(render('deck', CLASSIFY)).toContain(
      'next claim: 1 fact · 2 estimate · 3 forecast · 4 opinion · C checks',
    );
  });

  test('paper has all categories behind each claim, no control and no answer', () => {
    const paper = render('paper', CLASSIFY);
    expect(paper.match(/<span class="quiz-chip">/g)).toHaveLength(12);
    expect(paper).not.toMatch(/<input|Nobody counted/);
  });

  test('without script the categories are told', () => {
    expect(render('study', CLASSIFY)).toContain(
      '1. The tender was published. → fact 2. Some hundreds came. → estimate 3. They will stay. → forecast',
    );
  });

  test('claims are mixed where the author wants it, and keep their categories', () => {
    const pairs = (yaml: string) =>
      keyOf(classifyGrading, yaml).claims.map(({ text, is }) => `${text} ${is}`);
    const written = pairs(CLASSIFY);
    const seeds = [1, 2, 3, 4].map((seed) => pairs(`shuffle: ${seed}\n${CLASSIFY}`));
    expect(seeds.some((one) => one.join() !== written.join())).toBe(true);
    for (const one of seeds) expect([...one].sort()).toEqual([...written].sort());
  });

  test('another category makes it another question, other feedback does not', () => {
    const hash = (yaml: string) => recordOf(use(yaml), context).hash;
    expect(hash(CLASSIFY.replace('is: forecast', 'is: opinion'))).not.toBe(hash(CLASSIFY));
    expect(hash(CLASSIFY.replace('Nobody', 'No one'))).toBe(hash(CLASSIFY));
  });

  test('of the claims only facts are taken for true', () => {
    const said = quiz.statements?.(use(CLASSIFY).spec).map(({ text }) => text);
    expect(said).toContain('The tender was published.');
    expect(said).toContain('It tells of what is to come.');
    expect(said).not.toContain('They will stay.');
    expect(quiz.words(use(CLASSIFY).spec)).toEqual(expect.arrayContaining(['They will stay.', 'opinion']));
  });
});

describe('alive', () => {
  beforeEach(() => localStorage.clear());
  afterEach(close);
  const FOUR = 4;
  /** Chooses for each claim the category with this index. */
  const sort = (...categories: readonly number[]) =>
    tick(...categories.map((category, i) => i * FOUR + category));
  const marks = () =>
    [...document.querySelectorAll<HTMLElement>('.quiz-claim')].map(({ dataset }) => dataset.mark);
  const names = () =>
    [...document.querySelectorAll('[role="radiogroup"]')].map(
      (group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
    );

  test('each group of buttons is named by its claim, each button by its category', () => {
    openQuestion(CLASSIFY);
    expect(names()).toEqual(['1 The tender was published.', '2 Some hundreds came.', '3 They will stay.']);
    expect(inputs().map(({ labels }) => labels?.[0]?.textContent)).toEqual([
      ...DEFAULTS,
      ...DEFAULTS,
      ...DEFAULTS,
    ]);
    expect(new Set(inputs().map(({ name }) => name)).size).toBe(3);
  });

  test('what is left to sort is named, the first of it has the focus, and nothing is lost', () => {
    openQuestion(CLASSIFY);
    check();
    expect(result()).toBe('Sort the claims first.');
    sort(3);
    check();
    expect(result()).toBe('Claims 2 and 3 are left to sort.');
    expect(document.activeElement).toBe(inputs()[4]);
    expect(find('[aria-invalid]').querySelector('.quiz-badge')?.textContent).toBe('2');
    sort(3, 3);
    check();
    expect(result()).toBe('Claim 3 is left to sort.');
    expect(ticked()).toEqual([3, 7]);
    expect(localStorage.length).toBe(0);
  });

  test('each claim gets its mark, in words too, and why; a wrong one what is right', () => {
    openQuestion(CLASSIFY);
    sort(0, 0, 2);
    check();
    expect(result()).toBe('Partly correct: 2 of 3.');
    expect(marks()).toEqual(['right', 'wrong', 'right']);
    expect(names()).toEqual([
      '1, correct: The tender was published.',
      '2, not correct: Some hundreds came.',
      '3, correct: They will stay.',
    ]);
    expect(texts('.quiz-feedback')).toEqual([
      'Anybody can look it up.',
      'Right: estimate. Nobody counted them.',
      'It tells of what is to come.',
    ]);
    expect(find('fieldset').hasAttribute('disabled')).toBe(true);
  });

  test('trying again empties all rows and takes the marks away', () => {
    openQuestion(CLASSIFY);
    sort(0, 0, 2);
    check();
    check();
    expect(ticked()).toEqual([]);
    expect(document.querySelectorAll('[data-mark], .quiz-mark, .quiz-feedback')).toHaveLength(0);
  });

  test('an answer is shown again on the next visit to the study page', () => {
    openQuestion(CLASSIFY);
    sort(0, 1, 2);
    check();
    openQuestion(CLASSIFY);
    expect(result()).toBe('Correct.');
    expect(ticked()).toEqual([0, 5, 10]);
  });

  test('on the deck a digit sorts the first claim that is left, C checks', () => {
    openQuestion(CLASSIFY, 'deck');
    press('1');
    expect(result()).toBe('Claim 1: fact.');
    sort(0, 0, 2);
    tick(5);
    press('9');
    expect(ticked()).toEqual([0, 5, 10]);
    press('4');
    expect(result()).toBe('All claims are sorted.');
    expect(ticked()).toEqual([0, 5, 10]);
    press('c');
    expect(result()).toBe('Correct.');
  });

  test('a digit passes over a claim that was sorted by hand', () => {
    openQuestion(CLASSIFY, 'deck');
    tick(3);
    press('2');
    expect(result()).toBe('Claim 2: estimate.');
    expect(ticked()).toEqual([3, 5]);
  });
});
