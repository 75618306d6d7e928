import type { RevealApi } from 'reveal.js';

/**
 * Focus inside a slide that leaves would fall to the page's body, and a reader with it back to the start. It goes to the
 * new slide instead; focus that was elsewhere, or nowhere, stays where it is.
 */
export function keepFocus(deck: RevealApi): void {
  deck.on('slidechanged', () => {
    const focused = document.activeElement;
    if (focused !== null && deck.getPreviousSlide()?.contains(focused)) {
      deck.getCurrentSlide().focus({ preventScroll: true });
    }
  });
}
