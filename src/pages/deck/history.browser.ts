import type { RevealApi } from 'reveal.js';

/**
 * Writes the slide into the address, an entry of the browser's history for each. reveal.js's own `history` sets
 * `location.hash`: the browser takes that for a jump in the page and drops the focus.
 */
export function keepHistory(deck: RevealApi): void {
  const write = (push: boolean) => {
    const hash = `#/${deck.getCurrentSlide().id}`;
    if (location.hash === hash) return;
    // `#id` and `#/id` are the same place.
    const same = !push || location.hash.replace('#', '#/') === hash;
    history[same ? 'replaceState' : 'pushState'](null, '', hash);
  };
  deck.on('ready', () => write(false));
  deck.on('slidechanged', () => write(deck.isReady()));
}
