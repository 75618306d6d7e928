/** The elements of a question, as `render.ts` writes them. */
import type { Problem } from './controls.browser.ts';
import type { QuestionRecord } from './model.ts';
import { parseRecord } from './record.ts';

const UNSURE = 'Say how sure you are, then check.';

export interface Parts {
  readonly root: HTMLElement;
  readonly record: QuestionRecord;
  readonly form: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly button: HTMLButtonElement;
  /** The polite live region. */
  readonly result: HTMLElement;
  /** What the keys do while the question is open and once it is answered; on the deck alone. */
  readonly keys: readonly HTMLElement[];
  readonly after: HTMLElement;
  readonly template: HTMLTemplateElement;
  /** Undefined where there are no hints. */
  readonly hintButton: HTMLButtonElement | undefined;
  readonly hintList: HTMLElement | undefined;
  /** How sure the learner is, 0.5–1, or that they have not said; undefined where nobody asks. */
  readonly confidence: () => number | Problem | undefined;
  /** Shows how sure the learner is; undefined, or a degree that is not offered, chooses none. */
  readonly writeConfidence: (confidence: number | undefined) => void;
  readonly closeConfidence: (isClosed: boolean) => void;
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
  const confidence = root.querySelector<HTMLFieldSetElement>('.quiz-confidence');
  const sure = () => [...(confidence?.querySelectorAll('input') ?? [])];
  return {
    root,
    record: parseRecord(find('script', HTMLScriptElement).textContent ?? ''),
    form: find('form', HTMLFormElement),
    fieldset: find('fieldset', HTMLFieldSetElement),
    button: find('.quiz-check', HTMLButtonElement),
    result: find('.quiz-result', HTMLElement),
    keys: [...root.querySelectorAll<HTMLElement>('.quiz-keys')],
    after: find('.quiz-after', HTMLElement),
    template: find('template', HTMLTemplateElement),
    hintButton: root.querySelector<HTMLButtonElement>('.quiz-hint') ?? undefined,
    hintList: root.querySelector<HTMLElement>('.quiz-hint-list') ?? undefined,
    confidence: () => {
      if (confidence === null) return undefined;
      const chosen = sure().find(({ checked }) => checked);
      return chosen === undefined ? { problem: UNSURE, field: sure()[0] } : Number(chosen.value) / 100;
    },
    writeConfidence: (given) => {
      for (const input of sure()) input.checked = given !== undefined && Number(input.value) === given * 100;
    },
    closeConfidence: (isClosed) => {
      if (confidence !== null) confidence.disabled = isClosed;
    },
  };
}
