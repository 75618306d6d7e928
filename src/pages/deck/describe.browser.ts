/** What the deck says of itself to those who hear it. */
import type { RevealApi } from 'reveal.js';

/**
 * Takes back what reveal.js says: `role="application"` switches a screen reader's own keys off, and its live region reads
 * out the whole slide, data tables and all. A slide is announced by its number and headline instead.
 */
export function describeDeck(deck: RevealApi, element: HTMLElement): void {
  element.setAttribute('role', 'region');
  element.setAttribute('aria-roledescription', 'slide deck');
  element.setAttribute('aria-label', 'Slides');
  element.querySelector('.aria-status')?.remove();
  const announcer = document.querySelector('#announcer');
  deck.on('slidechanged', () => {
    if (announcer !== null) announcer.textContent = nameOf(deck.getCurrentSlide());
  });
}

function nameOf(slide: HTMLElement): string {
  const text = (selector: string) => slide.querySelector(selector)?.textContent?.trim() ?? '';
  return `${text('.slide-number').replace('/', 'of')}: ${text('.headline')}`;
}
