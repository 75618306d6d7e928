/** Starts a page that is one file: unpacks what it holds, then the script that brings it to life. */
import { partElement, unpack } from './parts.browser.ts';

/** The page that the file opens with; its HTML and style stand in it plainly. */
const MAIN = 'main';

/**
 * Opens the page that the address names, `briefing.html#speaker`, where the file holds a page of that name (parts
 * `speaker.html`, `speaker.css`, `speaker.js`); any other hash is a place on the file's own page, such as `#later`, whose
 * HTML alone is a part. Says so in `#single--failed` when it fails.
 */
async function boot(): Promise<void> {
  try {
    const asked = location.hash.slice(1);
    const name = partElement(`${asked}.js`) === null ? MAIN : asked;
    if (name !== MAIN) await turnInto(name);
    await unpackLater();
    const script = document.createElement('script');
    script.type = 'module';
    // The policy knows its hash.
    script.textContent = await unpack(`${name}.js`);
    document.body.append(script);
  } catch (error) {
    document.querySelector('#single--failed')?.removeAttribute('hidden');
    reportError(error);
  }
}

/** What a page on a site fetches later waits in a template. */
async function unpackLater(): Promise<void> {
  const template = document.createElement('template');
  template.dataset.holds = 'later';
  template.innerHTML = await unpack('later.html');
  document.body.append(template);
}

/** Makes the document another of the file's pages; what it was waits in `template[data-holds="former"]`, for a page that shows some of it. */
async function turnInto(name: string): Promise<void> {
  const { title = '', body = '' } = partElement(`${name}.html`)?.dataset ?? {};
  const style = document.createElement('style');
  style.textContent = await unpack(`${name}.css`);
  const html = await unpack(`${name}.html`);
  const parts = [...document.querySelectorAll('script[data-part]')];
  const former = document.createElement('template');
  former.dataset.holds = 'former';
  former.content.append(...document.body.childNodes);
  document.querySelector('style:not([data-fonts])')?.replaceWith(style);
  document.title = title;
  document.body.className = body;
  document.body.innerHTML = html;
  document.body.append(former, ...parts);
}

void boot();
