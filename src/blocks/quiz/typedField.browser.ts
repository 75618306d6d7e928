/** A field for a number in the browser: read, written, marked. */
import { formatNumber } from '../../evidence/format.ts';
import type { Problem } from './controls.browser.ts';
import { drawMark, type Mark } from './marks.browser.ts';
import { readTyped } from './typedNumber.ts';

export interface TypedField {
  readonly input: HTMLInputElement;
  readonly read: () => { readonly value: number } | Problem;
  /** Undefined empties it. */
  readonly write: (value: number | undefined) => void;
  /** Puts a mark beside it, with what it means unseen, and a line beneath; an empty one writes none. */
  readonly mark: (mark: Mark, words: string, note: string) => void;
  /** Writes a line beneath. */
  readonly tell: (note: string) => void;
  readonly unmark: () => void;
}

/**
 * @param root what `renderTyped` writes
 * @param missing what is said where nothing is typed
 * @throws Error when it holds no field: a bug of the build
 */
export function typedField(root: Element | undefined, unit: string, missing: string): TypedField {
  const input = root?.querySelector('input');
  const entry = root?.querySelector('.quiz-entry');
  if (!(root instanceof HTMLElement) || !input || !entry) throw new Error('a question has no field');
  const tell = (note: string) => {
    const line = document.createElement('p');
    line.className = 'quiz-typed-note';
    line.textContent = note;
    root.append(line);
  };
  return {
    input,
    read: () => {
      if (input.value.trim() === '') return { problem: missing, field: input };
      const typed = readTyped(input.value, unit);
      return 'problem' in typed ? { ...typed, field: input } : typed;
    },
    write: (value) => {
      input.value = value === undefined ? '' : formatNumber(value);
    },
    mark: (mark, words, note) => {
      root.dataset.mark = mark;
      entry.append(drawMark(mark, words));
      if (note !== '') tell(note);
    },
    tell,
    unmark: () => {
      delete root.dataset.mark;
      for (const part of root.querySelectorAll('.quiz-mark, .quiz-typed-note')) part.remove();
    },
  };
}

/** All fields of a question, in order. */
export function typedFields(fieldset: HTMLElement): Element[] {
  return [...fieldset.querySelectorAll('.quiz-typed')];
}
