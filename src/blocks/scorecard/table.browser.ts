/** Orders and narrows the rows of all forecasts as the form says. */
import { compareRows, countWords, isWanted } from './order.ts';

/** Shows the form and follows it. Returns the undo, which leaves all rows where they were. */
export function narrowForecasts(root: HTMLElement): () => void {
  const form = root.querySelector<HTMLFormElement>('.score-controls');
  const sorted = root.querySelector<HTMLElement>('[data-sorted]');
  if (form === null || sorted === null) return () => {};
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const rows = [...root.querySelectorAll<HTMLElement>('.score-all [data-verdict]')].map((element) => ({
    element,
    home: element.parentElement,
  }));
  const count = form.querySelector('.score-count');

  const show = () => {
    const asked = { verdict: chosen(form, 'verdict'), document: chosen(form, 'document') };
    const order = chosen(form, 'order');
    const wanted = rows.filter(({ element }) => isWanted(asked, element.dataset));
    for (const { element } of rows) element.hidden = true;
    for (const { element } of wanted) element.hidden = false;
    if (order === '') for (const { element, home } of rows) home?.append(element);
    else {
      const ordered = [...rows].sort((a, b) => compareRows(order, a.element.dataset, b.element.dataset));
      sorted.append(...ordered.map(({ element }) => element));
    }
    sorted.hidden = order === '';
    for (const group of groups) {
      group.hidden = order !== '' || group.querySelector('[data-verdict]:not([hidden])') === null;
    }
    if (count !== null) count.textContent = countWords(wanted.length, rows.length);
  };
  const undo = new AbortController();
  form.addEventListener('change', show, { signal: undo.signal });
  form.addEventListener('submit', (event) => event.preventDefault(), { signal: undo.signal });
  form.hidden = false;
  // A browser that goes back fills the form in again.
  show();
  return () => {
    undo.abort();
    form.reset();
    show();
    form.hidden = true;
  };
}

function chosen(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? '');
}
