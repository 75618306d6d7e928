// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MatchKey, matchGrading } from '../../../src/blocks/quiz/match/grade.ts';
import { quiz } from '../../../src/blocks/quiz/render.ts';
import { check, close, find, openQuestion, press, result, texts } from './alive.ts';
import { checked, keyOf, reachable, refused, render, use } from './example.ts';

const MATCH = `type: match
pairs:
  - left: Tender
    right: planned
    feedback: It asks for transport to come.
  - left: Railway
    right: carried
  - left: Parade
    right: seen
extra: [wished]
explanation: Each word has its document.
cite: "@sivitski2016, ¶17"
`;

const KEY = keyOf(matchGrading, MATCH);

const asked = fc.record({ rows: fc.integer({ min: 1, max: 6 }), more: fc.nat(4) }).chain(({ rows, more }) => {
  const index = fc.nat(rows + more - 1);
  const list = fc.array(index, { minLength: rows, maxLength: rows });
  const key = list.map(
    (rights): MatchKey => ({
      lefts: rights.map((right, i) => ({ text: `left ${i}`, right })),
      rights: Array.from({ length: rows + more }, (_, i) => `right ${i}`),
    }),
  );
  return fc.record({ key, answer: list });
});

describe('grading', () => {
  test('the key has full marks, and no other answer has', () => {
    fc.assert(
      fc.property(asked, ({ key, answer }) => {
        expect(matchGrading.grade(key, matchGrading.best(key)).score).toBe(1);
        const isRight = answer.every((right, i) => right === key.lefts[i]?.right);
        expect(matchGrading.grade(key, answer).score === 1).toBe(isRight);
        expect(matchGrading.grade(key, answer).verdict === 'Correct.').toBe(isRight);
      }),
    );
  });

  test('each row put right earns its share', () => {
    fc.assert(
      fc.property(asked, ({ key, answer }) => {
        const { score, parts } = matchGrading.grade(key, answer);
        const rights = parts.filter(({ right }) => right).length;
        expect(score).toBe(rights / key.lefts.length);
        const wrong = parts.findIndex(({ right }) => !right);
        if (wrong === -1) return;
        const better = answer.with(wrong, key.lefts[wrong]?.right ?? -1);
        expect(matchGrading.grade(key, better).score).toBe((rights + 1) / key.lefts.length);
      }),
    );
  });

  test('the result says what goes with what where it was wrong, and every reason', () => {
    const right = matchGrading.best(KEY);
    const grade = matchGrading.grade(KEY, [right[0] ?? 0, right[2] ?? 0, right[2] ?? 0]);
    expect(grade.verdict).toBe('Partly correct: 2 of 3.');
    expect(grade.reason).toBe('It asks for transport to come. Railway goes with: carried.');
    expect(grade.parts[1]).toEqual({ text: 'Railway – seen', right: false });
    expect(matchGrading.grade(KEY, [right[1] ?? 0, right[2] ?? 0, right[0] ?? 0]).verdict).toBe(
      'Not correct: 0 of 3.',
    );
  });

  test('an answer that is read has a right side for every left side', () => {
    expect(matchGrading.read([3, 3, 0], KEY)).toEqual([3, 3, 0]);
    for (const garbage of [[0, 1], [0, 1, 4], [0, 1, -1], [0, 1, 2, 3], [0, 1, '2'], '012', null, {}])
      expect(matchGrading.read(garbage, KEY)).toBeUndefined();
  });

  test('a key is what the build writes, and nothing less', () => {
    expect(matchGrading.isKey(KEY)).toBe(true);
    for (const garbage of [
      null,
      {},
      { lefts: [], rights: ['a'] },
      { lefts: [{ text: 'a', right: 1 }], rights: ['a'] },
      { lefts: [{ text: 'a', right: 0 }], rights: [1] },
    ])
      expect(matchGrading.isKey(garbage)).toBe(false);
  });
});

test('right sides are mixed, with those that go with nothing among them', () => {
  const written = ['planned', 'carried', 'seen', 'wished'];
  const { rights, lefts } = KEY;
  expect([...rights].sort()).toEqual([...written].sort());
  expect(rights).not.toEqual(written);
  expect(lefts.map(({ text, right }) => `${text} ${rights[right]}`)).toEqual([
    'Tender planned',
    'Railway carried',
    'Parade seen',
  ]);
});

describe('pairs are refused when', () => {
  test('two left sides are the same', () => {
    expect(refused(MATCH)).toEqual([]);
    expect(refused(MATCH.replace('Railway', 'TENDER'))).toEqual([
      '"left" is "TENDER": pair 1 has the same left side',
    ]);
  });

  test('two right sides are the same, among those that go with nothing, too', () => {
    const tell = 'the same right side: a learner could not tell which is meant';
    expect(refused(MATCH.replace('carried', 'Planned'))).toEqual([
      `"right" is "Planned": pair 1 has ${tell}`,
    ]);
    expect(refused(MATCH.replace('[wished]', '[seen]'))[0]).toContain(`pair 3 has ${tell}`);
    expect(refused(MATCH.replace('[wished]', '[wished, Wished]'))[0]).toContain(`"extra" 1 is ${tell}`);
  });

  test('there is one, or a side is a sentence', () => {
    expect(refused(MATCH.replace(/ {2}- left: (Railway|Parade)\n.*\n/g, ''))).toEqual([
      '"pairs": give at least 2 pairs',
    ]);
    expect(refused(MATCH.replace('planned', 'word '.repeat(15)))[0]).toContain(
      'must have at most 60 characters',
    );
  });
});

test('rows that run off the slide once answered are a warning', () => {
  expect(checked(MATCH)).toEqual([]);
  const more = ['A', 'B', 'C'].map((a) => `  - left: ${a} thing\n    right: ${a} side\n`).join('');
  const six = MATCH.replace('extra', `${more}extra`);
  expect(checked(six)).toEqual([]);
  const reasons = six.replace(/( {4}right: .*\n)(?! {4}feedback)/g, '$1    feedback: Because it is so.\n');
  expect(checked(reasons)).toEqual([expect.stringMatching(/^pairs: .*px high; a slide has room for 470/)]);
});

describe('as HTML', () => {
  test.each(['deck', 'study'] as const)('on the %s nothing of the pairs can be reached', (medium) => {
    const seen = reachable(render(medium, MATCH));
    expect(seen.match(/<select /g)).toHaveLength(3);
    expect(seen).not.toMatch(/transport to come|right/);
    const lists = [...seen.matchAll(/<select[\s\S]*?<\/select>/g)].map(([list]) =>
      list.replace(/id="[^"]*"/, ''),
    );
    expect(new Set(lists).size).toBe(1);
    expect(lists[0]).toContain('<option value="">choose …</option>');
  });

  test('paper has a box for a letter, no control and no answer', () => {
    const paper = render('paper', MATCH);
    expect(paper.match(/quiz-blank/g)).toHaveLength(3);
    expect(paper).toContain('<span class="quiz-badge">D</span>');
    expect(paper).not.toMatch(/<select|transport to come/);
  });

  test('without script the pairs are told', () => {
    expect(render('study', MATCH)).toContain('1. Tender – planned; 2. Railway – carried; 3. Parade – seen');
  });

  test('what goes with nothing is not taken for true', () => {
    const said = quiz.statements?.(use(MATCH).spec).map(({ text }) => text);
    expect(said).toContain('planned');
    expect(said).not.toContain('wished');
    expect(quiz.words(use(MATCH).spec)).toContain('wished');
  });
});

describe('alive', () => {
  beforeEach(() => localStorage.clear());
  afterEach(close);
  const open = (medium?: 'deck') => openQuestion(MATCH, medium);
  const selects = () => [...document.querySelectorAll('select')];
  function choose(...texts: readonly string[]) {
    for (const [i, text] of texts.entries()) {
      const option = [...(selects()[i]?.options ?? [])].find((one) => one.textContent === text);
      const select = selects()[i];
      if (select && option) select.value = option.value;
    }
  }

  test('what is left to choose is named, and the first of it has the focus', () => {
    open();
    check();
    expect(result()).toBe('Choose what goes with each first.');
    choose('planned');
    check();
    expect(result()).toBe('Choose what goes with 2 and 3 too.');
    expect(document.activeElement).toBe(selects()[1]);
    expect(selects().map((select) => select.getAttribute('aria-invalid'))).toEqual([null, 'true', null]);
    choose('planned', 'seen');
    check();
    expect(result()).toBe('Choose what goes with 3 too.');
    expect(selects()[1]?.selectedOptions[0]?.textContent).toBe('seen');
    expect(localStorage.length).toBe(0);
  });

  test('each list is named by its left side', () => {
    open();
    expect(selects().map(({ labels }) => labels?.[0]?.textContent)).toEqual([
      '1 Tender',
      '2 Railway',
      '3 Parade',
    ]);
  });

  test('a side may be used twice; each row gets its mark, and a wrong one what is right', () => {
    open();
    choose('planned', 'seen', 'seen');
    check();
    expect(result()).toBe('Partly correct: 2 of 3.');
    expect(selects().map(({ labels }) => labels?.[0]?.textContent)).toEqual([
      '1, correct: Tender',
      '2, not correct: Railway',
      '3, correct: Parade',
    ]);
    expect(texts('.quiz-mended')).toEqual(['Right: carried']);
    expect(texts('.quiz-feedback')).toEqual(['It asks for transport to come.']);
    expect(find('fieldset').hasAttribute('disabled')).toBe(true);
  });

  test('trying again empties all lists and takes the marks away', () => {
    open();
    choose('planned', 'seen', 'seen');
    check();
    check();
    expect(selects().map(({ value }) => value)).toEqual(['', '', '']);
    expect(document.querySelectorAll('[data-mark], .quiz-mended, .quiz-feedback')).toHaveLength(0);
  });

  test('an answer is shown again on the next visit to the study page', () => {
    open();
    choose('planned', 'carried', 'seen');
    check();
    open();
    expect(result()).toBe('Correct.');
    expect(selects().map((select) => select.selectedOptions[0]?.textContent)).toEqual([
      'planned',
      'carried',
      'seen',
    ]);
  });

  test('digits do nothing on the deck', () => {
    open('deck');
    press('1');
    expect(result()).toBe('');
    expect(selects().map(({ value }) => value)).toEqual(['', '', '']);
  });
});
