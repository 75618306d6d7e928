/** The toolbar's buttons. */
import type { RevealApi } from 'reveal.js';
import { closeOverlays, openContents, openHelp } from './overlays.browser.ts';

/** How long the toolbar stays after the pointer last moved, in ms. */
const STAY = 2500;

/** Shows the buttons and does what their `data-action` says. Returns the undo. */
export function listenToToolbar(deck: RevealApi): () => void {
  const undo = new AbortController();
  const actions: Readonly<Record<string, () => void>> = {
    previous: () => deck.prev(),
    next: () => deck.next(),
    contents: openContents,
    help: openHelp,
    close: closeOverlays,
  };
  for (const button of document.querySelectorAll<HTMLElement>('.tool[data-action]')) {
    button.hidden = false;
    button.addEventListener('click', () => actions[button.dataset.action ?? '']?.(), { signal: undo.signal });
  }
  return () => undo.abort();
}

/**
 * Marks the page while a pointer is in use, so that the toolbar shows; CSS shows it to focus and touch by itself.
 * Returns the undo.
 */
export function showToolbarOnUse(): () => void {
  let timer = 0;
  const rest = () => delete document.documentElement.dataset.pointing;
  const show = () => {
    document.documentElement.dataset.pointing = '';
    clearTimeout(timer);
    timer = window.setTimeout(rest, STAY);
  };
  document.addEventListener('pointermove', show);
  return () => {
    document.removeEventListener('pointermove', show);
    clearTimeout(timer);
    rest();
  };
}
