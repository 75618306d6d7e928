/** Problems in the page of the live server. Nothing of this is in a build. */
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor } from 'vite';

/** Sent over Vite's socket with `{ message }`. */
export const OVERLAY_EVENT = 'briefing:diagnostics';

/** Sent by a page that is ready to be told. */
export const OVERLAY_REQUEST = 'briefing:ready';

const CLIENT = fileURLToPath(new URL('./overlay.browser.ts', import.meta.url));

/** The panel's script, with the problems known when the page was served. */
export function overlayTags(message: string): HtmlTagDescriptor[] {
  return [
    { tag: 'script', attrs: { type: 'module', src: `/@fs/${CLIENT.replace(/^\//, '')}` }, injectTo: 'head' },
    {
      tag: 'script',
      attrs: { type: 'application/json', id: 'briefing-diagnostics' },
      children: JSON.stringify({ message }).replace(/</g, '\\u003c'),
      injectTo: 'head',
    },
  ];
}
