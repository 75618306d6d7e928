/** Brings a test to life. */
import type { Answers } from '../answers/answers.browser.ts';
import { wakeWhenUsed } from '../firstUse.browser.ts';
import { whenInView } from '../inView.browser.ts';
import { Wake } from '../wake.browser.ts';
import { askedCode, keptSeed } from './seed.browser.ts';

/** Said in place of a result. */
const NOT_LOADED = 'The test could not be loaded. Press again once you are online.';

/** Registers `<live-test>`. */
export function defineTest(answers: Answers): void {
  class LiveTest extends HTMLElement {
    #stay = new AbortController();
    readonly #wake = new Wake(this, async (signal) => {
      const { runTest } = await import('./run.browser.ts');
      if (signal.aborted) return;
      runTest(this, answers, signal);
    });

    connectedCallback(): void {
      this.#stay = new AbortController();
      const { signal } = this.#stay;
      wakeWhenUsed(this, this.#wake, signal, () => {
        const result = this.querySelector('[data-test="result"]');
        if (result !== null) result.textContent = NOT_LOADED;
      });
      // What a test that is being taken hides must not be seen first; otherwise nothing is fetched before it is near.
      if (keptSeed() !== null || askedCode() !== null) this.#wake.start().catch(reportError);
      else whenInView(this, signal, () => this.#wake.start());
    }

    disconnectedCallback(): void {
      this.#stay.abort();
      this.#wake.stop();
    }
  }
  customElements.define('live-test', LiveTest);
}
