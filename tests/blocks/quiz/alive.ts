/** One question, alive in a page, as a learner finds it. */
import { openAnswers } from '../../../src/blocks/answers/answers.browser.ts';
import { livenQuestion } from '../../../src/blocks/quiz/liven.browser.ts';
import { render } from './example.ts';

const stay: AbortController[] = [];

/** Opens a page with the question; what was kept of it stays. */
export function open(yaml: string, medium: 'deck' | 'study' = 'study'): void {
  document.body.innerHTML = `<section class="present">${render(medium, yaml)}</section>`;
  const one = new AbortController();
  stay.push(one);
  livenQuestion(find('quiz-question'), openAnswers(localStorage), one.signal);
}

/** Puts all questions that were opened to rest. */
export function close(): void {
  for (const one of stay.splice(0)) one.abort();
}

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

export const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.quiz-options input')];
/** Indices of all controls that are ticked. */
export const ticked = () => inputs().flatMap(({ checked }, i) => (checked ? [i] : []));
export const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);
/** What is seen of the result; the rest of it is only heard. */
export const result = () => find('.quiz-result').firstChild?.textContent ?? '';
export const check = () => find('.quiz-check').click();

/** Ticks the controls with these indices. */
export function tick(...indices: readonly number[]): void {
  for (const index of indices) inputs()[index]?.click();
}

/** Presses keys one after another, on nothing in particular. */
export function press(...keys: readonly string[]): void {
  for (const key of keys)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** What is left for eyes, Tab and search in a browser with script: data, templates and noscript are not. */
export function reachable(html: string): string {
  return html.replace(/<(script|template|noscript)\b[\s\S]*?<\/\1>/g, '');
}
