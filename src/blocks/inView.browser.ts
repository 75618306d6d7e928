/** Waking blocks when they come into view, so that what brings them to life is fetched only then. */

/** How near to the window a block counts as in view. */
const NEAR = '200px';

/**
 * Calls `wake` when an element comes near the window, and again the next time if it threw: what it threw is reported.
 * @param stay ends the watch when it aborts
 */
export function whenInView(element: Element, stay: AbortSignal, wake: () => Promise<void>): void {
  let waking = false;
  const observer = new IntersectionObserver(
    async (entries) => {
      if (waking || !entries.some(({ isIntersecting }) => isIntersecting)) return;
      waking = true;
      try {
        await wake();
        observer.disconnect();
      } catch (error) {
        reportError(error);
      } finally {
        waking = false;
      }
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  stay.addEventListener('abort', () => observer.disconnect());
}
