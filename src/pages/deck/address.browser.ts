/** What the address may ask for, settled before reveal.js reads it. */

/**
 * Leads `?print-pdf` and `?view=print` to the print page and takes any other query off the address: reveal.js takes every
 * `?name=value` for a setting, and `?keyboard=false` would disarm the deck.
 * @returns false when another page is on its way
 */
export function settleAddress(): boolean {
  const query = new URLSearchParams(location.search);
  if (query.has('print-pdf') || query.get('view') === 'print') {
    location.replace(`print.html${location.hash.replace('#/', '#')}`);
    return false;
  }
  const { pathname, search, hash } = location;
  if (search !== '') history.replaceState(history.state, '', pathname + hash);
  return true;
}
