import { whenInView } from '../inView.browser.ts';

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
  #waking: AbortController | undefined;

  connectedCallback(): void {
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    if (this.dataset.frame === 'canvas') {
      const wake = () => this.#wake().catch(reportError);
      this.closest('section')?.addEventListener('slideshow', wake, { signal });
    } else whenInView(this, signal, () => this.#wake());
  }

  disconnectedCallback(): void {
    this.#stay.abort();
    this.#sleep();
  }

  /** @throws what kept it from waking, while it is in the page */
  async #wake(): Promise<void> {
    if (this.#waking !== undefined) return;
    const waking = new AbortController();
    this.#waking = waking;
    try {
      const { upgrade } = await import('./waken.browser.ts');
      await upgrade(this, waking.signal);
      delete this.dataset.failed;
    } catch (error) {
      // Taken out of the page while it was fetched: nobody misses it.
      if (waking.signal.aborted) return;
      this.#sleep();
      this.dataset.failed = '';
      throw error;
    }
  }

  #sleep(): void {
    this.#waking?.abort();
    this.#waking = undefined;
  }
}
