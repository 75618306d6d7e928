/** Puts in its places, at once, all that is packed; a module that is imported before those that bring it to life. */
import { nameInHash } from '../../hash.browser.ts';
import { laterInPage, putInPlace } from '../putInPlace.browser.ts';

const content = laterInPage();
if (content === undefined) throw new Error('nothing is unpacked');
putInPlace(content);
// The browser has gone to the place that the address names, and what came has moved it.
if (location.hash !== '') document.getElementById(nameInHash(location.hash))?.scrollIntoView();
