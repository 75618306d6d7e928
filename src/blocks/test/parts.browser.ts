/** What a drawn test shows of itself: its questions as a list, and its code. */
import type { QuestionRecord } from '../quiz/model.ts';
import { points } from '../results/reading.ts';
import { type Answered, pointsOf } from '../results/summary.ts';

/** A question of the test, as a link to it and what has come of it; undefined until it is answered. */
export function questionItem(question: QuestionRecord, answered: Answered | undefined): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${question.slide}`;
  link.textContent = question.question;
  const state = document.createElement('span');
  state.className = 'test-state';
  state.textContent =
    answered === undefined
      ? 'not answered yet'
      : answered.score === undefined
        ? 'answered, not scored'
        : `answered, ${points(pointsOf(answered))} of ${points(question.weight)} points`;
  item.append(link, ' ', state);
  return item;
}

/** The code with a link that draws the same; nothing for a test drawn before tests had codes. */
export function showCode(element: HTMLElement, code: string | undefined): void {
  element.hidden = code === undefined;
  if (code === undefined) return;
  const name = document.createElement('strong');
  name.textContent = `Test ${code}`;
  const link = document.createElement('a');
  link.href = `?test=${code}`;
  link.textContent = 'this link';
  element.replaceChildren(name, ': whoever types this code, or opens ', link, ', gets the same questions.');
}
