/** Brings questions to life: choose, check, read why, try again. */
import type { Answers } from './answers.browser.ts';
import { isOption } from './grade.ts';
import { listenToKeys } from './keys.browser.ts';
import { type Parts, paintAnswered, paintOpen, partsOf, picked, resultText } from './paint.browser.ts';

const EDITED = 'This question was edited since you answered; your answer was reset.';

/** Registers `<quiz-question>`; questions in the page come alive at once, later ones when they enter it. */
export function defineQuiz(answers: Answers): void {
  class QuizQuestion extends HTMLElement {
    #undo: (() => void) | undefined;

    connectedCallback(): void {
      this.#undo = livenQuestion(this, answers);
    }

    disconnectedCallback(): void {
      this.#undo?.();
    }
  }
  customElements.define('quiz-question', QuizQuestion);
}

/**
 * Brings one question to life. On the study page an answer given earlier is shown again and other tabs are followed; on
 * the deck nothing stored ever shows, for the deck is on a wall.
 * @returns the undo, which leaves the question open and deaf
 */
export function livenQuestion(root: HTMLElement, { store, takeProblem }: Answers): () => void {
  const parts = partsOf(root);
  const { id } = root;
  const hash = root.dataset.hash ?? '';
  const onDeck = root.dataset.medium === 'deck';
  const stop = new AbortController();
  let answered = false;

  function check(): void {
    const chosen = picked(parts);
    if (answered) return;
    if (chosen === undefined) {
      say(parts, 'Choose an option first.');
      return;
    }
    answered = true;
    paintAnswered(parts, chosen);
    say(parts, resultText(parts, chosen));
    store.set(id, hash, chosen);
    note(parts, takeProblem());
  }

  function retry(): void {
    answered = false;
    paintOpen(parts);
    say(parts, 'Choose again.');
    note(parts, '');
    store.clear(id);
    // On the deck a focused option would take the arrow keys from the slides.
    if (!onDeck) parts.inputs[0]?.focus();
  }

  function choose(index: number): void {
    const input = parts.inputs[index];
    if (answered || input === undefined) return;
    input.checked = true;
    say(parts, `${index + 1} chosen.`);
  }

  function showStored(): void {
    const reading = store.get(id, hash);
    const chosen = reading.type === 'kept' ? reading.answer : undefined;
    if (isOption(chosen, parts.inputs.length)) {
      // Our own answer comes back through the subscription: painting it again would lose nothing but its announcement.
      if (answered && picked(parts) === chosen) return;
      answered = true;
      paintAnswered(parts, chosen);
      say(parts, resultText(parts, chosen), 'off');
    } else if (answered) {
      answered = false;
      paintOpen(parts);
      say(parts, '', 'off');
    }
  }

  function start(): void {
    showStored();
    const notes = [takeProblem()];
    if (store.get(id, hash).type === 'edited') {
      store.clear(id);
      notes.push(EDITED);
    }
    note(parts, notes.join(' ').trim());
  }

  parts.form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      if (answered) retry();
      else check();
    },
    { signal: stop.signal },
  );
  if (!onDeck) start();
  const unlisten = onDeck ? listenToKeys(root, { choose, check }) : store.subscribe(id, showStored);
  return () => {
    stop.abort();
    unlisten();
    paintOpen(parts);
    say(parts, '', 'off');
    note(parts, '');
  };
}

/** Writes the result line; politely read out, unless nobody has just asked for it. */
function say({ result }: Parts, text: string, live: 'polite' | 'off' = 'polite'): void {
  result.setAttribute('aria-live', live);
  result.textContent = text;
}

/** Writes the line above the options; empty takes it away. */
function note({ form }: Parts, text: string): void {
  form.querySelector('.quiz-note')?.remove();
  if (text === '') return;
  const line = document.createElement('p');
  line.className = 'quiz-note';
  line.textContent = text;
  form.prepend(line);
}
