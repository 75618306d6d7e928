/**
 * A way through the deck that leaves slides out: they keep their place and their address, and the keys pass them by.
 * Numbers, progress and contents follow the way.
 */
import type { RevealApi } from 'reveal.js';
import { isOn, isPriority, WHOLE } from '../../deck/routes.ts';
import { nameInHash } from '../../hash.browser.ts';
import { notify } from './announce.browser.ts';

/** Says on a slide, its entry of the contents and its number that it is left out. reveal.js does not count such slides. */
const LEFT_OUT = 'uncounted';

/** Puts the deck on the route that the address names and follows the links that choose another. Returns the undo. */
export function followRoutes(deck: RevealApi): () => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.routes a')];
  const restore = passBy(deck);
  if (links.length === 0) return restore;
  const undo = new AbortController();
  const { signal } = undo;

  const take = (name: string): boolean => {
    const link = links.find(({ dataset }) => dataset.route === name);
    const { upto } = link?.dataset ?? {};
    if (upto === undefined || !isPriority(upto)) return false;
    for (const one of links) one.ariaCurrent = one.dataset.route === name ? 'true' : null;
    leaveOut(isOutOfRoute);
    if (deck.isReady()) deck.layout();
    return true;
  };

  const wanted = new URLSearchParams(location.search).get('route') ?? WHOLE;
  if (!take(wanted)) {
    take(WHOLE);
    address(WHOLE);
    const names = [...new Set(links.map(({ dataset }) => dataset.route))];
    notify(`There is no route “${wanted}”: there is ${names.join(', ')}. This is the whole deck.`);
  }
  document.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      const link = target instanceof Element ? target.closest<HTMLElement>('.routes a') : null;
      const name = link?.dataset.route;
      if (name === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!take(name)) return;
      address(name);
      notify(`${onRoute().length} slides are on this route; the others stay in the contents.`);
    },
    { signal },
  );
  for (const nav of document.querySelectorAll<HTMLElement>('.routes')) nav.hidden = false;
  return () => {
    undo.abort();
    restore();
    leaveOut(() => false);
    for (const nav of document.querySelectorAll<HTMLElement>('.routes')) nav.hidden = true;
  };
}

/** Leaves out slides of the route as well, and takes back those that were left out so before. */
export function dropSlides(deck: RevealApi, ids: ReadonlySet<string>): void {
  for (const slide of slides()) slide.toggleAttribute('data-dropped', ids.has(slide.id));
  leaveOut(isOutOfRoute);
  deck.layout();
}

function isOutOfRoute({ dataset }: HTMLElement): boolean {
  const { priority = '' } = dataset;
  const { upto = '' } = document.querySelector<HTMLElement>('.routes a[aria-current]')?.dataset ?? {};
  const isOff = isPriority(priority) && isPriority(upto) && !isOn(priority, upto);
  return isOff || dataset.dropped !== undefined;
}

/** Slides that the keys go to, in order. */
export function onRoute(): HTMLElement[] {
  return slides().filter((slide) => !isLeftOut(slide));
}

function slides(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')];
}

function isLeftOut({ dataset }: HTMLElement): boolean {
  return dataset.visibility === LEFT_OUT;
}

/** Marks the slides to be left out, and counts the others anew: on their foot and in the contents. */
function leaveOut(isOut: (slide: HTMLElement) => boolean): void {
  const all = slides();
  for (const slide of all)
    if (isOut(slide)) slide.dataset.visibility = LEFT_OUT;
    else delete slide.dataset.visibility;
  const on = onRoute();
  for (const slide of all) {
    const place = on.indexOf(slide) + 1;
    const number = slide.querySelector('.slide-number');
    if (number !== null) number.textContent = place === 0 ? 'not on this route' : `${place} / ${on.length}`;
    const entry = document.querySelector<HTMLElement>(`#contents a[href="#${CSS.escape(slide.id)}"]`);
    const numberThere = entry?.querySelector('.contents-number');
    if (!entry || !numberThere) continue;
    entry.toggleAttribute('data-left-out', place === 0);
    numberThere.textContent = place === 0 ? '–' : String(place);
  }
}

/**
 * Makes reveal.js, its keys and swipes included, pass by slides that are left out; whoever asks for one by its address or in
 * the overview gets it. Returns the undo.
 */
function passBy(deck: RevealApi): () => void {
  let asked: HTMLElement | null = null;
  const onClick = ({ target }: MouseEvent) => {
    asked = deck.isOverview() && target instanceof Element ? target.closest('.slides > section') : null;
  };
  const onMove = (event: Event) => {
    const sections = deck.getHorizontalSlides();
    const { h } = deck.getIndices();
    const wanted: unknown = Reflect.get(event, 'indexh');
    const target = typeof wanted === 'number' ? sections[wanted] : undefined;
    if (target === undefined || !isLeftOut(target)) return;
    if (deck.isOverview() || target === asked || isNamed(target, sections.indexOf(target))) return;
    event.preventDefault();
    const at = sections.indexOf(target);
    const found = at > h ? firstOn(sections.slice(at)) : firstOn(sections.slice(0, at).reverse());
    // Beyond the last there is none: the keys that lead there end on it.
    const on = found ?? firstOn(at > h ? sections.slice(0, at).reverse() : sections.slice(at));
    if (on !== undefined && on !== sections[h]) deck.slide(sections.indexOf(on));
  };
  document.addEventListener('click', onClick, { capture: true });
  deck.on('beforeslidechange', onMove);
  return () => {
    document.removeEventListener('click', onClick, { capture: true });
    deck.off('beforeslidechange', onMove);
  };
}

function firstOn(sections: readonly HTMLElement[]): HTMLElement | undefined {
  return sections.find((slide) => !isLeftOut(slide));
}

/** Whether the address asks for a slide, by its id or by its number in the whole deck, from 1. */
function isNamed({ id }: HTMLElement, index: number): boolean {
  return [id, String(index + 1)].includes(nameInHash(location.hash));
}

/** Writes the route into the address, so that a reload and a link keep it. */
function address(name: string): void {
  const { pathname, hash } = location;
  const query = name === WHOLE ? '' : `?route=${name}`;
  history.replaceState(history.state, '', pathname + query + hash);
}
