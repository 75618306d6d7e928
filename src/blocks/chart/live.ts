/**
 * `<live-chart>`: wakes a chart that stands as SVG in the page when its slide is reached or it scrolls near, and not
 * before. Chart.js and everything that draws with it are fetched then. Where that fails the drawing stays, its controls
 * are hidden, and the next time the chart is reached it is tried again.
 */
import { whenInView } from '../inView.browser.ts';
import { Wake } from '../wake.browser.ts';
import { followSteps } from './steps.browser.ts';
import type { Live } from './upgrade.browser.ts';

/** Registers `<live-chart>`. */
export function defineChart(): void {
  customElements.define('live-chart', LiveChart);
}

class LiveChart extends HTMLElement {
  /** Ends the present stay in the page: its listeners, and a chart that woke. */
  #stay = new AbortController();
  #live: Live | undefined;
  readonly #wake = new Wake(this, async (signal) => {
    const { upgrade } = await import('./upgrade.browser.ts');
    if (signal.aborted) return;
    const live = await upgrade(this, () => this.#scale, signal);
    if (signal.aborted) return;
    this.#live = live;
    signal.addEventListener('abort', () => {
      this.#live = undefined;
    });
  });
  /** How much a deck enlarges its canvas; 1 elsewhere. */
  #scale = 1;

  connectedCallback(): void {
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    document.addEventListener('deckscale', (event) => this.#rescale(event), { signal });
    const slide = this.dataset.medium === 'deck' ? this.closest('section') : null;
    if (slide === null) {
      whenInView(this, signal, () => this.#wake.start());
      return;
    }
    slide.addEventListener('slideshow', () => this.#wake.start().catch(reportError), { signal });
    followSteps(this, slide, signal);
  }

  disconnectedCallback(): void {
    this.#stay.abort();
    this.#wake.stop();
  }

  #rescale(event: Event): void {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof detail !== 'object' || detail === null || !('scale' in detail)) return;
    if (typeof detail.scale !== 'number') return;
    this.#scale = detail.scale;
    this.#live?.redraw();
  }
}
