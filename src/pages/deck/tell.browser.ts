import type { RevealApi } from 'reveal.js';
import { onDeck } from './events.browser.ts';

/**
 * Tells live blocks what they need to know of the deck, so that none of them needs reveal.js: `slideshow` on a slide that is
 * reached and `slidestep` on one whose next or last step was taken (neither bubbles), `deckscale` with `{ scale }` on the document when the canvas is scaled anew. Returns the undo.
 */
export function tellBlocks(deck: RevealApi): () => void {
  const shown = () => deck.getCurrentSlide().dispatchEvent(new CustomEvent('slideshow'));
  const stepped = () => deck.getCurrentSlide().dispatchEvent(new CustomEvent('slidestep'));
  const scaled = () =>
    document.dispatchEvent(new CustomEvent('deckscale', { detail: { scale: deck.getScale() } }));
  const undo = [
    onDeck(deck, ['ready', 'resize'], scaled),
    onDeck(deck, ['ready', 'slidechanged'], shown),
    onDeck(deck, ['fragmentshown', 'fragmenthidden'], stepped),
  ];
  return () => {
    for (const take of undo) take();
  };
}
