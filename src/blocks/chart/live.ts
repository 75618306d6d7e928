/**
 * `<live-chart>`: wakes a chart that stands as SVG in the page when its slide is reached or it scrolls near, and not
 * before. Chart.js and everything that draws with it are fetched then. Where that fails the drawing stays, its controls
 * are hidden, and the next time the chart is reached it is tried again.
 */
import { whenInView } from '../inView.browser.ts';
import { followSteps } from './steps.browser.ts';
import type { Live } from './upgrade.browser.ts';

/** Registers `<live-chart>`. */
export function defineChart(): void {
  customElements.define('live-chart', LiveChart);
}

class LiveChart extends HTMLElement {
  /** Ends the present stay in the page: its listeners, and a chart that woke. */
  #stay = new AbortController();
  /** The attempt to wake that counts; one that finds another in its place came too late. */
  #waking: AbortController | undefined;
  #live: Live | undefined;
  /** How much a deck enlarges its canvas; 1 elsewhere. */
  #scale = 1;

  connectedCallback(): void {
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    document.addEventListener('deckscale', (event) => this.#rescale(event), { signal });
    const slide = this.dataset.medium === 'deck' ? this.closest('section') : null;
    if (slide === null) {
      whenInView(this, signal, () => this.#wake());
      return;
    }
    slide.addEventListener('slideshow', () => this.#wake().catch(reportError), { signal });
    followSteps(this, slide, signal);
  }

  disconnectedCallback(): void {
    this.#stay.abort();
    this.#sleep();
  }

  #rescale(event: Event): void {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof detail !== 'object' || detail === null || !('scale' in detail)) return;
    if (typeof detail.scale !== 'number') return;
    this.#scale = detail.scale;
    this.#live?.redraw();
  }

  /** @throws what kept it from waking, while it is in the page */
  async #wake(): Promise<void> {
    if (this.#waking !== undefined) return;
    const waking = new AbortController();
    this.#waking = waking;
    try {
      const { upgrade } = await import('./upgrade.browser.ts');
      if (waking.signal.aborted) return;
      const live = await upgrade(this, () => this.#scale, waking.signal);
      if (waking.signal.aborted) return;
      this.#live = live;
      delete this.dataset.failed;
    } catch (error) {
      // Taken out of the page while it was fetched: nobody misses it.
      if (waking.signal.aborted) return;
      this.#sleep();
      this.dataset.failed = '';
      throw error;
    }
  }

  /** Undoes what waking set up, finished or not. */
  #sleep(): void {
    this.#waking?.abort();
    this.#waking = undefined;
    this.#live = undefined;
  }
}
