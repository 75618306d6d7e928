import { whenInView } from '../inView.browser.ts';
import { Wake } from '../wake.browser.ts';

/** Registers `<live-timeline>`. */
export function defineTimeline(): void {
  customElements.define('live-timeline', LiveTimeline);
}

/**
 * `<live-timeline>`: wakes a timeline that stands as SVG in the page when its slide is reached or it scrolls near. What lays
 * it out anew is fetched then. Where that fails the drawing stays, its controls are hidden, and the next time it is tried again.
 */
class LiveTimeline extends HTMLElement {
  /** Ends the present stay in the page. */
  #stay = new AbortController();
  readonly #wake = new Wake(this, async (signal) => {
    const { upgrade } = await import('./waken.browser.ts');
    await upgrade(this, signal);
  });

  connectedCallback(): void {
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    if (this.dataset.frame === 'canvas') {
      const wake = () => this.#wake.start().catch(reportError);
      this.closest('section')?.addEventListener('slideshow', wake, { signal });
    } else whenInView(this, signal, () => this.#wake.start());
  }

  disconnectedCallback(): void {
    this.#stay.abort();
    this.#wake.stop();
  }
}
