/** One question as a learner works on it. */
import type { Answers } from '../answers/answers.browser.ts';
import { isOption } from './grade.ts';
import {
  type Parts,
  paintAnswered,
  paintOpen,
  partsOf,
  picked,
  reasonText,
  resultText,
} from './paint.browser.ts';

const EDITED = 'This question was edited since you answered; your answer was reset.';

/**
 * Choose, check, read why, try again. On the study page an answer given earlier can be shown again and the learner is told
 * of trouble with their storage; on the deck neither, for the deck is on a wall.
 */
export class Question {
  readonly onDeck: boolean;
  readonly #id: string;
  readonly #hash: string;
  readonly #parts: Parts;
  readonly #answers: Answers;
  #answered = false;

  /** @throws Error when a part is missing: a bug of `render.ts`. */
  constructor(root: HTMLElement, answers: Answers) {
    this.onDeck = root.dataset.medium === 'deck';
    this.#id = root.id;
    this.#hash = root.dataset.hash ?? '';
    this.#parts = partsOf(root);
    this.#answers = answers;
  }

  get form(): HTMLFormElement {
    return this.#parts.form;
  }

  /** Picks an option, unless the answer is given; `index` may be past the last one. */
  choose(index: number): void {
    const input = this.#parts.inputs[index];
    if (this.#answered || input === undefined) return;
    input.checked = true;
    this.#say(`${index + 1} chosen.`);
  }

  /** What the button says: check, or try again. */
  press(): void {
    if (this.#answered) this.#retry();
    else this.#check();
  }

  /** Shows what the store has of this question, here or from another tab, without reading it out. */
  showStored(): void {
    const reading = this.#answers.store.get(this.#id, this.#hash);
    const chosen = reading.type === 'kept' ? reading.answer : undefined;
    if (isOption(chosen, this.#parts.inputs.length)) {
      // Our own answer comes back through the subscription: painting it again would lose nothing but its announcement.
      if (this.#answered && picked(this.#parts) === chosen) return;
      this.#answered = true;
      paintAnswered(this.#parts, chosen);
      this.#say(resultText(this.#parts, chosen), '', 'off');
    } else if (this.#answered) {
      this.#answered = false;
      paintOpen(this.#parts);
      this.#say('', '', 'off');
    }
  }

  /** Shows what was answered on an earlier visit, and tells of what became of it. */
  resume(): void {
    const { store, takeProblem } = this.#answers;
    this.showStored();
    const notes = [takeProblem()];
    if (store.get(this.#id, this.#hash).type === 'edited') {
      store.clear(this.#id);
      notes.push(EDITED);
    }
    this.#note(notes.join(' ').trim());
  }

  /** Back to what the build wrote. */
  close(): void {
    this.#answered = false;
    paintOpen(this.#parts);
    this.#say('', '', 'off');
    this.#note('');
  }

  #check(): void {
    const chosen = picked(this.#parts);
    if (chosen === undefined) {
      this.#say('Choose an option first.');
      return;
    }
    this.#answered = true;
    paintAnswered(this.#parts, chosen);
    this.#say(resultText(this.#parts, chosen), reasonText(this.#parts, chosen));
    this.#answers.store.set(this.#id, this.#hash, chosen);
    if (!this.onDeck) this.#note(this.#answers.takeProblem());
  }

  #retry(): void {
    this.#answered = false;
    paintOpen(this.#parts);
    this.#say('Choose again.');
    this.#note('');
    this.#answers.store.clear(this.#id);
    // On the deck a focused option would take the arrow keys from the slides.
    if (!this.onDeck) this.#parts.inputs[0]?.focus();
  }

  /** Writes the result line, and what is heard and not seen in it; read out politely, unless nobody has just asked for it. */
  #say(text: string, heard = '', live: 'polite' | 'off' = 'polite'): void {
    const { result } = this.#parts;
    result.setAttribute('aria-live', live);
    result.textContent = text;
    if (heard === '') return;
    const unseen = document.createElement('span');
    unseen.className = 'visually-hidden';
    unseen.textContent = ` ${heard}`;
    result.append(unseen);
  }

  /** Writes the line above the options; empty takes it away. */
  #note(text: string): void {
    this.form.querySelector('.quiz-note')?.remove();
    if (text === '') return;
    const line = document.createElement('p');
    line.className = 'quiz-note';
    line.textContent = text;
    this.form.prepend(line);
  }
}
