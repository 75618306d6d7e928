/** `<score-card>`: wakes when it comes into view, and fetches what it needs then. */
import { whenInView } from '../inView.browser.ts';

/** Registers `<score-card>`. Without it all forecasts are there to read, in the order of how far ahead they look. */
export function defineScorecard(): void {
  customElements.define('score-card', ScoreCard);
}

class ScoreCard extends HTMLElement {
  /** Ends the present stay in the page. */
  #stay = new AbortController();

  connectedCallback(): void {
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    whenInView(this, signal, async () => {
      const { liven } = await import('./liven.browser.ts');
      if (!signal.aborted) liven(this, signal);
    });
  }

  disconnectedCallback(): void {
    this.#stay.abort();
  }
}
