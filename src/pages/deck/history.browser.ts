import type { RevealApi } from 'reveal.js';
import { nameInHash } from '../../hash.browser.ts';
import { type DeckEvents, onDeck } from './events.browser.ts';

/**
 * Writes the slide into the address, an entry of the browser's history for each. reveal.js's own `history` sets
 * `location.hash`: the browser takes that for a jump in the page and drops the focus. Returns the undo.
 */
export function keepHistory(deck: DeckEvents & Pick<RevealApi, 'getCurrentSlide' | 'isReady'>): () => void {
  const write = (push: boolean) => {
    const { id } = deck.getCurrentSlide();
    const name = nameInHash(location.hash);
    if (name === id && location.hash.startsWith('#/')) return;
    // A number, or a name that is no slide's, gives way to the id; `#id` and `#/id` are the same place.
    const known = document.getElementById(name) !== null && name !== id;
    history[push && known ? 'pushState' : 'replaceState'](null, '', `#/${id}`);
  };
  const onHash = () => write(false);
  const undo = [
    onDeck(deck, ['ready'], () => {
      write(false);
      // After reveal.js, which first goes where the new hash leads.
      addEventListener('hashchange', onHash);
    }),
    onDeck(deck, ['slidechanged'], () => write(deck.isReady())),
  ];
  return () => {
    for (const take of undo) take();
    removeEventListener('hashchange', onHash);
  };
}
