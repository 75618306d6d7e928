import type { RevealApi } from 'reveal.js';
import { onDeck } from './events.browser.ts';

/**
 * Tells live blocks what they need to know of the deck, so that none of them needs reveal.js: `slideshow` on a slide that is
 * reached and `slidestep` on one whose next or last step was taken (neither bubbles), `deckscale` with `{ scale }` on the document when the canvas is scaled anew. Returns the undo.
 */
export function tellBlocks(deck: RevealApi): () => void {
  const undo = [
    onDeck(deck, ['ready', 'resize'], () => tellScale(deck)),
    onDeck(deck, ['ready', 'slidechanged'], () => tellSlide(deck, 'slideshow')),
    onDeck(deck, ['fragmentshown', 'fragmenthidden'], () => tellSlide(deck, 'slidestep')),
  ];
  return () => {
    for (const take of undo) take();
  };
}

/** Tells blocks that have just come into the page what the others know by now. */
export function tellNewBlocks(deck: RevealApi): void {
  tellScale(deck);
  tellSlide(deck, 'slideshow');
}

function tellSlide(deck: RevealApi, type: 'slideshow' | 'slidestep'): void {
  deck.getCurrentSlide().dispatchEvent(new CustomEvent(type));
}

function tellScale(deck: RevealApi): void {
  document.dispatchEvent(new CustomEvent('deckscale', { detail: { scale: deck.getScale() } }));
}
