/** Narrows and sorts the entries as the form says; the form’s choices stand in the address, for sharing. */
import { nameInHash } from '../../hash.browser.ts';
import { compareEntries, isWanted, readContent, SORTS, sortNamed } from './sort.ts';

/**
 * Brings the form to life and follows it. An entry that a link leads to is always shown: where a choice hides it, the choices
 * are cleared.
 * @param area holds the form, the groups and the list for other orders
 * @param tell says something to those who do not see the page
 * @returns takes listeners away again
 */
export function narrowEntries(area: HTMLElement, tell: (words: string) => void): () => void {
  const form = area.querySelector('form');
  const sorted = area.querySelector<HTMLElement>('[data-sorted]');
  const sortedList = sorted?.querySelector('ol');
  if (form === null || sorted === null || !sortedList) return () => {};
  const clear = form.querySelector<HTMLElement>('[data-clear]');
  const undo = new AbortController();
  const { signal } = undo;
  const entries = [...area.querySelectorAll<HTMLElement>('.entry')].map((element) => ({
    element,
    home: element.parentElement,
    data: element.dataset,
    content: readContent(element.textContent),
  }));
  const groups = [...area.querySelectorAll<HTMLElement>('[data-group]')];

  const show = () => {
    const asked = choices(form);
    const sort = sortNamed(asked.get('sort') ?? '');
    let shown = 0;
    for (const { element, data, content } of entries) {
      element.hidden = !isWanted(asked, data, content);
      if (!element.hidden) shown++;
    }
    if (sort !== 'paragraph') {
      const order = [...entries].sort((a, b) => compareEntries(sort, a.data, b.data));
      sortedList.append(...order.map(({ element }) => element));
      const heading = sorted.querySelector('h2');
      if (heading !== null) heading.textContent = SORTS[sort].heading;
    } else if (sortedList.childElementCount > 0) {
      for (const { element, home } of entries) home?.append(element);
    }
    sorted.hidden = sort === 'paragraph' || shown === 0;
    for (const group of groups) {
      group.hidden = asked.size > 0 && group.querySelector('.entry:not([hidden])') === null;
    }
    area.toggleAttribute('data-narrowed', asked.size > 0);
    if (clear !== null) clear.hidden = asked.size === 0;
    const count = form.querySelector('[data-count]');
    if (count !== null) count.textContent = countWords(shown, entries.length);
  };

  const write = () => {
    const query = new URLSearchParams([...choices(form)]).toString();
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  };
  const change = () => {
    show();
    write();
    // What is left may end above the place the reader had come to.
    if (area.getBoundingClientRect().top < 0) area.scrollIntoView();
  };
  const reveal = (id: string): boolean => {
    const target = document.getElementById(id);
    if (target === null || !isHiddenIn(area, target)) return false;
    form.reset();
    show();
    write();
    tell('All entries are shown again, for the one the link leads to.');
    return true;
  };
  const follow = () => {
    const id = nameInHash(location.hash);
    if (reveal(id)) document.getElementById(id)?.scrollIntoView();
  };
  const read = () => {
    fill(form, new URLSearchParams(location.search));
    show();
    follow();
  };

  form.hidden = false;
  const fields = form.querySelector('details');
  if (fields !== null) fields.open = matchMedia('(min-width: 48rem)').matches;
  form.addEventListener('input', change, { signal });
  form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  clear?.addEventListener(
    'click',
    () => {
      form.reset();
      change();
      // The button is gone, and the focus would be with it.
      form.querySelector('summary')?.focus();
    },
    { signal },
  );
  // Before the browser goes there: it cannot scroll to what is hidden.
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link !== null) reveal(nameInHash(link.hash));
    },
    { signal },
  );
  addEventListener('hashchange', follow, { signal });
  addEventListener('popstate', read, { signal });
  const stopMeasuring = measure(form);
  read();
  // Where nothing was hidden the place has still moved: the form was not there when the browser went to it.
  if (location.hash !== '') document.getElementById(nameInHash(location.hash))?.scrollIntoView();
  // Whoever was sent a choice is to see what is left, not the head of the page.
  else if (choices(form).size > 0) area.scrollIntoView();
  return () => {
    undo.abort();
    stopMeasuring();
  };
}

/** What is asked for, by field; fields left alone are left out. */
function choices(form: HTMLFormElement): ReadonlyMap<string, string> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  return new Map(fields.filter(([, value]) => value !== ''));
}

/** Sets every field to its parameter; a value that a field does not offer counts as none. */
function fill(form: HTMLFormElement, query: URLSearchParams): void {
  form.reset();
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) field.value = query.get(field.name) ?? '';
    if (!(field instanceof HTMLSelectElement)) continue;
    const wanted = query.get(field.name) ?? '';
    field.value = [...field.options].some(({ value }) => value === wanted) ? wanted : '';
  }
}

/** Hidden with its group or by itself, or left out with what a narrowed group does not show. */
function isHiddenIn(area: HTMLElement, target: HTMLElement): boolean {
  if (!area.contains(target)) return false;
  if (target.closest('[hidden]') !== null) return true;
  return area.hasAttribute('data-narrowed') && !target.matches('.entry');
}

function countWords(shown: number, total: number): string {
  if (shown === total) return `${total} entries`;
  return shown === 0 ? `None of ${total} entries` : `${shown} of ${total} entries`;
}

/** Keeps `--filters` at the height of the form, so that what links lead to does not land under it. Returns the undo. */
function measure(form: HTMLElement): () => void {
  const tell = () => document.documentElement.style.setProperty('--filters', `${form.offsetHeight}px`);
  // The observer tells only after the first scrolling.
  tell();
  const observer = new ResizeObserver(tell);
  observer.observe(form);
  return () => observer.disconnect();
}
