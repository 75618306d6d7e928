/** Who gets a key: the control that has the focus, the deck's own dialogs, or reveal.js. */
import type { RevealApi } from 'reveal.js';
import { isTyped } from '../../blocks/typed.browser.ts';
import { isModified, isUsedByControl, PRESSES, STEERS } from '../controlKeys.browser.ts';
import { announce } from './announce.browser.ts';
import { controlHasFocus, releaseFocus } from './focus.browser.ts';
import { openContents, openHelp, overlayIsOpen } from './overlays.browser.ts';

/** Keys that bring the picture back from a black screen, and do nothing else: a clicker may have no B. */
const WAKES = [...PRESSES, ...STEERS, 'PageUp', 'PageDown', 'Escape'];

type Action = (deck: RevealApi) => void;
type Keys = Readonly<Record<string, Action>>;

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
  // To reveal.js, which goes by codes, A starts and stops slides that move on by themselves; to a question it is the answer.
  if (event.defaultPrevented || isModified(event) || event.keyCode === 65) return false;
  if (actionOf(event, deck) !== undefined || overlayIsOpen()) return false;
  return deck.isOverview() || !isUsedByControl(event);
}

/**
 * Listens to the keys that are not reveal.js's, and to those it would swallow while an input has the focus. Returns the undo.
 * @param more keys that reveal.js has no use for either
 */
export function listenToKeys(deck: RevealApi, more: Keys): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  document.addEventListener(
    'keydown',
    (event) => {
      const action = actionOf(event, deck, more);
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

function actionOf(event: KeyboardEvent, deck: RevealApi, more: Keys = {}): Action | undefined {
  if (isModified(event)) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Letters and points are for whoever types them; a clicker's keys are not.
  if (key.length === 1 && isTyped(event.target) && !isCounted(event.target, key)) return undefined;
  if (ALWAYS[key] !== undefined) return ALWAYS[key];
  if (overlayIsOpen()) return undefined;
  if (key === 'Escape') return controlHasFocus() && !deck.isOverview() ? releaseFocus : undefined;
  return OWN[key] ?? more[key];
}

/** Fields for counts of hands take digits alone: a clicker’s point blackens the screen there too. */
function isCounted(target: EventTarget | null, key: string): boolean {
  return target instanceof Element && target.matches('[data-counts]') && /^\D$/u.test(key);
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
