/** Brings results to life: at once where one learner reads, on demand on a wall. */
import type { Answers } from '../answers/answers.browser.ts';
import { whenInView } from '../inView.browser.ts';
import { Wake } from '../wake.browser.ts';

/** Registers `<live-results>`. */
export function defineResults(answers: Answers): void {
  class LiveResults extends HTMLElement {
    #stay = new AbortController();
    readonly #wake = new Wake(this, async (signal) => {
      const { showResults } = await import('./show.browser.ts');
      if (!signal.aborted) showResults(this, answers, signal);
    });

    connectedCallback(): void {
      this.#stay = new AbortController();
      const { signal } = this.#stay;
      this.querySelector('noscript')?.remove();
      const button = this.querySelector<HTMLElement>('[data-results="show"]');
      if (this.dataset.medium !== 'deck') {
        whenInView(this, signal, () => this.#wake.start());
        return;
      }
      const show = async () => {
        await this.#wake.start();
        if (button?.parentElement) button.parentElement.hidden = true;
        // The button goes, and the focus with it to what it was pressed for.
        this.querySelector<HTMLElement>('[data-results="body"]')?.focus();
      };
      button?.addEventListener('click', () => show().catch(reportError), { signal });
      // Whoever comes back to the slide finds nobody's answers on the wall. Events of other slides pass by on their way down.
      const slide = this.closest('section');
      const hide = ({ target }: Event) => {
        if (target === slide) {
          // Told again of the slide one is on: questions have come into the page, and count.
          if (this.#wake.isAwake) {
            this.#wake.stop();
            show().catch(reportError);
          }
          return;
        }
        this.#wake.stop();
        if (button?.parentElement) button.parentElement.hidden = false;
      };
      document.addEventListener('slideshow', hide, { capture: true, signal });
    }

    disconnectedCallback(): void {
      this.#stay.abort();
      this.#wake.stop();
    }
  }
  customElements.define('live-results', LiveResults);
}
