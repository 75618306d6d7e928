/** What the address may ask for. */
import type { RevealApi } from 'reveal.js';
import { nameInHash } from '../../hash.browser.ts';
import { printAddress } from '../printAddress.browser.ts';
import { notify } from './announce.browser.ts';
import { onDeck } from './events.browser.ts';

/**
 * Leads `?print-pdf` and `?view=print` to the print page and takes any other query but a route off the address: reveal.js
 * takes every `?name=value` for a setting, and `?keyboard=false` would disarm the deck.
 * @returns false when another page is on its way
 */
export function settleAddress(): boolean {
  const query = new URLSearchParams(location.search);
  const print = printAddress();
  if (print !== undefined && (query.has('print-pdf') || query.get('view') === 'print')) {
    location.replace(`${print}${location.hash.replace('#/', '#')}`);
    return false;
  }
  const route = query.get('route');
  const kept = route === null ? '' : `?${new URLSearchParams({ route })}`;
  const { pathname, search, hash } = location;
  if (search !== kept) history.replaceState(history.state, '', pathname + kept + hash);
  return true;
}

/** Says so when an address names a slide that is not there, and which one is shown instead. Returns the undo. */
export function checkAddress(deck: RevealApi): () => void {
  const first = location.hash;
  const check = (asked: string) => {
    const name = nameInHash(asked);
    // Those that a route leaves out are slides as well.
    const count = deck.getHorizontalSlides().length;
    if (name === '' || isSlide(name, count)) return;
    const number = deck.getIndices().h + 1;
    notify(`There is no slide “${name}”: this is slide ${number} of ${count}.`);
  };
  // The address itself has gone on by then, to the slide that is shown.
  const onHash = ({ newURL }: HashChangeEvent) => check(new URL(newURL).hash);
  // Only now, so that reveal.js hears of a new hash first and goes where it can.
  const ready = onDeck(deck, ['ready'], () => {
    check(first);
    addEventListener('hashchange', onHash);
  });
  return () => {
    ready();
    removeEventListener('hashchange', onHash);
  };
}

/** Slides are named by id or by number, from 1. */
function isSlide(name: string, count: number): boolean {
  if (/^\d+$/.test(name)) return Number(name) >= 1 && Number(name) <= count;
  const element = document.getElementById(name.replace(/\/[-\d]+$/, ''));
  return element?.closest('.slides > section') != null;
}
