/** Downloads of a page that is one file. */
import { saveFile } from '../../blocks/answers/saveFile.browser.ts';
import { unpack } from './parts.browser.ts';

const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', svg: 'image/svg+xml' };

/** Links with `download` save what the file holds in its part `files.json`, texts by their paths on the site. */
export function saveFromFile(): void {
  document.addEventListener('click', async (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null;
    const path = link?.getAttribute('href') ?? '';
    // What scripts make and click themselves leads elsewhere.
    if (link === null || !path.startsWith('data/')) return;
    event.preventDefault();
    const files: unknown = JSON.parse(await unpack('files.json'));
    const text: unknown = files instanceof Object ? Reflect.get(files, path) : undefined;
    if (typeof text !== 'string') throw new Error(`the file holds no "${path}"`);
    saveFile(path.replace(/^.*\//, ''), TYPES[path.replace(/^.*\./, '')] ?? 'text/plain', text);
  });
}
