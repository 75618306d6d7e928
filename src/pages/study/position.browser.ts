/** Where the reader is: in the bar, in the contents and in the links to the deck. */
import { nameInHash } from '../../hash.browser.ts';
import { keepPlace } from './place.browser.ts';

/** A stop of the text: what a link in the contents leads to. */
interface Stop {
  readonly element: Element;
  readonly link: HTMLAnchorElement;
  /** Title of the section it belongs to. */
  readonly section: string;
  /** Which of how many stops of its section, from 1. */
  readonly position: number;
  readonly count: number;
}

/** A stop is being read once its top is this far up the window: what fills the screen, not what is about to leave it. */
const LINE = 0.35;

/** Follows the reader: the stop being read is the last whose top has come above the line. Returns the undo. */
export function followReader(): () => void {
  const nav = document.querySelector<HTMLElement>('nav.contents');
  const stops = nav === null ? [] : stopsOf(nav);
  const [first] = stops;
  if (nav === null || first === undefined) return () => {};

  const reached = new Set<Element>();
  let shown: Stop | undefined;
  let atEnd = false;
  const update = () => {
    const next = (atEnd ? stops.at(-1) : stops.findLast(({ element }) => reached.has(element))) ?? first;
    if (next === shown) return;
    // Only where somebody has read on: opening the page is no place.
    if (shown !== undefined && next.element.matches('.slide')) keepPlace(next.element.id);
    shown?.link.removeAttribute('aria-current');
    show(next, (stops.indexOf(next) + 1) / stops.length);
    reveal(next.link, nav);
    shown = next;
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) reached.add(target);
        else reached.delete(target);
      }
      update();
    },
    // Everything above the line, however far.
    { rootMargin: `9999999px 0px -${(1 - LINE) * 100}% 0px` },
  );
  for (const { element } of stops) observer.observe(element);

  // The last stop may be too short ever to reach the line.
  const end = document.querySelector('[data-end]');
  const endObserver = new IntersectionObserver(
    (entries) => {
      atEnd = entries.at(-1)?.isIntersecting ?? false;
      update();
    },
    { threshold: 1 },
  );
  if (end !== null) endObserver.observe(end);

  const onToggle = () => {
    if (shown !== undefined) reveal(shown.link, nav);
  };
  nav.addEventListener('toggle', onToggle);
  return () => {
    observer.disconnect();
    endObserver.disconnect();
    nav.removeEventListener('toggle', onToggle);
  };
}

function stopsOf(nav: HTMLElement): Stop[] {
  return [...nav.querySelectorAll<HTMLElement>(':scope > ol > li')].flatMap((item) => {
    const section = item.querySelector('.contents-section')?.textContent?.trim() ?? '';
    const found = [...item.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
      const element = document.getElementById(nameInHash(link.hash));
      return element === null ? [] : [{ element, link }];
    });
    return found.map(({ element, link }, i) => ({
      element,
      link,
      section,
      position: i + 1,
      count: found.length,
    }));
  });
}

function show({ element, link, section, position, count }: Stop, progress: number): void {
  link.setAttribute('aria-current', 'location');
  fill('[data-place]', section);
  fill('[data-position]', count > 1 ? `${position}/${count}` : '');
  fill('[data-position-words]', count > 1 ? `Slide ${position} of ${count} of this section` : '');
  document.querySelector<HTMLElement>('.bar-progress')?.style.setProperty('--progress', String(progress));
  const slide = element.matches('.slide') ? `#${element.id}` : '';
  for (const deck of document.querySelectorAll('[data-deck]')) {
    const page = deck.getAttribute('href')?.replace(/#.*/, '');
    deck.setAttribute('href', `${page}${slide}`);
  }
}

function fill(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element !== null) element.textContent = text;
}

/** Scrolls the contents alone; `scrollIntoView` would also stop the page, should it be scrolling. */
function reveal(link: HTMLElement, nav: HTMLElement): void {
  const [box, view] = [link.getBoundingClientRect(), nav.getBoundingClientRect()];
  const room = box.height * 2;
  if (box.top < view.top + room) nav.scrollTop -= view.top + room - box.top;
  else if (box.bottom > view.bottom - room) nav.scrollTop += box.bottom - view.bottom + room;
}
