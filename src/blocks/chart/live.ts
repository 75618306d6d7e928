/**
 * `<live-chart>`: wakes a chart that stands as SVG in the page when its slide is reached or it scrolls near, and not
 * before. Chart.js and everything that draws with it are fetched then.
 */
import type { Live } from './upgrade.browser.ts';

class LiveChart extends HTMLElement {
  #undo: (() => void)[] = [];
  #live: Live | undefined;
  #waking = false;
  /** How much a deck enlarges its canvas; 1 elsewhere. */
  #scale = 1;

  connectedCallback(): void {
    const onScale = (event: Event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      if (typeof detail !== 'object' || detail === null || !('scale' in detail)) return;
      if (typeof detail.scale !== 'number') return;
      this.#scale = detail.scale;
      this.#live?.rescale(this.#scale);
    };
    document.addEventListener('deckscale', onScale);
    this.#undo.push(() => document.removeEventListener('deckscale', onScale));
    if (this.dataset.medium === 'deck') this.#wakeOnSlide();
    else this.#wakeInView();
  }

  disconnectedCallback(): void {
    for (const undo of this.#undo.splice(0)) undo();
    this.#live?.destroy();
    this.#live = undefined;
    this.#waking = false;
  }

  #wakeOnSlide(): void {
    const section = this.closest('section');
    const wake = () => this.#wake();
    section?.addEventListener('slideshow', wake);
    this.#undo.push(() => section?.removeEventListener('slideshow', wake));
  }

  #wakeInView(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        this.#wake();
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
    this.#undo.push(() => observer.disconnect());
  }

  async #wake(): Promise<void> {
    if (this.#waking) return;
    this.#waking = true;
    const { upgrade } = await import('./upgrade.browser.ts');
    const live = await upgrade(this, () => this.#scale);
    // Taken out of the page while it was fetched.
    if (this.#waking && this.isConnected) this.#live = live;
    else live.destroy();
  }
}

if (customElements.get('live-chart') === undefined) customElements.define('live-chart', LiveChart);
