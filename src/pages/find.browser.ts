/** Narrows a table of contents to the entries in which all words typed begin a word. */

import { foldedWords, hasWords } from './foldedWords.ts';

/**
 * Brings the field in `host` to life: entries of the lists in it that are not meant are hidden, with the sections that are left
 * empty; Enter goes to the first, Escape empties the field. Returns the undo.
 */
export function findInContents(host: HTMLElement): () => void {
  const box = host.querySelector<HTMLElement>('[data-find]');
  const field = box?.querySelector('input');
  const status = box?.querySelector('[role="status"]');
  if (box == null || field == null || status == null) return () => {};
  const undo = new AbortController();
  const { signal } = undo;
  const sections = [...host.querySelectorAll<HTMLElement>('ol > li')].filter(
    (item) => item.parentElement?.closest('li') === null,
  );

  const narrow = () => {
    const words = foldedWords(field.value);
    let left = 0;
    for (const section of sections) {
      const heading = section.querySelector<HTMLElement>('.contents-section');
      const slides = [...section.querySelectorAll<HTMLElement>('li')];
      const isWhole = heading !== null && hasWords(heading.textContent, words);
      let shown = 0;
      for (const slide of slides) {
        slide.hidden = !isWhole && !hasWords(slide.textContent, words);
        if (!slide.hidden) shown++;
      }
      section.hidden = !isWhole && shown === 0;
      left += slides.length === 0 && isWhole ? 1 : shown;
    }
    status.textContent = words.length === 0 ? '' : left === 0 ? 'No title has these words' : `${left} found`;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && field.value !== '') {
      field.value = '';
      narrow();
    } else if (event.key === 'Enter') {
      if (field.value !== '') firstOf(sections)?.click();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  field.addEventListener('input', narrow, { signal });
  field.addEventListener('keydown', onKey, { signal });
  box.hidden = false;
  signal.addEventListener('abort', () => {
    box.hidden = true;
    field.value = '';
    narrow();
  });
  narrow();
  return () => undo.abort();
}

/** The first entry that is a slide: of a section’s own link, the section would come before what was meant. */
function firstOf(sections: readonly HTMLElement[]): HTMLElement | undefined {
  const links = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('a')]);
  const left = links.filter((link) => link.closest('[hidden]') === null);
  return left.find((link) => !link.matches('.contents-section')) ?? left[0];
}
