/** reveal.js with our settings, and the mends it needs, each in a file of its own. */
import Reveal, { type RevealApi } from 'reveal.js';
import { initTheme } from '../theme.browser.ts';
import { listenToToolbar, showToolbarOnUse } from './actions.browser.ts';
import { checkAddress } from './address.browser.ts';
import { describeDeck, titlePage } from './describe.browser.ts';
import { onDeck } from './events.browser.ts';
import { keepFocus } from './focus.browser.ts';
import { keepHistory } from './history.browser.ts';
import { belongsToDeck, listenToKeys } from './keys.browser.ts';
import { bringLater } from './later.browser.ts';
import { offerConsole } from './offerConsole.browser.ts';
import { followSlide } from './overlays.browser.ts';
import { printOnKey, unfoldForPaper } from './paper.browser.ts';
import { followRoutes } from './route.browser.ts';
import { tellBlocks } from './tell.browser.ts';
import { keepSwipes } from './touch.browser.ts';

declare global {
  interface Window {
    /** For tools that drive a deck from outside, such as DeckTape. */
    Reveal: RevealApi;
  }
}

/**
 * Starts the deck in `.reveal`. Returns the undo, after which the slides stand below each other.
 * @param onUse called once somebody uses the deck and all slides are there
 */
export function startDeck(element: HTMLElement, onUse: () => void): () => void {
  const deck: RevealApi = new Reveal(element, {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 10,
    center: false,
    display: 'grid',
    controls: false,
    help: false,
    jumpToSlide: false,
    // `#/8` is the slide that says 8 / 24.
    hashOneBasedIndex: true,
    keyboardCondition: (event) => belongsToDeck(event, deck),
    // Motion only where it explains; reveal.js does not ask for the reader's wish.
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    // Its view for phones rebuilds the slides, and with them all that has come to life: the study page is ours.
    scrollActivationWidth: 0,
    // Anyone who frames the page could otherwise drive it.
    postMessage: false,
    postMessageEvents: false,
  });
  window.Reveal = deck;

  const themeButton = document.querySelector<HTMLElement>('.tool-theme');
  const { openConsole, togglePen, undo: endConsoles } = offerConsole(deck);
  let overview: Promise<void> | undefined;
  const bringOverview = () => {
    overview ??= import('./overview.browser.ts').then(
      ({ layOutOverview }) => void undo.push(layOutOverview(deck, element)),
      // Without a network the next time may do; until then it is a row.
      () => (overview = undefined),
    );
  };
  const undo = [
    endConsoles,
    followRoutes(deck),
    listenToKeys(deck, { s: openConsole, d: togglePen }),
    listenToToolbar(deck),
    showToolbarOnUse(),
    keepSwipes(element),
    keepFocus(deck),
    checkAddress(deck),
    keepHistory(deck),
    titlePage(deck),
    followSlide(deck),
    onDeck(deck, ['overviewshown'], () => bringOverview()),
    tellBlocks(deck),
    bringLater(deck, () => {
      bringOverview();
      onUse();
    }),
    printOnKey(),
    unfoldForPaper(deck, element),
    ...(themeButton === null ? [] : [initTheme(themeButton)]),
  ];
  deck.initialize().then(() => undo.push(describeDeck(deck, element)));
  return () => {
    for (const take of undo) take();
    deck.destroy();
  };
}
