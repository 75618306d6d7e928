/** The field for the hands of one option: its number is seen only while somebody works in it, for the deck is on a wall. */
import { readCount, stepped } from './hands.ts';

export interface CountField {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** Whether what stands in it cannot be read. */
  readonly isBad: () => boolean;
  /** The count was put in elsewhere. */
  readonly repaint: () => void;
}

interface Wishes {
  readonly get: () => number | undefined;
  /** A count was put in. */
  readonly changed: (count: number | undefined, by: 'typing' | 'button') => void;
  readonly refused: (problem: string) => void;
  /** Enter: on to the next field. */
  readonly done: () => void;
  /** Id of the element in which problems are told. */
  readonly told: string;
}

/** Stands for a number that is not to be seen. */
const HIDDEN = '•';

const ARROWS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** @param name of what hands are raised for: `option 1`, `True` */
export function countField(name: string, { get, changed, refused, done, told }: Wishes): CountField {
  const root = document.createElement('span');
  root.className = 'quiz-counter';
  const input = document.createElement('input');
  input.type = 'text';
  input.inputMode = 'numeric';
  input.dataset.counts = '';
  input.className = 'quiz-count';
  input.autocomplete = 'off';
  input.setAttribute('aria-label', `Hands for ${name}`);

  const isShown = () => document.activeElement === input;
  let typed: string | undefined;
  // What is told is a live region: it describes the field while it tells of it alone, and is not heard twice otherwise.
  const markBad = (isBad: boolean) => {
    for (const [attribute, value] of [
      ['aria-invalid', 'true'],
      ['aria-describedby', told],
    ] as const) {
      if (isBad) input.setAttribute(attribute, value);
      else input.removeAttribute(attribute);
    }
  };
  const paint = () => {
    const count = get();
    input.value = typed ?? (count === undefined ? '' : isShown() ? String(count) : HIDDEN);
    markBad(typed !== undefined);
  };
  const step = (by: number) => {
    typed = undefined;
    changed(stepped(get(), by), 'button');
    paint();
  };

  input.addEventListener('focus', () => {
    paint();
    input.select();
  });
  input.addEventListener('blur', paint);
  input.addEventListener('input', (event) => {
    // The question hears of answers, and this is none.
    event.stopPropagation();
    const read = readCount(input.value);
    if ('problem' in read) {
      typed = input.value;
      markBad(true);
      refused(read.problem);
      return;
    }
    typed = undefined;
    markBad(false);
    changed(read.count, 'typing');
  });
  input.addEventListener('keydown', (event) => {
    const by = ARROWS[event.key];
    if (event.key === 'Enter') {
      // The form would check the answer.
      event.preventDefault();
      done();
    } else if (by !== undefined) {
      event.preventDefault();
      step(by);
    }
  });

  root.append(stepButton(-1, name, step), input, stepButton(1, name, step));
  paint();
  const repaint = () => {
    typed = undefined;
    paint();
  };
  return { root, input, isBad: () => typed !== undefined, repaint };
}

function stepButton(by: 1 | -1, name: string, step: (by: number) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiz-count-step';
  button.textContent = by < 0 ? '−' : '+';
  // The arrows do the same in the field; Tab goes from option to option.
  button.tabIndex = -1;
  button.setAttribute('aria-label', `One hand ${by < 0 ? 'fewer' : 'more'} for ${name}`);
  button.addEventListener('click', () => step(by));
  return button;
}
