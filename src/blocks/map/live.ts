/** `<live-map>`: wakes a map when it comes near; what brings it to life is fetched then. */

/** Registers the element. */
export function defineMap(): void {
  customElements.define('live-map', LiveMap);
}

class LiveMap extends HTMLElement {
  #stay = new AbortController();

  connectedCallback(): void {
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    const observer = new IntersectionObserver(
      async (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        try {
          const { livenMap } = await import('./choice.browser.ts');
          if (signal.aborted || this.dataset.live !== undefined) return;
          observer.disconnect();
          livenMap(this, signal);
          this.dataset.live = '';
        } catch (error) {
          // The map stands as it is, without its controls; the next time it comes near it is tried again.
          reportError(error);
        }
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      delete this.dataset.live;
    });
  }

  disconnectedCallback(): void {
    this.#stay.abort();
  }
}
