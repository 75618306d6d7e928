/** `<live-map>`: wakes a map when it comes near; what brings it to life is fetched then. */
import { whenInView } from '../inView.browser.ts';

/** Registers the element. */
export function defineMap(): void {
  customElements.define('live-map', LiveMap);
}

class LiveMap extends HTMLElement {
  #stay = new AbortController();

  connectedCallback(): void {
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    // Where it fails the map stands as it is, without its controls.
    whenInView(this, signal, async () => {
      const { livenMap } = await import('./choice.browser.ts');
      if (signal.aborted || this.dataset.live !== undefined) return;
      livenMap(this, signal);
      this.dataset.live = '';
    });
    signal.addEventListener('abort', () => {
      delete this.dataset.live;
    });
  }

  disconnectedCallback(): void {
    this.#stay.abort();
  }
}
