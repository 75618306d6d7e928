/** Keys of the contents menu: arrows, Home and End walk its entries, digits go to the slide of that number. */

import { findInContents } from '../find.browser.ts';
import { offerPdfs } from '../printMenu.browser.ts';

const alive = new WeakSet<HTMLElement>();

/** Brings the menu to life, once. */
export function enliven(menu: HTMLElement): void {
  if (alive.has(menu)) return;
  alive.add(menu);
  walkContents(menu);
  findInContents(menu);
  offerPdfs();
}

/** Listens while the menu is open. Returns the undo. */
export function walkContents(menu: HTMLElement): () => void {
  const undo = new AbortController();
  let typed = '';
  const links = () =>
    [...menu.querySelectorAll<HTMLAnchorElement>('.contents a')].filter(
      (link) => link.closest('[hidden]') === null,
    );

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // A field keeps its keys but the one that leads out of it.
    if (event.target instanceof HTMLInputElement && event.key !== 'ArrowDown') return;
    const all = links();
    const at = all.findIndex((link) => link.matches(':focus'));
    const isDigit = /^\d$/.test(event.key);
    // A number no slide has starts anew with its last digit.
    if (isDigit) typed = withNumber(all, typed + event.key) < 0 ? event.key : typed + event.key;
    else typed = '';
    const next = isDigit ? withNumber(all, typed) : indexFor(event.key, at, all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  menu.addEventListener('keydown', onKey, { signal: undo.signal });
  menu.addEventListener(
    'close',
    () => {
      typed = '';
    },
    { signal: undo.signal },
  );
  return () => undo.abort();
}

/** Index of the entry with a number, which a route may have given anew; -1 where there is none. */
function withNumber(links: readonly HTMLElement[], number: string): number {
  return links.findIndex((link) => link.querySelector('.contents-number')?.textContent === number);
}

/** `at` is -1 when no entry has the focus; undefined when the key is not for the menu. */
function indexFor(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
