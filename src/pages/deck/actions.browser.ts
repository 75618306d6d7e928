/** The toolbar's buttons. */
import type { RevealApi } from 'reveal.js';
import { closeOverlays, openContents, openHelp } from './overlays.browser.ts';

/** How long the toolbar stays after the pointer last moved, in ms. */
const STAY = 2500;

/** Shows the buttons and does what their `data-action` says. */
export function listenToToolbar(deck: RevealApi): void {
  const actions: Readonly<Record<string, () => void>> = {
    previous: () => deck.prev(),
    next: () => deck.next(),
    contents: openContents,
    help: openHelp,
    close: closeOverlays,
  };
  for (const button of document.querySelectorAll<HTMLElement>('.tool[data-action]')) {
    button.hidden = false;
    button.addEventListener('click', () => actions[button.dataset.action ?? '']?.());
  }
}

/** Marks the page while a pointer is in use, so that the toolbar shows; CSS shows it to focus and touch by itself. */
export function showToolbarOnUse(): void {
  let timer = 0;
  document.addEventListener('pointermove', () => {
    document.documentElement.dataset.pointing = '';
    clearTimeout(timer);
    timer = window.setTimeout(() => delete document.documentElement.dataset.pointing, STAY);
  });
}
