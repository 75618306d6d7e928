import type { RevealApi } from 'reveal.js';

/**
 * Focus inside a slide that leaves would fall to the page's body, and a reader with it back to the start. It goes to the
 * new slide instead; focus that was elsewhere, or nowhere, stays where it is.
 */
export function keepFocus(deck: RevealApi): void {
  let inside = false;
  // Asked before the change: reveal.js makes the slide that leaves inert, which takes the focus off it.
  deck.on('beforeslidechange', () => {
    inside = document.activeElement?.closest('.slides > section') !== null;
  });
  deck.on('slidechanged', () => {
    if (inside) deck.getCurrentSlide().focus({ preventScroll: true });
  });
}
