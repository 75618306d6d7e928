/**
 * What the first screen does not need, cards and the heavy blocks of later slides, comes on the first sign of use; at once
 * where the slide that is shown, or the next one, waits for it.
 */
import type { RevealApi } from 'reveal.js';
import { openCardsLater } from '../../evidence/laterCards.browser.ts';
import { laterInPage, parsePart, putInPlace } from '../putInPlace.browser.ts';
import { announce, notify } from './announce.browser.ts';
import { onDeck } from './events.browser.ts';
import { LATER_FILE } from './laterFile.ts';
import { tellNewBlocks } from './tell.browser.ts';

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel', 'focusin'];
/** How long a network may take before it counts as gone, ms. */
const PATIENCE = 30_000;

const ROOM = '.slides .later';

/**
 * Brings what is missing when it is needed, once. What fails is tried again at the next need. Returns the undo.
 * @param onHere called once it is in place
 */
export function bringLater(deck: RevealApi, onHere: () => void): () => void {
  let here = false;
  let ready = false;
  let coming: Promise<boolean> | undefined;
  const stay = new AbortController();
  const signs = new AbortController();

  const settle = (content: DocumentFragment) => {
    if (here || stay.signal.aborted) return;
    putInPlace(content);
    here = true;
    signs.abort();
    onHere();
    if (!ready) return;
    // Steps of slides gone through are taken. `deck.sync()` would listen to the address anew, and hear of it last.
    deck.slide(deck.getIndices().h);
    tellNewBlocks(deck);
  };
  const fetchAll = async (): Promise<boolean> => {
    tellAll('It is on its way.');
    try {
      settle(laterInPage() ?? (await fetchContent(stay.signal)));
    } catch (error) {
      if (stay.signal.aborted || here) return here;
      tellAll('This could not be fetched.', true);
      if (document.querySelector('.slides > .present .later'))
        announce('What belongs on this slide could not be fetched.');
      reportError(error);
    }
    return here;
  };
  const bring = async (): Promise<boolean> => {
    if (here) return true;
    signs.abort();
    coming ??= fetchAll().finally(() => {
      coming = undefined;
    });
    return coming;
  };
  const bringCards = async () => {
    const came = await bring();
    if (!came) notify('What is known about this figure could not be fetched: it stands on the sources page.');
    return came;
  };
  const bringForSlide = () => {
    const slide = deck.getCurrentSlide();
    if (slide.querySelector('.later') ?? slide.nextElementSibling?.querySelector('.later')) void bring();
  };
  const bringForPaper = () => {
    if (here) return;
    try {
      settle(laterInPage() ?? fetchAtOnce());
    } catch (error) {
      tellAll('This could not be fetched.', true);
      reportError(error);
    }
  };
  for (const type of SIGNS) {
    addEventListener(type, () => void bring(), { capture: true, passive: true, signal: signs.signal });
  }
  addEventListener('beforeprint', bringForPaper, { signal: stay.signal });
  const undo = [
    openCardsLater(bringCards),
    onDeck(deck, ['ready'], () => {
      ready = true;
    }),
    onDeck(deck, ['ready', 'slidechanged'], bringForSlide),
  ];
  return () => {
    for (const take of undo) take();
    signs.abort();
    stay.abort();
  };
}

async function fetchContent(signal: AbortSignal): Promise<DocumentFragment> {
  const response = await fetch(LATER_FILE, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  });
  if (!response.ok) throw new Error(`${LATER_FILE}: status ${response.status}`);
  return parsePart(await response.text());
}

/** Whoever prints waits for nothing: what is not there when `beforeprint` has been told is missing on paper. */
function fetchAtOnce(): DocumentFragment {
  const request = new XMLHttpRequest();
  request.open('GET', LATER_FILE, false);
  request.send();
  if (request.status !== 200) throw new Error(`${LATER_FILE}: status ${request.status}`);
  return parsePart(request.responseText);
}

/** Says in each empty room why it is; with a link to where its slide stands whole, where that is of use. */
function tellAll(text: string, failed = false): void {
  for (const room of document.querySelectorAll<HTMLElement>(ROOM)) {
    const told = document.createElement('p');
    told.className = failed ? 'later-failed' : 'later-coming';
    told.textContent = text;
    if (failed) told.append(' ', wholeLink(room.closest('section')?.id ?? ''));
    room.querySelector('p')?.remove();
    room.append(told);
  }
}

function wholeLink(slideId: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `study.html#${slideId}`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'The study page has it (new tab).';
  return link;
}
