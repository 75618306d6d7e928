/** What the deck says of itself to those who hear it, and to the browser's tabs and history. */
import type { RevealApi } from 'reveal.js';
import { announce } from './announce.browser.ts';
import { onDeck } from './events.browser.ts';

/**
 * Takes back what reveal.js says: `role="application"` switches a screen reader's own keys off, and its live region reads
 * out the whole slide, data tables and all. A slide is announced by its number and headline instead, unless the focus has
 * gone to it, which a screen reader tells by itself. Returns the undo.
 */
export function describeDeck(deck: RevealApi, element: HTMLElement): () => void {
  element.setAttribute('role', 'region');
  element.setAttribute('aria-roledescription', 'slide deck');
  element.setAttribute('aria-label', 'Slides');
  element.querySelector('.aria-status')?.remove();
  return onDeck(deck, ['slidechanged'], () => {
    const slide = deck.getCurrentSlide();
    announce(document.activeElement === slide ? '' : nameOf(slide));
  });
}

/** Keeps the page's title in step: `Headline – Deck`. Returns the undo, which restores it. */
export function titlePage(deck: RevealApi): () => void {
  const { title } = document;
  const undo = onDeck(deck, ['ready', 'slidechanged'], () => {
    const headline = textOf(deck.getCurrentSlide(), '.headline');
    document.title = headline === '' || headline === title ? title : `${headline} – ${title}`;
  });
  return () => {
    undo();
    document.title = title;
  };
}

function nameOf(slide: HTMLElement): string {
  return `${textOf(slide, '.slide-number').replace('/', 'of')}: ${textOf(slide, '.headline')}`;
}

function textOf(slide: HTMLElement, selector: string): string {
  return slide.querySelector(selector)?.textContent?.trim() ?? '';
}
