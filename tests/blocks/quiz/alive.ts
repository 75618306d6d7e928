/** One question, alive in a page, and what a learner does with it. */
import { openAnswers } from '../../../src/blocks/answers/answers.browser.ts';
import { livenQuestion } from '../../../src/blocks/quiz/liven.browser.ts';
import { context, render } from './example.ts';

const stay: AbortController[] = [];

/** Opens a page with the question an author wrote; what was kept of it stays. */
export function openQuestion(yaml: string, medium: 'deck' | 'study' = 'study', ctx = context): void {
  openPage(render(medium, yaml, ctx));
}

/** Opens a page with one question, as the build wrote it. */
export function openPage(html: string): void {
  document.body.innerHTML = `<section class="present">${html}</section>`;
  const one = new AbortController();
  stay.push(one);
  livenQuestion(find('quiz-question'), openAnswers(localStorage), one.signal);
}

/** Puts all questions that were opened to rest. */
export function close(): void {
  for (const one of stay.splice(0)) one.abort();
}

export function find<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

export const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.quiz-options input')];
/** Indices of all controls that are ticked. */
export const ticked = () => inputs().flatMap(({ checked }, i) => (checked ? [i] : []));
/** The field that is typed into, or the first of them. */
export const field = () => find<HTMLInputElement>('.quiz-typed input');
/** All fields that are typed into. */
export const fields = () => [...document.querySelectorAll<HTMLInputElement>('.quiz-typed input')];
export const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);
/** What is seen of the result; the rest of it is only heard. */
export const result = () => find('.quiz-result').firstChild?.textContent ?? '';
/** What stands in the storage, which holds one answer. */
export const kept = () => localStorage.getItem(localStorage.key(0) ?? '');
/** Presses the button: check, or try again. */
export const check = () => find('.quiz-check').click();

/** Ticks the controls with these indices. */
export function tick(...indices: readonly number[]): void {
  for (const index of indices) inputs()[index]?.click();
}

/** Types into a field as a person does. */
export function type(input: HTMLInputElement | undefined, text: string): void {
  if (input === undefined) throw new Error('there is no field');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Moves a slider as a person does. */
export function slide(range: HTMLInputElement, value: number): void {
  range.value = String(value);
  range.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Moves an item of a list by one of its buttons. */
export function move(text: string, way: 'up' | 'down'): void {
  find(`[aria-label="Move ${text} ${way}"]`).click();
}

/** Moves items up until they stand in this order. */
export function sortBy(order: readonly string[]): void {
  const standing = () => texts('.quiz-item .quiz-text');
  for (const [at, text] of order.entries()) while (standing().indexOf(text) > at) move(text, 'up');
}

/** Presses keys one after another, on nothing in particular. */
export function press(...keys: readonly string[]): void {
  for (const key of keys) pressOn(document.body, key);
}

/** Presses a key on an element. */
export function pressOn(target: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}
