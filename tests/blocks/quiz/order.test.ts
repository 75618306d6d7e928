// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OrderKey, orderGrading } from '../../../src/blocks/quiz/order/grade.ts';
import { recordOf } from '../../../src/blocks/quiz/render.ts';
import type { Fact } from '../../../src/evidence/model.ts';
import type { MediumName } from '../../media.ts';
import { check, close, find, move, openQuestion, press, result, sortBy, texts } from './alive.ts';
import { checked, keyOf, reachable, refused, render, use } from './example.ts';
import { fact, withFacts } from './ledger.ts';

const ORDER = `type: order
items:
  - fact: vote
    label: The vote
  - fact: tender
    label: The tender
  - fact: arrival
    label: The arrival
  - fact: report
    label: The report
explanation: One thing came after the other.
cite: "@sivitski2016, ¶17"
`;

const DATED = withFacts(
  fact('tender', { value: '2016-11-22/2016-11-23' }),
  fact('vote', { value: '2017' }),
  fact('report', { value: 5, unit: 'troops', date: '2022-10' }),
  fact('arrival', { value: 9, unit: 'troops', date: '2022-02' }),
);

/** In the right order. */
const RIGHT = ['The tender', 'The vote', 'The arrival', 'The report'];

const asAsked = (yaml = ORDER, ctx = DATED) => keyOf(orderGrading, yaml, ctx);
const told = (yaml: string, ctx = DATED) => checked(yaml, ctx);
const byValue = `by: value\n${ORDER}`;

/** A key of so many items, with any right order, and an answer to it. */
const asked = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const indices = Array.from({ length: count }, (_, i) => i);
  const order = fc.shuffledSubarray(indices, { minLength: count, maxLength: count });
  const items = indices.map((i) => ({ text: `item ${i}`, detail: `date ${i}` }));
  return fc.record({ key: order.map((right): OrderKey => ({ items, right })), answer: order });
});

describe('grading', () => {
  const score = (key: OrderKey, answer: readonly number[]) => orderGrading.grade(key, answer).score ?? -1;

  test('the right order has full marks, and no other has', () => {
    fc.assert(
      fc.property(asked, ({ key, answer }) => {
        expect(score(key, orderGrading.best(key))).toBe(1);
        const isRight = answer.join() === key.right.join();
        expect(score(key, answer) === 1).toBe(isRight);
        expect(orderGrading.grade(key, answer).verdict === 'Correct.').toBe(isRight);
      }),
    );
  });

  test('a score is from 0 to 1, and the order turned round has none', () => {
    fc.assert(
      fc.property(asked, ({ key, answer }) => {
        expect(score(key, answer)).toBeGreaterThanOrEqual(0);
        expect(score(key, answer)).toBeLessThanOrEqual(1);
        expect(score(key, [...key.right].reverse())).toBe(0);
      }),
    );
  });

  test('two neighbours put right never cost points', () => {
    fc.assert(
      fc.property(asked, fc.nat(4), ({ key, answer }, n) => {
        const at = n % (answer.length - 1);
        const [a = 0, b = 0] = answer.slice(at, at + 2);
        const sorted = [a, b].sort((x, y) => key.right.indexOf(x) - key.right.indexOf(y));
        const better = [...answer.slice(0, at), ...sorted, ...answer.slice(at + 2)];
        expect(score(key, better)).toBeGreaterThanOrEqual(score(key, answer));
      }),
    );
  });

  test('one swap of neighbours among four costs a third: five of six pairs are right, against three by chance', () => {
    const key: OrderKey = { items: asItems(4), right: [0, 1, 2, 3] };
    const grade = orderGrading.grade(key, [1, 0, 2, 3]);
    expect(grade.score).toBeCloseTo(2 / 3);
    expect(grade.verdict).toBe('Partly correct: 5 of 6 pairs are in the right order.');
    expect(grade.parts.map(({ text, right }) => `${text} ${right}`)).toEqual([
      '1. item 1 false',
      '2. item 0 false',
      '3. item 2 true',
      '4. item 3 true',
    ]);
    expect(orderGrading.grade(key, [3, 2, 1, 0]).verdict).toBe(
      'Not correct: 0 of 6 pairs are in the right order.',
    );
  });

  test('an answer that is read is an order of all items, each once', () => {
    const key: OrderKey = { items: asItems(3), right: [0, 1, 2] };
    expect(orderGrading.read([2, 0, 1], key)).toEqual([2, 0, 1]);
    for (const garbage of [[0, 1], [0, 1, 1], [0, 1, 3], [0, 1, 2, 0], [0, 1, 1.5], '012', null, {}])
      expect(orderGrading.read(garbage, key)).toBeUndefined();
  });

  test('a key is what the build writes, and nothing less', () => {
    expect(orderGrading.isKey(asAsked())).toBe(true);
    for (const garbage of [
      null,
      {},
      { items: [], right: [] },
      { items: asItems(2), right: [0, 0] },
      { items: [{ text: 'a' }, { text: 'b' }], right: [0, 1] },
    ])
      expect(orderGrading.isKey(garbage)).toBe(false);
  });

  function asItems(count: number) {
    return Array.from({ length: count }, (_, i) => ({ text: `item ${i}`, detail: '' }));
  }
});

describe('the right order', () => {
  const inOrder = ({ items, right }: OrderKey) => right.map((i) => items[i]);

  test('follows from the dates of the ledger: those that are values, and those of numbers', () => {
    expect(inOrder(asAsked())).toEqual([
      { text: 'The tender', detail: '22–23 November 2016' },
      { text: 'The vote', detail: '2017' },
      { text: 'The arrival', detail: 'February 2022' },
      { text: 'The report', detail: 'October 2022' },
    ]);
  });

  test('goes by values where the author says so', () => {
    const ctx = withFacts(
      ...[
        ['vote', 30],
        ['tender', 4162],
        ['arrival', -1],
        ['report', 9],
      ].map(([id, value]) => fact(String(id), { value: Number(value), unit: 'troops' })),
    );
    expect(told(byValue, ctx)).toEqual([]);
    expect(inOrder(asAsked(byValue, ctx)).map((item) => item?.detail)).toEqual([
      '−1 troops',
      '9 troops',
      '30 troops',
      '4,162 troops',
    ]);
  });

  test('is never shown at first, and the order in which it was written gives nothing away', () => {
    const other = ORDER.replace(/ {2}- fact: vote\n.*\n/, '').replace(
      'explanation',
      '  - fact: vote\n    label: The vote\nexplanation',
    );
    expect(asAsked(other)).toEqual(asAsked());
    const ids = Array.from({ length: 60 }, (_, i) => `q${i}`);
    for (const id of ids) {
      const { key } = recordOf({ ...use(ORDER), id }, DATED);
      if (!orderGrading.isKey(key)) throw new Error('no key');
      expect(orderGrading.grade(key, [0, 1, 2, 3]).score).toBeLessThan(1);
    }
  });
});

describe('the ledger gives no order when', () => {
  const march = (date: string) =>
    withFacts(
      ...[...DATED.ledger.values()].filter(({ id }) => id !== 'report'),
      fact('report', { value: date }),
    );

  test.each([
    ['2022-02-15', '15 February 2022'],
    ['2022-02', 'February 2022'],
    ['2022', '2022'],
    ['2021-12-30/2022-02-01', '30 December 2021 – 1 February 2022'],
  ])('a date is %s and another February 2022', (date, words) => {
    expect(told(ORDER, march(date))).toEqual([
      `items.3.fact: "report" (${words}) cannot be told apart in time from "arrival" (February 2022)`,
    ]);
  });

  test.each(['2022-03', '2022-03-01', '2022-01-31', '2018/2022-01-31'])('but %s is no part of it', (date) => {
    expect(told(ORDER, march(date))).toEqual([]);
  });

  test('a fact has no date, or no number', () => {
    const ctx = march('2023');
    const undated = withFacts(...ctx.ledger.values(), fact('vote', { value: 3 }));
    expect(told(ORDER, undated)).toEqual([
      'items.0.fact: fact "vote" has no date, and the order goes by dates',
    ]);
    expect(told(byValue, ctx)).toContain(
      'items.1.fact: fact "tender" has no number, and the order goes by values',
    );
  });

  test('values are equal, bounded towards each other, or of two units', () => {
    const values = (rest: Partial<Fact>) =>
      withFacts(
        fact('vote', { value: 10, unit: 'troops' }),
        fact('tender', { value: 20, unit: 'troops' }),
        fact('arrival', { value: 30, unit: 'troops' }),
        fact('report', { value: 25, unit: 'troops', ...rest }),
      );
    expect(told(byValue, values({}))).toEqual([]);
    expect(told(byValue, values({ value: 20 }))).toEqual([
      'items.3.fact: "report" (20 troops) cannot be told apart in size from "tender" (20 troops)',
    ]);
    expect(told(byValue, values({ low: 22, high: 31 }))).toEqual([
      'items.3.fact: "report" (25 troops) cannot be told apart in size from "arrival" (30 troops)',
    ]);
    expect(told(byValue, values({ hedge: 'at least' }))).toEqual([
      'items.3.fact: "report" (at least 25 troops) cannot be told apart in size from "arrival" (30 troops)',
    ]);
    expect(told(byValue, values({ hedge: 'up to' }))[0]).toContain('(up to 25 troops) cannot be told apart');
    expect(told(byValue, values({ unit: 'carriages' }))).toEqual([
      'items.3.fact: fact "report" counts carriages, and fact "vote" troops',
    ]);
  });

  test('a fact is unknown or given twice', () => {
    expect(told(ORDER.replace('fact: vote', 'fact: votes'))).toEqual(['items.0.fact: unknown fact "votes"']);
    expect(told(ORDER.replace('fact: vote', 'fact: tender'))).toEqual([
      'items.1.fact: fact "tender" is given twice',
    ]);
  });
});

test('an explanation that runs off the slide is a warning, and a line or two are none', () => {
  expect(told(ORDER)).toEqual([]);
  const items = ['a', 'b', 'c', 'd', 'e', 'f'];
  const ctx = withFacts(...items.map((id, i) => fact(id, { value: `201${i}` })));
  const yaml = (explanation: string) =>
    `type: order\nitems:\n${items.map((id) => `  - fact: ${id}\n    label: ${id}\n`).join('')}explanation: ${explanation}\ncite: "@sivitski2016, ¶17"\n`;
  expect(told(yaml('Short.'), ctx)).toEqual([]);
  expect(told(yaml('word '.repeat(80)), ctx)[0]).toContain('px high; a slide has room for 470');
});

describe('a list is refused when', () => {
  test('two items say the same, there are two or seven, or the order goes by something else', () => {
    expect(refused(ORDER)).toEqual([]);
    expect(refused(ORDER.replace('The tender', 'the  VOTE'))).toEqual([
      '"label" is "the VOTE": item 1 says the same',
    ]);
    const two = ORDER.replace(/ {2}- fact: (vote|report)\n.*\n/g, '');
    expect(refused(two)).toEqual(['"items": give at least 3 items']);
    expect(refused(`by: size\n${ORDER}`)).toEqual(['"size" is not a value of "by"']);
  });
});

describe('as HTML', () => {
  const html = (medium: MediumName) => render(medium, ORDER, DATED);

  test.each(['deck', 'study'] as const)('on the %s nothing of dates or places can be reached', (medium) => {
    const seen = reachable(html(medium));
    expect(html(medium)).toContain('22–23 November 2016');
    expect(seen).toContain('The tender');
    expect(seen).not.toMatch(/20\d\d|right/);
    for (const text of RIGHT) {
      expect(seen).toContain(`aria-label="Move ${text} up"`);
      expect(seen).toContain(`aria-label="Move ${text} down"`);
    }
  });

  test('paper has a box for a number, no control and no answer', () => {
    const paper = html('paper');
    expect(paper.match(/quiz-blank/g)).toHaveLength(4);
    expect(paper).toContain('The earliest first: number them from 1 to 4.');
    expect(paper).not.toMatch(/<button|20\d\d/);
  });

  test('without script the order is told with its dates', () => {
    expect(html('study')).toContain(
      '1. The tender, 22–23 November 2016; 2. The vote, 2017; 3. The arrival, February 2022; 4. The report, October 2022',
    );
  });
});

describe('alive', () => {
  beforeEach(() => localStorage.clear());
  afterEach(close);
  function open(medium?: 'deck') {
    openQuestion(ORDER, medium, DATED);
    return standing();
  }
  const standing = () => texts('.quiz-item .quiz-text');
  const numbers = () =>
    [...document.querySelectorAll('.quiz-badge')].map((e) => e.firstChild?.textContent ?? '');
  const said = () => find('.quiz-said').textContent;
  const places = () => texts('.quiz-place');

  test('as it is shown it is no answer', () => {
    open();
    check();
    expect(result()).toBe('Put them in order first.');
    expect(localStorage.length).toBe(0);
  });

  test('buttons move an item a place, say where it is now, and keep the focus', () => {
    const [first = '', second = '', ...rest] = open();
    const down = find(`[aria-label="Move ${first} down"]`);
    down.focus();
    down.click();
    expect(standing()).toEqual([second, first, ...rest]);
    expect(said()).toBe(`${first}, now 2 of 4`);
    expect(document.activeElement).toBe(down);
    expect(numbers()).toEqual(['1', '2', '3', '4']);
  });

  test('an item that is first already says so and is still no answer', () => {
    const before = open();
    move(before[0] ?? '', 'up');
    expect(standing()).toEqual(before);
    expect(said()).toBe(`${before[0]} is first already`);
    check();
    expect(result()).toBe('Put them in order first.');
    expect(find(`[aria-label="Move ${before[0]} up"]`).getAttribute('aria-disabled')).toBe('true');
    expect(find(`[aria-label="Move ${before[3]} down"]`).getAttribute('aria-disabled')).toBe('true');
    expect(find(`[aria-label="Move ${before[1]} down"]`).getAttribute('aria-disabled')).toBe('false');
  });

  test('a handle is for pointers alone: keys and screen readers have the two buttons', () => {
    open();
    for (const handle of document.querySelectorAll<HTMLElement>('.quiz-handle')) {
      expect(handle.getAttribute('aria-hidden')).toBe('true');
      expect(handle.tabIndex).toBe(-1);
    }
    expect(document.querySelectorAll('.quiz-item button')).toHaveLength(8);
  });

  test('digits do nothing on the deck', () => {
    const before = open('deck');
    press('1', '4');
    expect(standing()).toEqual(before);
    expect(result()).toBe('');
    expect(find('.quiz-keys').textContent).toBe('C checks · A answer');
  });

  describe('dragging', () => {
    /** Items of 50 px, one under the other, wherever they stand. */
    function layOut() {
      for (const item of document.querySelectorAll<HTMLElement>('.quiz-item')) {
        item.getBoundingClientRect = () => {
          const top = [...(item.parentElement?.children ?? [])].indexOf(item) * 50;
          return new DOMRect(0, top, 100, 50);
        };
      }
    }
    const point = (type: string, clientY: number, handle: Element) =>
      handle.dispatchEvent(
        new PointerEvent(type, { bubbles: true, cancelable: true, clientY, pointerId: 1, button: 0 }),
      );
    function grab(text: string) {
      layOut();
      const handle = find(`.quiz-item:has([aria-label="Move ${text} up"]) .quiz-handle`);
      handle.setPointerCapture = () => undefined;
      point('pointerdown', 25, handle);
      return handle;
    }

    test('takes the item past all whose middle the pointer has passed, and says where it is when let go', () => {
      const [first = '', second, third, fourth] = open();
      const handle = grab(first);
      point('pointermove', 130, handle);
      expect(standing()).toEqual([second, third, first, fourth]);
      expect(said()).toBe('');
      expect(numbers()).toEqual(['1', '2', '3', '4']);
      point('pointermove', 80, handle);
      expect(standing()).toEqual([second, third, first, fourth]);
      point('pointermove', 70, handle);
      expect(standing()).toEqual([second, first, third, fourth]);
      point('pointerup', 70, handle);
      expect(said()).toBe(`${first}, now 2 of 4`);
      expect(numbers()).toEqual(['1', '2', '3', '4']);
      point('pointermove', 190, handle);
      expect(standing()).toEqual([second, first, third, fourth]);
    });

    test('that is broken off is undone', () => {
      const before = open();
      const handle = grab(before[0] ?? '');
      point('pointermove', 190, handle);
      expect(standing()).not.toEqual(before);
      point('pointercancel', 190, handle);
      expect(standing()).toEqual(before);
      expect(numbers()).toEqual(['1', '2', '3', '4']);
      expect(said()).toBe('');
      check();
      expect(result()).toBe('Put them in order first.');
    });

    test('in the middle of which the answer is checked moves nothing any more', () => {
      open('deck');
      move('The tender', standing()[0] === 'The tender' ? 'down' : 'up');
      const given = standing();
      const handle = grab(given[0] ?? '');
      press('c');
      point('pointermove', 190, handle);
      expect(result()).not.toBe('');
      expect(standing()).toEqual(given);
    });

    test('is over once the answer is given', () => {
      open();
      sortBy(RIGHT);
      check();
      const handle = grab('The tender');
      point('pointermove', 190, handle);
      expect(standing()).toEqual(RIGHT);
    });
  });

  test('after the check each item has its mark and date, and where it belongs if that is elsewhere', () => {
    open();
    sortBy(RIGHT);
    move('The tender', 'down');
    expect(places()).toEqual([]);
    check();
    expect(result()).toBe('Partly correct: 5 of 6 pairs are in the right order.');
    expect(places()).toEqual([
      '2017: place 2',
      '22–23 November 2016: place 1',
      'February 2022',
      'October 2022',
    ]);
    expect(texts('.quiz-badge')).toEqual([
      '1, not correct:',
      '2, not correct:',
      '3, correct:',
      '4, correct:',
    ]);
    expect(find('.quiz-result').textContent).toContain('In order: The tender, 22–23 November 2016; The vote');
  });

  test('trying again shows them as at first, without marks, and needs another move', () => {
    const before = open();
    sortBy(RIGHT);
    check();
    expect(result()).toBe('Correct.');
    check();
    expect(standing()).toEqual(before);
    expect(document.querySelectorAll('[data-mark], .quiz-place, .quiz-mark')).toHaveLength(0);
    check();
    expect(result()).toBe('Put them in order first.');
  });

  test('an answer is shown again on the next visit to the study page', () => {
    open();
    sortBy(RIGHT);
    check();
    open();
    expect(standing()).toEqual(RIGHT);
    expect(result()).toBe('Correct.');
  });
});
