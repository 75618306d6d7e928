// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { quiz, recordOf } from '../../../src/blocks/quiz/render.ts';
import { type TrueFalseKey, trueFalseGrading } from '../../../src/blocks/quiz/true-false/grade.ts';
import { check, close, find, inputs, openQuestion, press, result, texts, tick, ticked } from './alive.ts';
import { context, keyOf, reachable, refused, render, severities, use } from './example.ts';

const STATEMENT = `type: true-false
question: Russia sent 4,162 carriages.
answer: false
reasons:
  - text: the tender was cancelled.
    feedback: It ran to its end.
  - text: the figure is a plan for the year to come.
    correct: true
    feedback: The tender names the year.
    unchosen: See which year the tender names.
  - text: the railway counted more.
    feedback: Nobody published a count.
  - text: Russia has fewer carriages.
    feedback: It has many more.
explanation: A plan can be read, an arrival must be seen.
cite: "@sivitski2016, ¶17"
`;

const KEY = keyOf(trueFalseGrading, STATEMENT);

/** A key of so many reasons, and a judgement. */
const asked = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc.record({
    key: fc.record({ answer: fc.boolean(), right: fc.nat(count - 1) }).map(
      ({ answer, right }): TrueFalseKey => ({
        answer,
        reasons: Array.from({ length: count }, (_, i) => ({
          text: `reason ${i}`,
          correct: i === right,
          feedback: `why ${i}`,
        })),
      }),
    ),
    judgement: fc.record({ value: fc.boolean(), reason: fc.nat(count - 1) }),
  }),
);

describe('grading', () => {
  test('a right judgement earns half, its reason the other half, a reason alone nothing', () => {
    fc.assert(
      fc.property(asked, ({ key, judgement }) => {
        const { score, verdict, parts } = trueFalseGrading.grade(key, judgement);
        const isValue = judgement.value === key.answer;
        const isReason = key.reasons[judgement.reason]?.correct === true;
        expect(score).toBe(isValue ? (isReason ? 1 : 0.5) : 0);
        expect(verdict === 'Correct.').toBe(score === 1);
        expect(parts.map(({ right }) => right)).toEqual([isValue, isReason]);
        expect(trueFalseGrading.grade(key, trueFalseGrading.best(key)).score).toBe(1);
      }),
    );
  });

  test.each([
    [false, 1, 1, 'Correct.', 'The tender names the year.'],
    [
      false,
      2,
      0.5,
      'Partly correct: it is false, but the reason is 4.',
      'Reason 5: Nobody published a count. Reason 4: See which year the tender names.',
    ],
    [true, 1, 0, 'Not correct: it is false, for the reason you chose.', 'The tender names the year.'],
    [
      true,
      0,
      0,
      'Not correct: it is false, and the reason is 4.',
      'Reason 3: It ran to its end. Reason 4: See which year the tender names.',
    ],
  ])('%s for reason %d earns %d: %s', (value, reason, score, verdict, heard) => {
    const grade = trueFalseGrading.grade(KEY, { value, reason });
    expect(grade).toMatchObject({ score, verdict, reason: heard });
  });

  test('the parts are the judgement and the reason, in words', () => {
    expect(trueFalseGrading.grade(KEY, { value: false, reason: 2 }).parts).toEqual([
      { text: 'False', right: true },
      { text: 'because: the railway counted more.', right: false },
    ]);
  });

  test('an answer that is read has both, and nothing else', () => {
    const key = KEY;
    expect(trueFalseGrading.read({ value: true, reason: 3, more: 1 }, key)).toEqual({
      value: true,
      reason: 3,
    });
    for (const garbage of [
      { value: true },
      { reason: 1 },
      { value: 'true', reason: 1 },
      { value: true, reason: 4 },
      { value: true, reason: -1 },
      { value: 1, reason: 1 },
      [true, 1],
      true,
      1,
      null,
      undefined,
    ])
      expect(trueFalseGrading.read(garbage, key)).toBeUndefined();
  });

  test('a key has one right reason', () => {
    expect(trueFalseGrading.isKey(KEY)).toBe(true);
    const { reasons } = KEY;
    const [first] = reasons;
    for (const garbage of [
      null,
      {},
      { answer: true },
      { answer: 'true', reasons },
      { answer: true, reasons: [first] },
      { answer: true, reasons: [...reasons, ...reasons] },
    ])
      expect(trueFalseGrading.isKey(garbage)).toBe(false);
  });
});

describe('a statement is refused when', () => {
  test('it is neither true nor false', () => {
    expect(refused(STATEMENT)).toEqual([]);
    expect(refused(STATEMENT.replace('answer: false', 'answer: perhaps'))).toEqual([
      '"answer" is "perhaps": write true or false',
    ]);
    expect(refused(STATEMENT.replace('answer: false\n', ''))).toEqual(['missing key "answer"']);
  });

  test('not exactly one reason is right', () => {
    expect(refused(STATEMENT.replace('    correct: true\n', ''))).toEqual([
      '"reasons": no reason is marked "correct: true"',
    ]);
    const two = STATEMENT.replace('    feedback: Nobody', '    correct: true\n    feedback: Nobody');
    expect(refused(two)).toEqual(['"correct" is true: reason 2 is marked correct already; only one may be']);
  });

  test('two reasons say the same, there is one, or there are seven', () => {
    expect(refused(STATEMENT.replace('Russia has fewer carriages.', 'The tender was cancelled.'))).toEqual([
      '"text" is "The tender was cancelled.": reason 1 says the same',
    ]);
    const one = STATEMENT.replace(
      /reasons:[\s\S]*(?=explanation)/,
      'reasons:\n  - text: so.\n    correct: true\n    feedback: Yes.\n',
    );
    expect(refused(one)).toEqual(['"reasons": give at least 2 reasons']);
    const more = [1, 2, 3].map((i) => `  - text: number ${i}.\n    feedback: No.\n`).join('');
    expect(refused(STATEMENT.replace('explanation', `${more}explanation`))).toEqual([
      '"reasons": give at most 6 reasons',
    ]);
  });
});

test('four reasons of a line fit the slide once it is answered; longer ones are a warning', () => {
  const heading = STATEMENT.replace(/question: .*\n/, '');
  expect(severities(heading)).toEqual([]);
  const long = 'word '.repeat(25).trim();
  for (const said of [
    'Nobody published a count.',
    'See which year the tender names.',
    'the railway counted more.',
  ])
    expect(severities(heading.replace(said, `${long} ${said}`))).toEqual([[['reasons'], 'warning']]);
});

describe('as HTML', () => {
  test.each(['deck', 'study'] as const)('on the %s nothing of the answer can be reached', (medium) => {
    const html = render(medium, STATEMENT);
    const seen = reachable(html);
    for (const secret of [
      'It ran to its end',
      'names the year',
      'which year',
      'Nobody published',
      'A plan can',
      'correct',
    ]) {
      expect(html).toContain(secret);
      expect(seen).not.toContain(secret);
    }
  });

  test('badges are numbered through, as the digits are that choose', () => {
    const seen = reachable(render('deck', STATEMENT));
    const badges = [...seen.matchAll(/quiz-badge">(\d)<\/span> <span class="quiz-text">([^<]*)/g)];
    expect(badges.map(([, digit, text]) => `${digit} ${text}`)).toEqual([
      '1 True',
      '2 False',
      '3 the tender was cancelled.',
      '4 the figure is a plan for the year to come.',
      '5 the railway counted more.',
      '6 Russia has fewer carriages.',
    ]);
    expect(seen).toContain('1 true · 2 false · 3–6 the reason · C checks');
  });

  test('paper has both words and the reasons, numbered as on a screen, to circle, and no answer', () => {
    const paper = render('paper', STATEMENT);
    expect([...paper.matchAll(/quiz-badge">(\d)</g)].map(([, number]) => number)).toEqual([
      ...['1', '2'],
      ...['3', '4', '5', '6'],
    ]);
    expect(paper).toContain('<span class="quiz-text">False</span>');
    expect(paper).not.toMatch(/<input|Nobody published|correct/);
  });

  test('without script judgement and reason are told', () => {
    expect(render('study', STATEMENT)).toContain(
      'False. Because: 4. the figure is a plan for the year to come.',
    );
  });

  test('reasons are mixed where the author wants it', () => {
    const order = (yaml: string) => keyOf(trueFalseGrading, yaml).reasons.map(({ text }) => text);
    const written = order(STATEMENT);
    const seeds = [1, 2, 3, 4].map((seed) => order(`shuffle: ${seed}\n${STATEMENT}`));
    expect(seeds.some((one) => one.join() !== written.join())).toBe(true);
    for (const one of seeds) expect([...one].sort()).toEqual([...written].sort());
  });

  test('another judgement makes it another question, other feedback does not', () => {
    const hash = (yaml: string) => recordOf(use(yaml), context).hash;
    expect(hash(STATEMENT.replace('answer: false', 'answer: true'))).not.toBe(hash(STATEMENT));
    expect(hash(STATEMENT.replace('Nobody', 'No one'))).toBe(hash(STATEMENT));
  });

  test('a statement is taken for true where it is, and where it is to be found false it is not', () => {
    const said = (yaml: string) => quiz.statements?.(use(yaml).spec).map(({ text }) => text);
    expect(said(STATEMENT)).not.toContain('Russia sent 4,162 carriages.');
    expect(said(STATEMENT.replace('answer: false', 'answer: true'))).toContain(
      'Russia sent 4,162 carriages.',
    );
    expect(said(STATEMENT)).toContain('the figure is a plan for the year to come.');
    expect(said(STATEMENT)).not.toContain('the railway counted more.');
    expect(quiz.words(use(STATEMENT).spec)).toContain('the railway counted more.');
  });
});

describe('alive', () => {
  beforeEach(() => localStorage.clear());
  afterEach(close);
  const marks = () =>
    [...document.querySelectorAll<HTMLElement>('.quiz-option')].map(({ dataset }) => dataset.mark);

  test('each group of buttons has its name', () => {
    openQuestion(STATEMENT);
    expect(texts('.quiz-tier legend')).toEqual(['True or false?', 'Because …']);
    expect(new Set(inputs().map(({ name }) => name)).size).toBe(2);
  });

  test('what is missing is named, and nothing is lost', () => {
    openQuestion(STATEMENT);
    check();
    expect(result()).toBe('Choose true or false and a reason first.');
    tick(1);
    check();
    expect(result()).toBe('Choose a reason too.');
    expect(document.activeElement).toBe(inputs()[2]);
    expect(find('[aria-invalid]').className).toContain('quiz-reasons');
    expect(ticked()).toEqual([1]);
    openQuestion(STATEMENT);
    tick(2);
    check();
    expect(result()).toBe('Choose true or false too.');
    expect(ticked()).toEqual([2]);
    expect(localStorage.length).toBe(0);
  });

  test('judgement and reason are marked each on its own, in words too', () => {
    openQuestion(STATEMENT);
    tick(1, 4);
    check();
    expect(result()).toBe('Partly correct: it is false, but the reason is 4.');
    expect(marks()).toEqual([undefined, 'right', undefined, 'missed', 'wrong', undefined]);
    expect(texts('.quiz-badge')[4]).toBe('5, not right, you chose it:');
    expect(texts('.quiz-feedback')).toEqual([
      'Right, you missed it. See which year the tender names.',
      'Not right, you chose it. Nobody published a count.',
    ]);
    expect(find('.quiz-options').hasAttribute('disabled')).toBe(true);
  });

  test('a wrong judgement is marked beside the right one', () => {
    openQuestion(STATEMENT);
    tick(0, 3);
    check();
    expect(result()).toBe('Not correct: it is false, for the reason you chose.');
    expect(marks().slice(0, 4)).toEqual(['wrong', 'missed', undefined, 'right']);
  });

  test('trying again empties both and takes the marks away', () => {
    openQuestion(STATEMENT);
    tick(0, 3);
    check();
    check();
    expect(ticked()).toEqual([]);
    expect(document.querySelectorAll('[data-mark], .quiz-mark, .quiz-feedback')).toHaveLength(0);
  });

  test('an answer is shown again on the next visit to the study page', () => {
    openQuestion(STATEMENT);
    tick(1, 3);
    check();
    openQuestion(STATEMENT);
    expect(result()).toBe('Correct.');
    expect(ticked()).toEqual([1, 3]);
  });

  test('on the deck 1 and 2 judge, the digits after them give the reason, C checks', () => {
    openQuestion(STATEMENT, 'deck');
    press('1');
    expect(result()).toBe('True chosen.');
    press('2');
    expect(result()).toBe('False chosen.');
    press('7');
    press('4');
    expect(result()).toBe('4 chosen.');
    expect(ticked()).toEqual([1, 3]);
    press('c');
    expect(result()).toBe('Correct.');
  });
});
