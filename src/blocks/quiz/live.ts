/** Brings questions to life: choose, check, read why, try again. */
import type { Answers } from '../answers/answers.browser.ts';
import { listenToKeys } from './keys.browser.ts';
import { Question } from './question.browser.ts';

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
export function livenQuestion(root: HTMLElement, answers: Answers): () => void {
  const question = new Question(root, answers);
  const { form } = question;
  // reveal.js reads out a slide's text when it starts, and takes the answer in here for text.
  root.querySelector('noscript')?.remove();
  const submitted = (event: Event) => {
    event.preventDefault();
    question.press();
  };
  form.addEventListener('submit', submitted);
  if (!question.onDeck) question.resume();
  const unlisten = question.onDeck
    ? listenToKeys(root, { choose: (index) => question.choose(index), press: () => question.press() })
    : answers.store.subscribe(root.id, () => question.showStored());
  return () => {
    form.removeEventListener('submit', submitted);
    unlisten();
    question.close();
  };
}
