/** Brings a test to life. */
import type { Answers } from '../answers/answers.browser.ts';
import { whenInView } from '../inView.browser.ts';
import { Wake } from '../wake.browser.ts';
import { keptSeed } from './seed.browser.ts';

/** Registers `<live-test>`. */
export function defineTest(answers: Answers): void {
  class LiveTest extends HTMLElement {
    #stay = new AbortController();
    readonly #wake = new Wake(this, async (signal) => {
      const { runTest } = await import('./run.browser.ts');
      if (signal.aborted) return;
      runTest(this, answers, signal);
      this.querySelector('.test-panel')?.removeAttribute('hidden');
    });

    connectedCallback(): void {
      this.#stay = new AbortController();
      // What a test that is being taken hides must not be seen first; otherwise nothing is fetched before it is near.
      if (keptSeed() !== null) this.#wake.start().catch(reportError);
      else whenInView(this, this.#stay.signal, () => this.#wake.start());
    }

    disconnectedCallback(): void {
      this.#stay.abort();
      this.#wake.stop();
    }
  }
  customElements.define('live-test', LiveTest);
}
