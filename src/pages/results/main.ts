/** Brings the page of class results to life. Nothing it reads leaves the browser. */
import { saveFile } from '../../blocks/answers/saveFile.browser.ts';
import { goOffline } from '../goOffline.browser.ts';
import { initTheme } from '../theme.browser.ts';
import { aggregate, type ClassResults } from './aggregate.ts';
import { collect, type GivenFile } from './collect.ts';
import { acceptDrops } from './drop.browser.ts';
import { type Known, parseKnown } from './known.ts';
import { readFiles } from './read.browser.ts';
import { renderRemarks, renderResults, tellFiles } from './show.ts';
import { teachAgain } from './teach.ts';

const themeButton = document.querySelector<HTMLElement>('[data-theme-button]');
if (themeButton !== null) initTheme(themeButton);
const root = document.querySelector<HTMLElement>('[data-class]');
if (root !== null) open(root, parseKnown(document.querySelector('[data-known]')?.textContent ?? ''));
goOffline();

function open(page: HTMLElement, { title, records, objectives, slides }: Known): void {
  const find = (name: string) => {
    const found = page.querySelector<HTMLElement>(`[data-class="${name}"]`);
    if (found === null) throw new Error(`the page has no ${name}`);
    return found;
  };
  const field = page.querySelector<HTMLInputElement>('input[type="file"]');
  const asked = { title, ids: new Set(records.map(({ id }) => id)) };
  const labels = new Map(objectives);
  const teaching = new Map(slides.map((slide) => [slide.id, slide]));
  let given: readonly GivenFile[] = [];
  let results: ClassResults | undefined;
  /** Goes up when all is removed: what is being read then is not wanted any more. */
  let round = 0;
  let reading = Promise.resolve();

  const show = () => {
    const collection = collect(given, asked);
    results = aggregate(collection.learners, records, labels);
    put(find('remarks'), renderRemarks(collection).html);
    put(find('results'), renderResults(results, teachAgain(results.questions, labels), teaching).html);
    find('actions').hidden = given.length === 0;
    for (const name of ['csv', 'print']) find(name).hidden = collection.learners.length === 0;
    find('told').textContent = tellFiles(collection);
  };
  const add = (files: readonly File[]) => {
    if (files.length === 0) return;
    const own = round;
    const isOver = () => own !== round;
    const count = files.length.toLocaleString('en');
    const progress = (done: number) => {
      find('progress').textContent = `Reading ${done.toLocaleString('en')} of ${count} …`;
    };
    // What is added while others are being read waits for its turn.
    reading = reading.then(async () => {
      const more = await readFiles(files, progress, isOver);
      find('progress').textContent = '';
      if (isOver()) return;
      given = [...given, ...more];
      show();
    });
  };

  field?.addEventListener('change', () => {
    add([...(field.files ?? [])]);
    // The same files may be chosen again.
    field.value = '';
  });
  acceptDrops(page, add);
  find('csv').addEventListener('click', async () => {
    const shown = results;
    if (shown === undefined) return;
    try {
      const { classCsv } = await import('./csv.ts');
      const day = new Date().toISOString().slice(0, 10);
      saveFile(`class-results-${day}.csv`, 'text/csv;charset=utf-8', `\ufeff${classCsv(shown)}`);
    } catch {
      find('told').textContent = 'The CSV could not be made. The results are still here: try again.';
    }
  });
  find('print').addEventListener('click', () => print());
  find('remove').addEventListener('click', () => {
    round += 1;
    given = [];
    show();
    find('told').textContent = 'All files are removed.';
    field?.focus();
  });
  page.hidden = false;
}

/** @param text made by our own templates, which escape */
function put(element: HTMLElement, text: string): void {
  element.innerHTML = text;
}
