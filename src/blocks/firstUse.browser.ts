/** What somebody does first to a block that still sleeps wakes it, and is done again once it is awake: no press is lost. */
import type { Wake } from './wake.browser.ts';

/**
 * Wakes a block when it gets the focus, or one of its controls is used before it came into view.
 * @param stay ends it when it aborts
 * @param failed is told once what was used could not be brought; the next use tries again
 */
export function wakeWhenUsed(root: HTMLElement, wake: Wake, stay: AbortSignal, failed: () => void): void {
  /** The last use counts: of two presses of one button the second would undo the first. */
  let again: (() => void) | undefined;
  let told: unknown;
  const use = async (event: Event) => {
    if (wake.isAwake) return;
    const repeat = repetition(event);
    again = repeat ?? again;
    try {
      await wake.start();
    } catch (error) {
      // Several uses may have waited for the same attempt.
      if (error !== told) reportError(error);
      told = error;
      if (repeat !== undefined && repeat === again) failed();
      return;
    }
    if (stay.aborted || repeat === undefined || repeat !== again) return;
    again = undefined;
    repeat();
  };
  for (const type of ['focusin', 'click', 'submit', 'input'])
    root.addEventListener(type, use, { signal: stay });
}

/** Undefined for what only wakes: a button that sends a form is followed by the form. */
function repetition({ type, target }: Event): (() => void) | undefined {
  if (type === 'submit' && target instanceof HTMLFormElement) return () => target.requestSubmit();
  if (type === 'input' && target instanceof HTMLInputElement)
    return () => target.dispatchEvent(new Event('input', { bubbles: true }));
  const button = type === 'click' && target instanceof Element ? target.closest('button') : null;
  return button?.type === 'button' ? () => button.click() : undefined;
}
