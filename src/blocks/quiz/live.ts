/** Brings questions to life once they are reached. */
import type { Answers } from '../answers/answers.browser.ts';
import { wakeWhenUsed } from '../firstUse.browser.ts';
import { whenInView } from '../inView.browser.ts';
import { Wake } from '../wake.browser.ts';

/** Said in place of a result. */
const NOT_LOADED = 'This question could not be loaded. Press again once you are online.';

/** Registers `<quiz-question>`: on the deck a question wakes with its slide, elsewhere when it comes near the window or is used. */
export function defineQuiz(answers: Answers): void {
  class QuizQuestion extends HTMLElement {
    #stay = new AbortController();
    readonly #wake = new Wake(this, async (signal) => {
      const { livenQuestion } = await import('./liven.browser.ts');
      if (!signal.aborted) livenQuestion(this, answers, signal);
    });

    connectedCallback(): void {
      this.#stay = new AbortController();
      const { signal } = this.#stay;
      // reveal.js reads out a slide's text when it starts, and takes the answer in here for text.
      this.querySelector('noscript')?.remove();
      // Until it is awake, and where it cannot be woken, its button must not send the form and load the page anew.
      this.addEventListener('submit', (event) => event.preventDefault(), { signal });
      const slide = this.dataset.medium === 'deck' ? this.closest('section') : null;
      const wake = () => this.#wake.start().catch(reportError);
      if (slide === null) {
        wakeWhenUsed(this, this.#wake, signal, () => {
          const result = this.querySelector('.quiz-result');
          if (result !== null) result.textContent = NOT_LOADED;
        });
        // With its reasons it is higher: it takes its room at once, so that links lead where they should.
        if (answers.store.get(this.id, this.dataset.hash ?? '').type === 'kept') wake();
        else whenInView(this, signal, () => this.#wake.start());
        return;
      }
      slide.addEventListener('slideshow', wake, { signal });
      // One that comes when its slide is shown already.
      if (slide.classList.contains('present')) wake();
    }

    disconnectedCallback(): void {
      this.#stay.abort();
      this.#wake.stop();
    }
  }
  customElements.define('quiz-question', QuizQuestion);
}
