/** The page's side of the service worker: registers it, and says when a newer version of the site is ready. */
import './offline.css';

const WORKER = 'sw.js';

/**
 * Registers the worker. A newer one waits: it is announced at once unless a talk is on, and then at the next visit. The notice
 * goes when a talk begins. Whatever is decided, the newer version comes when all pages of the site have been closed.
 */
export async function keepOffline(inTalk: () => boolean): Promise<void> {
  const { serviceWorker } = navigator;
  // Where the browser keeps nothing, such as with storage blocked, the site works as any other.
  const registration = await serviceWorker.register(WORKER).catch(() => undefined);
  if (registration === undefined) return;
  const announce = () => {
    // The first one replaces nothing.
    if (registration.waiting === null || serviceWorker.controller === null || inTalk()) return;
    showNotice(registration.waiting, inTalk);
  };
  const watch = () => registration.installing?.addEventListener('statechange', announce);
  announce();
  // The browser looks for a newer one by itself when it opens the page, and may have found it by now.
  watch();
  registration.addEventListener('updatefound', watch);
}

function showNotice(worker: ServiceWorker, inTalk: () => boolean): void {
  document.querySelector('.update')?.remove();
  const notice = document.createElement('div');
  notice.className = 'update';
  notice.role = 'status';
  const reload = button('Reload', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage({ type: 'SKIP_WAITING' });
  });
  const stop = new AbortController();
  const close = () => {
    stop.abort();
    notice.remove();
  };
  const closeForTalk = () => {
    if (inTalk()) close();
  };
  for (const type of ['keyup', 'click', 'touchend', 'fullscreenchange'])
    document.addEventListener(type, closeForTalk, { signal: stop.signal });
  document.body.append(notice);
  // Told as a change of a region that is there.
  notice.append('A newer version is ready. ', reload, ' ', button('Not now', close));
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}
