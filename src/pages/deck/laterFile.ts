/** Where what the deck brings later is, relative to the site's root. */
export const LATER_FILE = 'deck-later.html';
