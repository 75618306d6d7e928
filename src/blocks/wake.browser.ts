/**
 * The way of one block to life: begun once however often the block is reached, undone when it leaves the page, tried again
 * the next time after it failed. While it has failed the block has `data-failed`.
 */
export class Wake {
  readonly #host: HTMLElement;
  readonly #bring: (signal: AbortSignal) => Promise<void>;
  /** The attempt that counts; one that finds another in its place came too late. */
  #attempt: AbortController | undefined;
  #coming: Promise<void> | undefined;
  #isAwake = false;

  /** @param bring fetches what is needed and sets it up, until its signal aborts */
  constructor(host: HTMLElement, bring: (signal: AbortSignal) => Promise<void>) {
    this.#host = host;
    this.#bring = bring;
  }

  /** Whether the block is set up and has not been undone. */
  get isAwake(): boolean {
    return this.#isAwake;
  }

  /**
   * Ends when the block is awake, whoever began it.
   * @throws what kept the block from waking, while it is in the page
   */
  start(): Promise<void> {
    this.#coming ??= this.#try();
    return this.#coming;
  }

  async #try(): Promise<void> {
    const attempt = new AbortController();
    this.#attempt = attempt;
    try {
      await this.#bring(attempt.signal);
      if (attempt.signal.aborted) return;
      this.#isAwake = true;
      delete this.#host.dataset.failed;
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
    this.#coming = undefined;
    this.#isAwake = false;
  }
}
