/** Who gets a key: the control that has the focus, the deck's own dialogs, or reveal.js. */
import type { RevealApi } from 'reveal.js';
import { announce } from './announce.browser.ts';
import { controlHasFocus, releaseFocus } from './focus.browser.ts';
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
/** Keys that bring the picture back from a black screen, and do nothing else: a clicker may have no B. */
const WAKES = [...PRESSES, ...STEERS, 'PageUp', 'PageDown', 'Escape'];

type Action = (deck: RevealApi) => void;

/** Keys that mean the same wherever the focus is: clickers send them, and a presenter in need of a black screen is in a hurry. */
const ALWAYS: Readonly<Record<string, Action>> = {
  PageDown: (deck) => deck.next(),
  PageUp: (deck) => deck.prev(),
  b: (deck) => deck.togglePause(),
  '.': (deck) => deck.togglePause(),
};

const OWN: Readonly<Record<string, Action>> = {
  m: (deck) => unlessPaused(deck, openContents),
  '?': (deck) => unlessPaused(deck, openHelp),
  F1: (deck) => unlessPaused(deck, openHelp),
  t: (deck) => unlessPaused(deck, changeTheme),
};

/** For reveal.js's `keyboardCondition`: false when a key is not for it. */
export function belongsToDeck(event: KeyboardEvent, deck: RevealApi): boolean {
  // reveal.js would take Alt and a letter or an arrow, which are menus and history of the browser.
  if (event.defaultPrevented || isModified(event)) return false;
  if (actionOf(event, deck) !== undefined || overlayIsOpen()) return false;
  return deck.isOverview() || !isUsedByControl(event);
}

/** Listens to the keys that are not reveal.js's, and to those it would swallow while an input has the focus. Returns the undo. */
export function listenToKeys(deck: RevealApi): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  document.addEventListener(
    'keydown',
    (event) => {
      const action = actionOf(event, deck);
      if (action === undefined || event.defaultPrevented) return;
      event.preventDefault();
      action(deck);
    },
    { signal },
  );
  // Before any control behind the black screen hears of it.
  document.addEventListener(
    'keydown',
    (event) => {
      if (!deck.isPaused() || isModified(event) || !WAKES.includes(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      deck.togglePause(false);
    },
    { signal, capture: true },
  );
  return () => undo.abort();
}

function actionOf(event: KeyboardEvent, deck: RevealApi): Action | undefined {
  if (isModified(event)) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Letters and points are for whoever types them; a clicker's keys are not.
  if (key.length === 1 && isTyped(event.target) && !isCounted(event.target, key)) return undefined;
  if (ALWAYS[key] !== undefined) return ALWAYS[key];
  if (overlayIsOpen()) return undefined;
  if (key === 'Escape') return controlHasFocus() && !deck.isOverview() ? releaseFocus : undefined;
  return OWN[key];
}

function isModified({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

function isUsedByControl({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (isTyped(target)) return true;
  if (PRESSES.includes(key)) return target.closest(PRESSED) !== null;
  return STEERS.includes(key) && (target.matches(STEERED) || scrolls(target));
}

/** Fields for counts of hands take digits alone: a clicker’s point blackens the screen there too. */
function isCounted(target: EventTarget | null, key: string): boolean {
  return target instanceof Element && target.matches('[data-counts]') && /^\D$/u.test(key);
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

/** As if its button had been pressed, which says what it did only to those who are on it. */
function changeTheme(): void {
  const button = document.querySelector<HTMLElement>('.tool-theme');
  button?.click();
  announce(button?.textContent?.trim() ?? '');
}

/** Behind a black screen nothing moves, as in reveal.js itself. */
function unlessPaused(deck: RevealApi, action: () => void): void {
  if (!deck.isPaused()) action();
}
