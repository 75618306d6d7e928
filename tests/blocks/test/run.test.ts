// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAnswers } from '../../../src/blocks/answers/answers.browser.ts';
import { test as block } from '../../../src/blocks/test/render.ts';
import { runTest } from '../../../src/blocks/test/run.browser.ts';
import { MEDIA } from '../../media.ts';
import { context, render } from '../quiz/example.ts';

let stay: AbortController;
let answers: ReturnType<typeof openAnswers>;
/** The article with the id begins or ends to be read. */
let reach: (id: string, isRead: boolean) => void;

beforeEach(() => {
  localStorage.clear();
  class Observer {
    observe(): void {}
    disconnect(): void {}
  }
  class Intersections extends Observer {
    constructor(callback: IntersectionObserverCallback) {
      super();
      reach = (id, isIntersecting) => {
        const target = document.getElementById(id);
        callback([{ target, isIntersecting }] as never, this as never);
      };
    }
  }
  Object.assign(globalThis, { ResizeObserver: Observer, IntersectionObserver: Intersections });
  const use = { id: 'final', slideId: 'test', spec: { draw: 2 } };
  const { html } = block.render(use as Parameters<typeof block.render>[0], context, MEDIA.study);
  const questions = ['a', 'b', 'c', 'd'].map(
    (name) => `<article id="${name}">${render('study').replaceAll('check', name)}</article>`,
  );
  document.body.innerHTML = `<section class="section">${html}${questions.join('')}</section>`;
  answers = openAnswers(localStorage);
  stay = new AbortController();
  runTest(part('.test'), answers, stay.signal);
});
afterEach(() => stay.abort());

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
const press = (name: string) => part(`[data-test="${name}"]`).click();
const said = () => part('[data-test="result"]').textContent;
const shown = () => [...document.querySelectorAll('article')].filter(({ hidden }) => !hidden).length;

test('the buttons come before the list, whose states are words', () => {
  press('draw');
  const draw = part('[data-test="draw"]');
  expect(draw.compareDocumentPosition(part('.test-list')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect([...document.querySelectorAll('.test-state')].map(({ textContent }) => textContent)).toEqual([
    'not answered yet',
    'not answered yet',
  ]);
});

test('showing all questions, and the test alone again, is said', () => {
  press('draw');
  expect(shown()).toBe(2);
  press('all');
  expect(said()).toBe('All 4 questions are shown.');
  press('all');
  expect(said()).toBe('The 2 questions of the test are shown alone.');
});

test('a draw can be undone: the answers it opened again are back, and the focus is on the button that draws', () => {
  const attempt = { at: 1, answer: 1, score: 1, confidence: null, hints: 0 };
  const kept = { hash: 'x', attempts: [attempt], open: false };
  answers.store.replace(new Map(['a', 'b', 'c', 'd'].map((name) => [`${name}-quiz`, kept])));
  press('draw');
  expect(answers.store.ids().filter((id) => answers.store.entry(id)?.open)).toHaveLength(2);
  press('undo');
  expect(answers.store.ids().filter((id) => answers.store.entry(id)?.open)).toEqual([]);
  expect(shown()).toBe(4);
  expect(said()).toBe('No test is being taken.');
  expect(document.activeElement).toBe(part('[data-test="draw"]'));
  expect(part('[data-test="undo"]').hidden).toBe(true);
});

const bar = () =>
  [...part('.test-bar').children].map((child) => ((child as HTMLElement).hidden ? '' : child.textContent));
const drawn = () => [...document.querySelectorAll('article')].filter(({ hidden }) => !hidden);
const answer = (slide: string) =>
  answers.store.add(`${slide}-quiz`, recordOf(slide).hash, {
    at: 1,
    answer: 0,
    score: null,
    confidence: null,
    hints: 0,
  });
const recordOf = (slide: string) =>
  JSON.parse(part(`#${slide} quiz-question > script`).textContent ?? '') as { hash: string };

test('the bar tells at which question one is, and its button leads to the next that is open', () => {
  press('draw');
  const [one = '', two = ''] = drawn().map(({ id }) => id);
  expect(bar()).toEqual(['0 of 2 answered', 'Start']);
  press('next');
  reach(one, true);
  expect(part(`#${one}`).contains(document.activeElement)).toBe(true);
  expect(bar()).toEqual(['Question 1 of 2 · 0 answered', 'Next question']);
  press('next');
  reach(one, false);
  reach(two, true);
  expect(part(`#${two}`).contains(document.activeElement)).toBe(true);
  expect(bar()).toEqual(['Question 2 of 2 · 0 answered', 'Back to question 1']);
  answer(two);
  expect(bar()).toEqual(['Question 2 of 2 · 1 answered', 'Back to question 1']);
  reach(two, false);
  expect(bar()).toEqual(['1 of 2 answered', 'Go on']);
  reach(one, true);
  expect(bar()).toEqual(['Question 1 of 2 · 1 answered', '']);
  answer(one);
  expect(bar()[1]).toBe('See the result');
  expect(bar()[0]).toMatch(/^Done: /);
  reach(one, false);
  expect(bar()[0]).toMatch(/^Done: /);
});

test('a test that is done leads to where answers are saved, and no other does', () => {
  const save = part('[data-test="save"]');
  expect(save.querySelector('a')?.getAttribute('href')).toBe('#study--save');
  expect(save.hidden).toBe(true);
  press('draw');
  expect(save.hidden).toBe(true);
  for (const { id } of drawn()) answer(id);
  expect(said()).toMatch(/^Test done\./);
  expect(save.hidden).toBe(false);
  press('undo');
  expect(save.hidden).toBe(true);
});
