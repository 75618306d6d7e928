/** What a question looks like, open or answered. Paints a state and nothing else; any state may follow any other. */
import { grade, isOption, type Mark } from './grade.ts';
import { parseReveal, type Reveal } from './reveal.ts';

/** The elements of a question that change, as `render.ts` writes them. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly options: readonly HTMLElement[];
  readonly inputs: readonly HTMLInputElement[];
  readonly button: HTMLButtonElement;
  /** The polite live region. */
  readonly result: HTMLElement;
  /** What the keys do while the question is open and once it is answered; on the deck alone. */
  readonly keys: readonly HTMLElement[];
  readonly after: HTMLElement;
  readonly template: HTMLTemplateElement;
  readonly reveal: Reveal;
}

/**
 * Finds the parts of a question.
 * @throws Error when one is missing: a bug of `render.ts`.
 */
export function partsOf(root: HTMLElement): Parts {
  const find = <T extends Element>(selector: string, type: new () => T): T => {
    const found = root.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`question "${root.id}" has no ${selector}`);
  };
  return {
    form: find('form', HTMLFormElement),
    fieldset: find('fieldset', HTMLFieldSetElement),
    options: [...root.querySelectorAll<HTMLElement>('.quiz-option')],
    inputs: [...root.querySelectorAll('input')],
    button: find('.quiz-check', HTMLButtonElement),
    result: find('.quiz-result', HTMLElement),
    keys: [...root.querySelectorAll<HTMLElement>('.quiz-keys')],
    after: find('.quiz-after', HTMLElement),
    template: find('template', HTMLTemplateElement),
    reveal: parseReveal(find('script', HTMLScriptElement).textContent ?? ''),
  };
}

/** Index of the option picked at the moment; undefined when none is. */
export function picked({ inputs }: Parts): number | undefined {
  const index = inputs.findIndex((input) => input.checked);
  return isOption(index, inputs.length) ? index : undefined;
}

/** The question as it is before an answer; picks nothing. */
export function paintOpen(parts: Parts): void {
  for (const option of parts.options) markOption(option, undefined, false);
  for (const input of parts.inputs) input.checked = false;
  for (const feedback of parts.fieldset.querySelectorAll('.quiz-feedback')) feedback.remove();
  parts.after.replaceChildren();
  parts.fieldset.disabled = false;
  parts.button.textContent = 'Check';
  showKeys(parts, 'open');
}

/** The question answered: marks, feedback on the chosen and the right option, explanation. Focus inside moves to the button. */
export function paintAnswered(parts: Parts, chosen: number): void {
  const { reveal, fieldset, button } = parts;
  const { marks } = grade(reveal.key, chosen);
  paintOpen(parts);
  for (const [i, mark] of marks.entries()) {
    const option = parts.options[i];
    if (option === undefined || mark === undefined) continue;
    markOption(option, mark, i === chosen);
    const feedback = document.createElement('p');
    feedback.className = 'quiz-feedback';
    feedback.textContent = reveal.feedback[i] ?? '';
    option.append(feedback);
  }
  const input = parts.inputs[chosen];
  if (input !== undefined) input.checked = true;
  parts.after.replaceChildren(parts.template.content.cloneNode(true));
  button.textContent = 'Try again';
  showKeys(parts, 'answered');
  // A disabled control loses focus to the page's body, and the reader their place.
  if (fieldset.contains(document.activeElement)) button.focus();
  fieldset.disabled = true;
}

/** How an answer went, in words. */
export function resultText({ reveal }: Parts, chosen: number): string {
  const { correct } = grade(reveal.key, chosen);
  return correct ? 'Correct.' : `Not correct: the answer is ${reveal.key.correct + 1}.`;
}

/** Why, for those who hear the result: what the options that are marked now show. */
export function reasonText({ reveal }: Parts, chosen: number): string {
  const { correct, marks } = grade(reveal.key, chosen);
  if (correct) return reveal.feedback[chosen] ?? '';
  const order = [chosen, reveal.key.correct].filter((i) => marks[i] !== undefined);
  return order.map((i) => `Option ${i + 1}: ${reveal.feedback[i]}`).join(' ');
}

function showKeys({ keys }: Parts, when: 'open' | 'answered'): void {
  for (const hint of keys) hint.hidden = hint.dataset.when !== when;
}

const MARKS = {
  right: '<path d="m3 8.5 3.3 3.3L13 4.8"/>',
  wrong: '<path d="m4 4 8 8m0-8-8 8"/>',
} as const;

/** The mark stands beside the number, which the result names. */
function markOption(option: HTMLElement, mark: Mark, chosen: boolean): void {
  const badge = option.querySelector('.quiz-badge');
  badge?.querySelector('.quiz-mark')?.remove();
  delete option.dataset.mark;
  if (badge === null || mark === undefined) return;
  option.dataset.mark = mark;
  badge.insertAdjacentHTML(
    'beforeend',
    `<span class="quiz-mark"><svg viewBox="0 0 16 16" aria-hidden="true">${MARKS[mark]}</svg><span class="visually-hidden">, ${markWords(mark, chosen)}:</span></span>`,
  );
}

function markWords(mark: Exclude<Mark, undefined>, chosen: boolean): string {
  if (mark === 'wrong') return 'your answer, not correct';
  return chosen ? 'correct answer, and yours' : 'correct answer';
}
