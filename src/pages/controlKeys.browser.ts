/** Which keys a control keeps to itself while it has the focus. */
import { isTyped } from '../blocks/typed.browser.ts';

/** Controls that use Space and Enter when they have the focus; links use Enter alone. */
const PRESSED = 'button, summary, input, select, textarea, [role="button"], [role="slider"]';
/** Controls that use the arrows, Home and End as well. */
const STEERED = 'input, select, textarea, [role="slider"], [role="radiogroup"], [role="application"]';
export const PRESSES = [' ', 'Enter'];
export const STEERS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

export function isModified({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

/** Whether the control that a key goes to does something with it. */
export function isUsedByControl({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (isTyped(target)) return true;
  if (PRESSES.includes(key))
    return target.closest(PRESSED) !== null || (key === 'Enter' && target.closest('a[href]') !== null);
  return STEERS.includes(key) && (target.matches(STEERED) || scrolls(target));
}

/** A region that was focused in order to scroll it. */
function scrolls(target: Element): boolean {
  return (
    target.matches('[tabindex="0"]') &&
    (target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight)
  );
}
