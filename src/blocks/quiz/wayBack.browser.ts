/** From the slide that shows an answer back to its question. */
import { isTaken } from './keys.browser.ts';

interface Departure {
  readonly slide: string;
  /** Whether slides come one at a time; else all are there, and the link can be gone to. */
  readonly onDeck: boolean;
  /** The link, where the focus goes on coming back; undefined when it was followed with a pointer. */
  readonly link: HTMLElement | undefined;
}

/**
 * Lets Backspace come back, once, to the question whose answer link was followed last: there is one way back in
 * a page, as in a browser. The deck tells a slide that it is reached by `slideshow`. Returns the undo.
 */
export function keepWayBack(): () => void {
  const stop = new AbortController();
  let departure: Departure | undefined;
  document.addEventListener(
    'click',
    (event) => {
      departure = departureOf(event) ?? departure;
    },
    { signal: stop.signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Backspace' || departure === undefined || isTaken(event)) return;
      event.preventDefault();
      comeBack(departure);
      departure = undefined;
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

function departureOf({ target, detail }: MouseEvent): Departure | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>('.quiz-goto') : null;
  const question = link?.closest<HTMLElement>('.quiz');
  const slide = question?.dataset.slide;
  if (link === null || slide === undefined) return undefined;
  const onDeck = question?.dataset.medium === 'deck';
  // A click without a count was made by a key; with a pointer the focus is nobody's place, and would take Space from the deck.
  return { slide, onDeck, link: detail === 0 || !onDeck ? link : undefined };
}

function comeBack({ slide, onDeck, link }: Departure): void {
  if (!onDeck) {
    location.hash = slide;
    link?.focus();
    return;
  }
  link
    ?.closest('section')
    ?.addEventListener('slideshow', () => link.focus({ preventScroll: true }), { once: true });
  location.hash = slide;
}
