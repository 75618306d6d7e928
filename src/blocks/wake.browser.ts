/**
 * The way of one block to life: begun once however often the block is reached, undone when it leaves the page, tried again
 * the next time after it failed. While it has failed the block has `data-failed`.
 */
export class Wake {
  readonly #host: HTMLElement;
  readonly #bring: (signal: AbortSignal) => Promise<void>;
  /** The attempt that counts; one that finds another in its place came too late. */
  #attempt: AbortController | undefined;

  /** @param bring fetches what is needed and sets it up, until its signal aborts */
  constructor(host: HTMLElement, bring: (signal: AbortSignal) => Promise<void>) {
    this.#host = host;
    this.#bring = bring;
  }

  /** @throws what kept the block from waking, while it is in the page */
  async start(): Promise<void> {
    if (this.#attempt !== undefined) return;
    const attempt = new AbortController();
    this.#attempt = attempt;
    try {
      await this.#bring(attempt.signal);
      if (!attempt.signal.aborted) delete this.#host.dataset.failed;
    } catch (error) {
      // Taken out of the page while it was fetched: nobody misses it.
      if (attempt.signal.aborted) return;
      this.stop();
      this.#host.dataset.failed = '';
      throw error;
    }
  }

  /** Undoes what waking set up, finished or not. */
  stop(): void {
    this.#attempt?.abort();
    this.#attempt = undefined;
  }
}
