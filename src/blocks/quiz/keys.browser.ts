/** Keys of a question on the deck: digits choose, C checks and, after that, tries again; A shows the answer. */
import { isTyped } from '../typed.browser.ts';

export interface KeyActions {
  /** `index` counts from 0 and may be past the last option. */
  readonly choose: (index: number) => void;
  /** What the button does at the moment. */
  readonly press: () => void;
  readonly reveal: () => void;
}

/** Listens while the question's slide is the present one. Returns the undo. */
export function listenToKeys(root: HTMLElement, { choose, press, reveal }: KeyActions): () => void {
  const listener = (event: KeyboardEvent) => {
    if (isTaken(event) || !isPresent(root)) return;
    if (/^[1-9]$/.test(event.key)) choose(Number(event.key) - 1);
    else if (isLetter(event, 'C') && !event.repeat) {
      // Else it is typed into the field that may get the focus.
      event.preventDefault();
      press();
    } else if (isLetter(event, 'A')) reveal();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}

/** Whether a key belongs to somebody else: it is handled, has a modifier, or goes to a field one types in, a dialog or a card. */
export function isTaken(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return true;
  if (!(target instanceof Element)) return false;
  // A field for counts takes digits; letters go past it.
  if (target.matches('[data-counts]') && /^\D$/u.test(key)) return false;
  return isTyped(target) || target.closest('dialog, [popover]') !== null;
}

/** On the slide shown, and neither in the overview nor behind a blackened screen. */
export function isPresent(root: HTMLElement): boolean {
  return (
    root.closest('section')?.classList.contains('present') === true &&
    root.closest('.overview, .paused') === null
  );
}

/**
 * Whether a key is a letter; on a layout without Latin letters the key in its place counts.
 * @param letter a capital
 */
export function isLetter({ key, code }: KeyboardEvent, letter: string): boolean {
  return key.toUpperCase() === letter || (code === `Key${letter}` && !/\p{Script=Latin}/u.test(key));
}
