/** All slides at a glance: reveal.js puts them in one row, of which a screen shows four; here they are a grid. */
import type { RevealApi } from 'reveal.js';
import { announce } from './announce.browser.ts';
import { onDeck } from './events.browser.ts';
import { overlayIsOpen } from './overlays.browser.ts';
import { arrangeTiles, type Tiles } from './tiles.ts';

/** How far a key goes in the grid, in rows. */
const ROWS: Readonly<Record<string, number>> = { ArrowUp: -1, k: -1, ArrowDown: 1, j: 1 };

/** Lays the overview out, says what it is, and keeps the focus out of the small slides. Returns the undo. */
export function layOutOverview(deck: RevealApi, element: HTMLElement): () => void {
  const slides = element.querySelector<HTMLElement>('.slides');
  if (slides === null) return () => {};
  let tiles: Tiles | undefined;
  let placed = '';

  const place = () => {
    const sections = deck.getHorizontalSlides();
    const { clientWidth: width, clientHeight: height } = element;
    tiles = arrangeTiles({ count: sections.length, current: deck.getIndices().h, width, height });
    const { scale } = tiles;
    sections.forEach((section, i) => {
      const { x = 0, y = 0 } = tiles?.places[i] ?? {};
      // From the canvas, which is scaled about its middle.
      const [left, top] = [(x - width / 2) / scale + 640, (y - height / 2) / scale + 360];
      section.style.transform = `translate(${left}px, ${top}px)`;
      // reveal.js takes slides further away than ten out of the page.
      section.style.display = 'grid';
    });
    const centred = slides.style.left === '' ? '' : 'translate(-50%, -50%) ';
    slides.style.transform = `${centred}scale(${scale})`;
    slides.style.setProperty('--tile', String(scale));
    placed = slides.style.transform;
  };
  // reveal.js writes its own transform on every slide and every size of the window, in no event's reach.
  const observer = new MutationObserver(() => {
    if (deck.isOverview() && slides.style.transform !== placed) place();
  });
  observer.observe(slides, { attributes: true, attributeFilter: ['style'] });

  const setInert = (inert: boolean) => {
    for (const part of slides.querySelectorAll<HTMLElement>(':scope > section > *')) part.inert = inert;
  };
  const enter = () => {
    // Before its control goes inert, and the focus with it.
    if (document.activeElement?.closest('.slides')) deck.getCurrentSlide().focus({ preventScroll: true });
    setInert(true);
    place();
    announce('All slides: arrows choose one, Enter opens it.');
  };
  const undo = [
    onDeck(deck, ['overviewshown'], enter),
    onDeck(deck, ['overviewhidden'], () => setInert(false)),
  ];
  const onKey = (event: KeyboardEvent) => {
    const rows = ROWS[event.key];
    if (rows === undefined || tiles === undefined || !deck.isOverview() || overlayIsOpen()) return;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = deck.getIndices().h + rows * tiles.columns;
    if (next >= 0 && next < deck.getHorizontalSlides().length) deck.slide(next);
  };
  // Ahead of reveal.js, which has listened since it began and has keys of its own for these.
  document.addEventListener('keydown', onKey, { capture: true });
  // It may have been what this was fetched for.
  if (deck.isOverview()) enter();
  return () => {
    for (const take of undo) take();
    observer.disconnect();
    document.removeEventListener('keydown', onKey, { capture: true });
  };
}
