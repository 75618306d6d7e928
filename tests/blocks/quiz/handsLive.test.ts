// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAnswers } from '../../../src/blocks/answers/answers.browser.ts';
import { livenQuestion } from '../../../src/blocks/quiz/liven.browser.ts';
import { QUESTION, render } from './example.ts';

const stay: AbortController[] = [];
beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const one of stay.splice(0)) one.abort();
});

function open(medium: 'deck' | 'study' = 'deck', section = 'present', yaml = QUESTION) {
  document.body.innerHTML = `<section class="${section}">${render(medium, yaml)}</section>`;
  const one = new AbortController();
  stay.push(one);
  livenQuestion(find('quiz-question'), openAnswers(localStorage), one.signal);
  return one;
}
function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.textContent);
const next = () => find('.quiz-hands-next');
const fields = () => [...document.querySelectorAll<HTMLInputElement>('.quiz-count')];
const field = (i: number) => find<HTMLInputElement>(`[aria-label="Hands for option ${i}"]`);
const told = () => find('.quiz-hands-told').firstChild?.textContent ?? '';
const heard = () => find('.quiz-hands-told').textContent;
const tallies = () =>
  [...document.querySelectorAll('.quiz-tally')].map((e) => [...e.children].map((c) => c.textContent));
function press(key: string, target: Element = document.body, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}
function type(i: number, text: string) {
  const input = field(i);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
async function begin() {
  next().click();
  await vi.waitFor(() => expect(fields()).toHaveLength(3));
}
async function count(...counts: readonly number[]) {
  for (const [i, one] of counts.entries()) type(i + 1, String(one));
  next().click();
  await vi.waitFor(() => expect(next().textContent).toBe('Vote again'));
}

test('the deck alone offers a show of hands, and tells its key', () => {
  open('study');
  expect(document.querySelector('.quiz-hands-next')).toBeNull();
  open('deck');
  expect(next().textContent).toBe('Show of hands');
  expect(texts('.quiz-keys')).toEqual([
    '1–3 choose · C checks · A answer · V hands',
    'C tries again · V hands',
  ]);
});

test('opening puts a labelled field in the row of each option and goes to the first', async () => {
  open();
  await begin();
  expect(fields().map((one) => one.getAttribute('aria-label'))).toEqual([
    'Hands for option 1',
    'Hands for option 2',
    'Hands for option 3',
  ]);
  expect(document.activeElement).toBe(field(1));
  expect(next().textContent).toBe('Reveal');
  expect(
    [...document.querySelectorAll('.quiz-option')].map((o) => o.querySelectorAll('.quiz-count').length),
  ).toEqual([1, 1, 1]);
});

test('a number is seen only in the field somebody is in', async () => {
  open();
  await begin();
  type(1, '12');
  expect(field(1).value).toBe('12');
  field(2).focus();
  expect(fields().map(({ value }) => value)).toEqual(['•', '', '']);
  field(1).focus();
  expect(field(1).value).toBe('12');
  field(1).blur();
  expect(find('quiz-question').textContent).not.toContain('12');
});

test('buttons count one by one, are heard, and show nothing', async () => {
  open();
  await begin();
  const more = find('[aria-label="One hand more for option 2"]');
  more.focus();
  more.click();
  more.click();
  expect(heard()).toContain('2 for option 2');
  expect(told()).toBe('');
  expect(field(2).value).toBe('•');
  find('[aria-label="One hand fewer for option 2"]').click();
  field(2).focus();
  expect(field(2).value).toBe('1');
  press('ArrowUp', field(2));
  expect(field(2).value).toBe('2');
});

test('Enter goes from field to field and on to the button, and checks nothing', async () => {
  open();
  await begin();
  expect(press('Enter', field(1)).defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(field(2));
  press('Enter', field(2));
  press('Enter', field(3));
  expect(document.activeElement).toBe(next());
  expect(find('quiz-question').dataset.answered).toBeUndefined();
});

test('what is no count is told, kept, and keeps the round from being revealed', async () => {
  open();
  await begin();
  type(2, '1o');
  expect(told()).toBe('“1o” is no count of hands: write a whole number from 0 to 999.');
  expect(field(2).getAttribute('aria-invalid')).toBe('true');
  type(1, '5');
  next().click();
  await vi.waitFor(() => expect(document.activeElement).toBe(field(2)));
  expect(field(2).value).toBe('1o');
  expect(next().textContent).toBe('Reveal');
  type(2, '10');
  expect(field(2).hasAttribute('aria-invalid')).toBe(false);
  next().click();
  await vi.waitFor(() => expect(tallies()[1]).toEqual(['10 · 67%']));
});

test('nothing is revealed before a hand is counted', async () => {
  open();
  await begin();
  next().click();
  await vi.waitFor(() => expect(told()).toBe('Put in the hands first.'));
  expect(document.querySelector('.quiz-bar')).toBeNull();
});

test('revealed, each option has its numbers, and a bar if it got any hand, and all is said in words', async () => {
  open();
  await begin();
  await count(12, 19);
  expect(tallies()).toEqual([['12 · 39%'], ['19 · 61%'], ['0 · 0%']]);
  expect(told()).toBe('31 hands.');
  expect(heard()).toBe('31 hands. Option 1: 12, 39%. Option 2: 19, 61%. Option 3: 0, 0%.');
  const shares = [...document.querySelectorAll<HTMLElement>('.quiz-bar')].map((bar) =>
    Number(bar.style.getPropertyValue('--share')),
  );
  expect(shares).toEqual([12 / 31, 19 / 31]);
  expect(document.activeElement).toBe(next());
});

test('a second round is counted without the first on the wall, then both are shown', async () => {
  open();
  await begin();
  await count(12, 19);
  next().click();
  await vi.waitFor(() => expect(fields().map(({ value }) => value)).toEqual(['', '', '']));
  expect(document.querySelector('.quiz-bar, .quiz-tally')).toBeNull();
  await count(3, 20, 7);
  expect(tallies()).toEqual([
    ['3 · 10%', 'before 12 · 39%'],
    ['20 · 67%', 'before 19 · 61%'],
    ['7 · 23%', 'before 0 · 0%'],
  ]);
  expect(told()).toBe('30 hands, 31 before.');
  expect([...document.querySelectorAll<HTMLElement>('.quiz-bar')].map((bar) => bar.dataset.round)).toEqual([
    'before',
    'now',
    'before',
    'now',
    'now',
  ]);
});

test('V opens, reveals and votes again, also from a field, which takes digits alone', async () => {
  open();
  expect(press('v').defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(fields()).toHaveLength(3));
  expect(next().textContent).toBe('Reveal');
  type(1, '4');
  expect(press('V', field(1)).defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(next().textContent).toBe('Vote again'));
  press('м', document.body, { code: 'KeyV' });
  await vi.waitFor(() => expect(next().textContent).toBe('Reveal'));
});

test('V is taken before reveal.js, which listens on the page and would blacken the screen', async () => {
  const heard: boolean[] = [];
  const stop = new AbortController();
  stay.push(stop);
  const asReveal = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
  document.addEventListener('keydown', asReveal, { signal: stop.signal });
  open();
  press('v');
  expect(heard).toEqual([true]);
  await vi.waitFor(() => expect(fields()).toHaveLength(3));
});

test.each(['past', 'future'])('V does nothing while the slide is %s', async (section) => {
  open('deck', section);
  expect(press('v').defaultPrevented).toBe(false);
});

test('digits are typed into a field and choose nothing', async () => {
  open();
  await begin();
  press('2', field(1));
  expect(document.querySelectorAll(':checked')).toHaveLength(0);
});

test('C checks with the bars in place: marks and hands are seen together', async () => {
  open();
  await begin();
  await count(12, 19);
  press('2');
  press('c');
  expect(find('.quiz-result').firstChild?.textContent).toBe('Correct.');
  expect(document.querySelectorAll('.quiz-option[data-mark="right"] .quiz-bar')).toHaveLength(1);
  expect(tallies()).toHaveLength(3);
  press('c');
  expect(tallies()).toHaveLength(3);
});

test('once the answer is given V changes nothing', async () => {
  open();
  await begin();
  await count(12, 19);
  press('c');
  press('1');
  press('c');
  expect(find('quiz-question').dataset.answered).toBeDefined();
  press('v');
  await Promise.resolve();
  expect(tallies()).toHaveLength(3);
  expect(next().textContent).toBe('Vote again');
});

test('hands are no answer: nothing of them is kept', async () => {
  open();
  await begin();
  await count(12, 19);
  expect(localStorage.length).toBe(0);
});

test('clearing empties all and leaves the question as it was', async () => {
  open();
  const before = find('form').textContent;
  await begin();
  await count(12, 19);
  find('.quiz-hands-clear').focus();
  find('.quiz-hands-clear').click();
  expect(find('form').textContent).toBe(before);
  expect(document.activeElement).toBe(next());
  await begin();
  await count(1, 1);
  expect(tallies()[0]).toEqual(['1 · 50%']);
});

test('a question that goes takes its hands with it', async () => {
  const one = open();
  await begin();
  type(1, '4');
  one.abort();
  expect(document.querySelector('.quiz-count, .quiz-hands-next, .quiz-hands-told')).toBeNull();
  expect(texts('.quiz-keys')[1]).toBe('C tries again');
});

test('of a statement hands are raised for true and for false, and not for the reasons', async () => {
  open(
    'deck',
    'present',
    `type: true-false
question: Russia sent 4,162 carriages.
answer: false
reasons:
  - text: they were planned
    correct: true
    feedback: By the ministry.
  - text: nobody says so
    feedback: One does.
explanation: A plan is not a delivery.
cite: "@sivitski2016, ¶17"
`,
  );
  expect(texts('.quiz-keys')[0]).toMatch(/ · V hands$/);
  next().click();
  await vi.waitFor(() => expect(fields()).toHaveLength(2));
  expect(fields().map((one) => one.getAttribute('aria-label'))).toEqual([
    'Hands for True',
    'Hands for False',
  ]);
  expect(document.querySelectorAll('.quiz-reasons .quiz-counter')).toHaveLength(0);
  fields()[0]?.focus();
  press('ArrowUp', find('[aria-label="Hands for True"]'));
  expect(heard()).toContain('1 for True');
  press('ArrowUp', find('[aria-label="Hands for False"]'));
  next().click();
  await vi.waitFor(() => expect(next().textContent).toBe('Vote again'));
  expect(heard()).toContain('True: 1, 50%. False: 1, 50%.');
  expect(tallies()).toEqual([['1 · 50%'], ['1 · 50%']]);
  next().click();
  await vi.waitFor(() => expect(fields()).toHaveLength(2));
  press('ArrowUp', find('[aria-label="Hands for False"]'));
  next().click();
  await vi.waitFor(() => expect(next().textContent).toBe('Vote again'));
  expect(tallies()).toEqual([
    ['0 · 0%', 'before 1 · 50%'],
    ['1 · 100%', 'before 1 · 50%'],
  ]);
});
