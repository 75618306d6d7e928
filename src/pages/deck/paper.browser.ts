import type { RevealApi } from 'reveal.js';

/**
 * Someone prints the deck itself: what reveal.js has set on the slides is taken off, so that the style sheet lays all of
 * them out as pages, and put back when the printer has them.
 */
export function unfoldForPaper(deck: RevealApi, element: HTMLElement): void {
  addEventListener('beforeprint', () => {
    for (const part of element.querySelectorAll('.slides, .slides > section')) {
      for (const name of ['style', 'hidden', 'aria-hidden', 'inert']) part.removeAttribute(name);
    }
  });
  addEventListener('afterprint', () => deck.sync());
}
