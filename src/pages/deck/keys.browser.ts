/** Who gets a key: the control that has the focus, the deck's own dialogs, or reveal.js. */
import type { RevealApi } from 'reveal.js';
import { openContents, openHelp, overlayIsOpen } from './overlays.browser.ts';

/** Controls that use Space or Enter when they have the focus. */
const PRESSED = 'button, summary, a[href], input, select, textarea, [role="button"], [role="slider"]';
/** Controls that use the arrows, Home and End as well. */
const STEERED = 'input, select, textarea, [role="slider"], [role="radiogroup"], [role="application"]';
/** Fields one types into. */
const TYPED =
  'select, textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"])';

const PRESSES = [' ', 'Enter'];
const STEERS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

type Action = (deck: RevealApi) => void;

/** Keys that mean the same wherever the focus is: clickers send them, and a presenter in need of a black screen is in a hurry. */
const ALWAYS: Readonly<Record<string, Action>> = {
  PageDown: (deck) => unlessPaused(deck, () => deck.next()),
  PageUp: (deck) => unlessPaused(deck, () => deck.prev()),
  b: (deck) => deck.togglePause(),
  '.': (deck) => deck.togglePause(),
};

const OWN: Readonly<Record<string, Action>> = {
  m: (deck) => unlessPaused(deck, openContents),
  '?': (deck) => unlessPaused(deck, openHelp),
  F1: (deck) => unlessPaused(deck, openHelp),
};

/** For reveal.js's `keyboardCondition`: false when a key is not for it. */
export function belongsToDeck(event: KeyboardEvent, deck: RevealApi): boolean {
  // reveal.js would take Alt and a letter or an arrow, which are menus and history of the browser.
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return false;
  if (actionOf(event) !== undefined || overlayIsOpen()) return false;
  return deck.isOverview() || !isUsedByControl(event);
}

/** Listens to the keys that are not reveal.js's, and to those it would swallow while an input has the focus. */
export function listenToKeys(deck: RevealApi): void {
  document.addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (action === undefined || event.defaultPrevented) return;
    event.preventDefault();
    action(deck);
  });
}

function actionOf(event: KeyboardEvent): Action | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Letters and points are for whoever types them; a clicker's keys are not.
  if (key.length === 1 && isTyped(event.target)) return undefined;
  return ALWAYS[key] ?? (overlayIsOpen() ? undefined : OWN[key]);
}

function isUsedByControl({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (isTyped(target)) return true;
  if (PRESSES.includes(key)) return target.closest(PRESSED) !== null;
  return STEERS.includes(key) && (target.matches(STEERED) || scrolls(target));
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED) !== null;
}

/** A region that was focused in order to scroll it. */
function scrolls(target: Element): boolean {
  return (
    target.matches('[tabindex="0"]') &&
    (target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight)
  );
}

/** Behind a black screen nothing moves, as in reveal.js itself. */
function unlessPaused(deck: RevealApi, action: () => void): void {
  if (!deck.isPaused()) action();
}
