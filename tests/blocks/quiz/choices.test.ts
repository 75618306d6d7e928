// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ChoicesKey, choicesGrading } from '../../../src/blocks/quiz/choices/grade.ts';
import { quiz, recordOf } from '../../../src/blocks/quiz/render.ts';
import { check, close, find, openQuestion, press, result, texts, tick, ticked } from './alive.ts';
import { context, keyOf, reachable, refused, render, severities, use } from './example.ts';

const CHOICES = `type: choices
options:
  - text: The tender was published.
    correct: true
    feedback: The site of the ministry has it.
    unchosen: It was, and you can look it up.
  - text: The carriages were sent.
    feedback: Nobody counted them.
  - text: The figure is for a year to come.
    correct: true
    feedback: The tender names the year.
  - text: A tank army would stay.
    feedback: Nothing says so.
explanation: A plan can be read, an arrival must be seen.
cite: "@sivitski2016, ¶17"
`;

const KEY = keyOf(choicesGrading, CHOICES);

/** A key with right and wrong options, and an answer to it. */
const asked = fc
  .array(fc.boolean(), { minLength: 2, maxLength: 8 })
  .filter((corrects) => new Set(corrects).size === 2)
  .chain((corrects) => {
    const indices = corrects.map((_, i) => i);
    const key: ChoicesKey = {
      options: corrects.map((correct, i) => ({ text: `option ${i}`, correct, feedback: `why ${i}` })),
    };
    return fc.record({ key: fc.constant(key), answer: fc.subarray(indices, { minLength: 1 }) });
  });

describe('grading', () => {
  const scoreOf = (key: ChoicesKey, answer: readonly number[]) =>
    choicesGrading.grade(key, answer).score ?? -1;

  test('all right options and no other have full marks, and no other answer has', () => {
    fc.assert(
      fc.property(asked, ({ key, answer }) => {
        expect(scoreOf(key, choicesGrading.best(key))).toBe(1);
        const isRight = key.options.every(({ correct }, i) => correct === answer.includes(i));
        const { score, verdict } = choicesGrading.grade(key, answer);
        expect(score === 1).toBe(isRight);
        expect(verdict === 'Correct.').toBe(isRight);
      }),
    );
  });

  test('a score is from 0 to 1; another right option never costs, another wrong one never earns', () => {
    fc.assert(
      fc.property(asked, fc.nat(7), ({ key, answer }, n) => {
        const score = scoreOf(key, answer);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        const more = n % key.options.length;
        if (answer.includes(more)) return;
        const other = scoreOf(key, [...answer, more].sort());
        if (key.options[more]?.correct) expect(other).toBeGreaterThanOrEqual(score);
        else expect(other).toBeLessThanOrEqual(score);
      }),
    );
  });

  test.each([
    [[0, 2], 1, 'Correct.'],
    [[0], 0.5, 'Partly correct: 1 of 2 right.'],
    [[0, 1, 2], 0.5, 'Partly correct: 2 of 2 right, 1 wrong.'],
    [[0, 1, 2, 3], 0, 'Not correct: 2 of 2 right, 2 wrong.'],
    [[0, 1], 0, 'Not correct: 1 of 2 right, 1 wrong.'],
    [[1, 3], 0, 'Not correct: 0 of 2 right, 2 wrong.'],
  ])('%j earns %d of 1: a wrong option takes a right one away', (answer, score, verdict) => {
    expect(choicesGrading.grade(KEY, answer)).toMatchObject({ score, verdict });
  });

  test('the parts are what was chosen, and what is right and was not', () => {
    expect(choicesGrading.grade(KEY, [1, 2]).parts).toEqual([
      { text: 'not chosen: The tender was published.', right: false },
      { text: 'The carriages were sent.', right: false },
      { text: 'The figure is for a year to come.', right: true },
    ]);
  });

  test('the reasons that are seen are heard, with the number of their option', () => {
    expect(choicesGrading.grade(KEY, [1, 2]).reason).toBe(
      'Option 1, right and not chosen: It was, and you can look it up. Option 2, wrong: Nobody counted them. Option 3, right: The tender names the year.',
    );
  });

  test('an answer that is read is a list of options in their order, each once', () => {
    const key = KEY;
    fc.assert(
      fc.property(asked, ({ key: other, answer }) => {
        expect(choicesGrading.read(JSON.parse(JSON.stringify(answer)), other)).toEqual(answer);
      }),
    );
    for (const garbage of [
      [],
      [1, 0],
      [1, 1],
      [4],
      [-1],
      [0.5],
      ['0'],
      [0, null],
      0,
      '0',
      null,
      undefined,
      {},
    ])
      expect(choicesGrading.read(garbage, key)).toBeUndefined();
  });

  test('a key has right options and wrong ones', () => {
    expect(choicesGrading.isKey(KEY)).toBe(true);
    const one = (correct: boolean) => ({ text: 'a', correct, feedback: '' });
    for (const garbage of [null, {}, { options: [] }, { options: [one(true)] }, { options: [one(false)] }])
      expect(choicesGrading.isKey(garbage)).toBe(false);
  });
});

describe('options are refused when', () => {
  test('none is right, or all are', () => {
    expect(refused(CHOICES)).toEqual([]);
    expect(refused(CHOICES.replaceAll('    correct: true\n', ''))).toEqual([
      '"options": no option is marked "correct: true"',
    ]);
    const all = CHOICES.replaceAll('    correct: true\n', '').replace(
      /( {4}feedback)/g,
      '    correct: true\n$1',
    );
    expect(refused(all)).toEqual([
      '"options": all options are marked "correct: true": whoever chooses all is right without thinking',
    ]);
  });

  test('two say the same', () => {
    expect(refused(CHOICES.replace('A tank army would stay.', 'The  CARRIAGES were sent.'))).toEqual([
      '"text" is "The CARRIAGES were sent.": option 2 says the same',
    ]);
  });
});

test('options that run off the slide once all are told of are a warning', () => {
  expect(severities(CHOICES)).toEqual([]);
  const fifth = CHOICES.replace('explanation', '  - text: A fifth.\n    feedback: No.\nexplanation');
  expect(severities(fifth)).toEqual([[['options'], 'warning']]);
  const long = 'word '.repeat(25).trim();
  expect(severities(CHOICES.replace('Nobody counted them.', long))).toEqual([[['options'], 'warning']]);
  expect(severities(CHOICES.replace('It was, and you can look it up.', long))).toEqual([
    [['options'], 'warning'],
  ]);
});

describe('as HTML', () => {
  test.each(['deck', 'study'] as const)('on the %s nothing of the answer can be reached', (medium) => {
    const html = render(medium, CHOICES);
    const seen = reachable(html);
    for (const secret of [
      'The site of the ministry',
      'look it up',
      'Nobody counted',
      'A plan can be read',
      'correct',
    ]) {
      expect(html).toContain(secret);
      expect(seen).not.toContain(secret);
    }
    expect(seen.match(/<input type="checkbox" name="check-quiz" value="\d">/g)).toHaveLength(4);
    expect(seen).toContain('Choose all that are right.');
  });

  test('paper has numbers to circle, and no answer', () => {
    const paper = render('paper', CHOICES);
    expect(paper).toContain('Circle the numbers of all that are right.');
    expect(paper).toContain('<span class="quiz-badge">4</span>');
    expect(paper).not.toMatch(/<input|Nobody counted|correct/);
  });

  test('without script all right options are told', () => {
    expect(render('study', CHOICES)).toContain(
      '1. The tender was published. 3. The figure is for a year to come.',
    );
  });

  test('options are mixed where the author wants it, the same way on each page', () => {
    const order = (yaml: string) => keyOf(choicesGrading, yaml).options.map(({ text }) => text);
    const written = order(CHOICES);
    const seeds = [1, 2, 3, 4].map((seed) => order(`shuffle: ${seed}\n${CHOICES}`));
    expect(seeds.some((one) => one.join() !== written.join())).toBe(true);
    for (const one of seeds) expect([...one].sort()).toEqual([...written].sort());
    expect(order(`shuffle: 3\n${CHOICES}`)).toEqual(order(`shuffle: 3\n${CHOICES}`));
  });

  test('another right option makes it another question', () => {
    const { hash } = recordOf(use(CHOICES), context);
    const other = CHOICES.replace('    feedback: Nobody', '    correct: true\n    feedback: Nobody');
    expect(recordOf(use(other), context).hash).not.toBe(hash);
    expect(recordOf(use(CHOICES.replace('Nobody', 'No one')), context).hash).toBe(hash);
  });

  test('right options and why they are right are taken for true, wrong ones are not', () => {
    const said = quiz.statements?.(use(CHOICES).spec).map(({ text }) => text);
    expect(said).toContain('The tender names the year.');
    expect(said).not.toContain('The carriages were sent.');
    expect(quiz.words(use(CHOICES).spec)).toContain('The carriages were sent.');
  });
});

describe('alive', () => {
  beforeEach(() => localStorage.clear());
  afterEach(close);
  const marks = () =>
    [...document.querySelectorAll<HTMLElement>('.quiz-option')].map(({ dataset }) => dataset.mark);

  test('checking without a choice asks for one and keeps nothing', () => {
    openQuestion(CHOICES);
    check();
    expect(result()).toBe('Choose at least one option first.');
    expect(localStorage.length).toBe(0);
  });

  test('what was chosen and what is missing is marked, in words too, each with its reason', () => {
    openQuestion(CHOICES);
    tick(1, 2);
    check();
    expect(result()).toBe('Not correct: 1 of 2 right, 1 wrong.');
    expect(marks()).toEqual(['missed', 'wrong', 'right', undefined]);
    expect(texts('.quiz-badge')).toEqual([
      '1, right, you missed it:',
      '2, not right, you chose it:',
      '3, right, you chose it:',
      '4',
    ]);
    expect(texts('.quiz-feedback')).toEqual([
      'Right, you missed it. It was, and you can look it up.',
      'Not right, you chose it. Nobody counted them.',
      'Right, you chose it. The tender names the year.',
    ]);
    expect(find('fieldset').hasAttribute('disabled')).toBe(true);
  });

  test('trying again empties all boxes and takes the marks away', () => {
    openQuestion(CHOICES);
    tick(1, 2);
    check();
    check();
    expect(ticked()).toEqual([]);
    expect(document.querySelectorAll('[data-mark], .quiz-mark, .quiz-feedback')).toHaveLength(0);
  });

  test('an answer is shown again on the next visit to the study page', () => {
    openQuestion(CHOICES);
    tick(2, 0);
    check();
    openQuestion(CHOICES);
    expect(result()).toBe('Correct.');
    expect(ticked()).toEqual([0, 2]);
  });

  test('on the deck a digit chooses, and takes back; C checks', () => {
    openQuestion(CHOICES, 'deck');
    press('3', '2');
    expect(result()).toBe('2 chosen.');
    press('2');
    expect(result()).toBe('2 taken back.');
    press('9');
    expect(ticked()).toEqual([2]);
    press('c');
    expect(result()).toBe('Partly correct: 1 of 2 right.');
    press('1');
    expect(ticked()).toEqual([2]);
  });
});
