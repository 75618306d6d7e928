/** The jump list: a search that the arrows walk while one types. */
import type { Known } from './known.ts';
import { part, write } from './parts.browser.ts';
import { type Findable, searchSlides } from './search.ts';

export interface Jump {
  readonly open: (route: readonly string[], now: string) => void;
}

/** @param go called with the id of the slide that was chosen */
export function livenJump({ slides }: Known, go: (slide: string) => void): Jump {
  const dialog = part<HTMLDialogElement>('dialog#jump');
  const query = part<HTMLInputElement>('[data-jump="query"]');
  const list = part('[data-jump="list"]');
  let all: readonly Findable[] = [];
  let current = '';

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const choose = (index: number) => {
    const found = options();
    const chosen = found[Math.max(0, Math.min(index, found.length - 1))];
    for (const option of found) option.setAttribute('aria-selected', String(option === chosen));
    query.setAttribute('aria-activedescendant', chosen?.id ?? '');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const chosenAt = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const paint = () => {
    const found = searchSlides(all, query.value);
    list.replaceChildren(...found.map((slide) => entry(slide, slide.id === current)));
    const words = `${found.length} of ${all.length} slides`;
    write(part('[data-jump="told"]'), query.value.trim() === '' ? words : `${words} found`);
    choose(query.value.trim() === '' ? found.findIndex(({ id }) => id === current) : 0);
  };
  const take = (option: HTMLElement | null | undefined) => {
    const { slide } = option?.dataset ?? {};
    if (slide === undefined) return;
    dialog.close();
    go(slide);
  };
  query.addEventListener('input', paint);
  query.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) choose(chosenAt() + by);
    else if (event.key === 'Enter') take(options()[chosenAt()]);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) take(target.closest<HTMLElement>('[role="option"]'));
  });
  return {
    open: (route, now) => {
      current = now;
      all = slides.map(({ id, title, section }) => {
        const number = route.indexOf(id) + 1;
        const picture = document.getElementById(id);
        const where = picture?.querySelector('.quiz') == null ? section : `Question · ${section}`;
        const text = picture?.textContent ?? '';
        return { id, title, section: where, text, number: number === 0 ? undefined : number };
      });
      query.value = '';
      dialog.showModal();
      query.focus();
      paint();
    },
  };
}

function entry({ id, number, title, section }: Findable, isCurrent: boolean): HTMLElement {
  const item = document.createElement('li');
  item.id = `jump--${id}`;
  item.role = 'option';
  item.dataset.slide = id;
  if (isCurrent) item.setAttribute('aria-current', 'true');
  const parts = [
    ['jump-number', number === undefined ? '–' : String(number)],
    ['jump-title', title],
    ['jump-section', number === undefined ? `${section} · left out` : section],
  ] as const;
  for (const [name, text] of parts) {
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    item.append(span, ' ');
  }
  return item;
}
