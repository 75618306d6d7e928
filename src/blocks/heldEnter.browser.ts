/** Controls that take what they stand for by one press of Enter, and move on. */

/**
 * Enter that is held down counts once: the next presses would go to whatever the first has put in its place.
 * @param except selector of buttons that may be pressed as long as the key is held; default none
 */
export function ignoreHeldEnter(root: HTMLElement, signal: AbortSignal, except?: string): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !event.repeat) return;
      const { target } = event;
      if (except !== undefined && target instanceof Element && target.closest(except) !== null) return;
      event.preventDefault();
    },
    { signal },
  );
}
