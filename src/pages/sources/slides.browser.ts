/** A choice of slide in place of the long list of citations. */
import { nameInHash } from '../../hash.browser.ts';

/** Fills in the choice, shows and follows it, and the address: `#cite-carriages` chooses that slide. Returns the undo. */
export function chooseSlide(section: HTMLElement): () => void {
  const select = section.querySelector<HTMLSelectElement>('[data-choose-slide]');
  const choice = select?.closest<HTMLElement>('[hidden]');
  if (!select || !choice) return () => {};
  const undo = new AbortController();
  const citations = [...section.querySelectorAll<HTMLDetailsElement>('.slide-citation')];
  const options = citations.map((details) => {
    const option = document.createElement('option');
    option.textContent = details.querySelector('summary')?.textContent ?? '';
    option.value = details.querySelector('[id^="cite-"]')?.id ?? '';
    return option;
  });
  select.append(...options);
  const show = () => {
    for (const details of citations) {
      const isChosen = details.querySelector(`[id="${select.value}"]`) !== null;
      details.hidden = select.value !== '' && !isChosen;
      details.open = isChosen;
    }
  };
  const follow = () => {
    const id = nameInHash(location.hash);
    if (![...select.options].some(({ value }) => value === id)) return;
    select.value = id;
    show();
    document.getElementById(id)?.scrollIntoView();
  };
  choice.hidden = false;
  select.addEventListener('change', show, { signal: undo.signal });
  addEventListener('hashchange', follow, { signal: undo.signal });
  follow();
  return () => {
    undo.abort();
    for (const option of options) option.remove();
  };
}
