/** From the slide that shows an answer back to its question. */
import { isTaken } from './keys.browser.ts';

interface Departure {
  readonly slide: string;
  /** The link, where the focus goes on coming back; undefined when it was followed with a pointer. */
  readonly link: HTMLElement | undefined;
}

/**
 * Lets Backspace come back, once, to the question on the deck whose answer link was followed last: there is one way back in
 * a deck, as in a browser. The deck tells a slide that it is reached by `slideshow`. Returns the undo.
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
  const slide = link?.closest<HTMLElement>('[data-medium="deck"]')?.dataset.slide;
  if (link === null || slide === undefined) return undefined;
  // A click without a count was made by a key; with a pointer the focus is nobody's place, and would take Space from the deck.
  return { slide, link: detail === 0 ? link : undefined };
}

function comeBack({ slide, link }: Departure): void {
  link
    ?.closest('section')
    ?.addEventListener('slideshow', () => link.focus({ preventScroll: true }), { once: true });
  location.hash = slide;
}
