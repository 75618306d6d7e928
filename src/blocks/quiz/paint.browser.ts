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
  /** Names the deck's keys; null elsewhere. */
  readonly keys: HTMLElement | null;
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
    keys: root.querySelector('.quiz-keys'),
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
  for (const [i, option] of parts.options.entries()) markOption(option, i, undefined, false);
  for (const input of parts.inputs) input.checked = false;
  for (const feedback of parts.fieldset.querySelectorAll('.quiz-feedback')) feedback.remove();
  parts.after.replaceChildren();
  parts.fieldset.disabled = false;
  parts.button.textContent = 'Check';
  if (parts.keys !== null) parts.keys.hidden = false;
}

/** The question answered: marks, feedback on the chosen and the right option, explanation. Focus inside moves to the button. */
export function paintAnswered(parts: Parts, chosen: number): void {
  const { reveal, fieldset, button } = parts;
  const { marks } = grade(reveal.key, chosen);
  paintOpen(parts);
  for (const [i, mark] of marks.entries()) {
    const option = parts.options[i];
    if (option === undefined || mark === undefined) continue;
    markOption(option, i, mark, i === chosen);
    const feedback = document.createElement('p');
    feedback.className = 'quiz-feedback';
    feedback.textContent = reveal.feedback[i] ?? '';
    option.append(feedback);
  }
  const input = parts.inputs[chosen];
  if (input !== undefined) input.checked = true;
  parts.after.replaceChildren(parts.template.content.cloneNode(true));
  button.textContent = 'Try again';
  if (parts.keys !== null) parts.keys.hidden = true;
  // A disabled control loses focus to the page's body, and the reader their place.
  if (fieldset.contains(document.activeElement)) button.focus();
  fieldset.disabled = true;
}

/** How an answer went, in words. */
export function resultText({ reveal }: Parts, chosen: number): string {
  const { correct } = grade(reveal.key, chosen);
  return correct ? 'Correct.' : `Not correct: the answer is ${reveal.key.correct + 1}.`;
}

const MARKS = {
  right: '<path d="m3 8.5 3.3 3.3L13 4.8"/>',
  wrong: '<path d="m4 4 8 8m0-8-8 8"/>',
} as const;

function markOption(option: HTMLElement, index: number, mark: Mark, chosen: boolean): void {
  const badge = option.querySelector('.quiz-badge');
  if (badge === null) return;
  if (mark === undefined) {
    delete option.dataset.mark;
    badge.textContent = String(index + 1);
    return;
  }
  option.dataset.mark = mark;
  badge.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true">${MARKS[mark]}</svg><span class="visually-hidden">${markWords(mark, chosen)}</span>`;
}

function markWords(mark: Exclude<Mark, undefined>, chosen: boolean): string {
  if (mark === 'wrong') return 'Your answer, not correct:';
  return chosen ? 'Correct answer, and yours:' : 'Correct answer:';
}
