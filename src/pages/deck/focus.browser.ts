import type { RevealApi } from 'reveal.js';
import { onDeck } from './events.browser.ts';

/**
 * Focus inside a slide that leaves would fall to the page's body, and a reader with it back to the start. It goes to the
 * new slide instead; focus that was elsewhere, or nowhere, stays where it is. Returns the undo.
 */
export function keepFocus(deck: RevealApi): () => void {
  let inside = false;
  const undo = [
    // Asked before the change: reveal.js makes the slide that leaves inert, which takes the focus off it.
    onDeck(deck, ['beforeslidechange'], () => {
      inside = document.activeElement?.closest('.slides > section') != null;
    }),
    onDeck(deck, ['slidechanged'], () => {
      if (inside) deck.getCurrentSlide().focus({ preventScroll: true });
    }),
  ];
  return () => {
    for (const take of undo) take();
  };
}

/** Whether a control has the keyboard: anything that has the focus, slides apart. */
export function controlHasFocus(): boolean {
  const { activeElement } = document;
  return activeElement !== null && !activeElement.matches('body, .slides > section');
}

/** Takes the focus off the control that has it; the slide keeps the reader's place. */
export function releaseFocus(deck: RevealApi): void {
  deck.getCurrentSlide().focus({ preventScroll: true });
}
