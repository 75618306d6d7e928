import type { Known } from './known.ts';

/** What the page was built with. @throws Error when it is missing: a bug of `page.ts` */
export function knownOnPage(): Known {
  const text = document.querySelector('script[data-known]')?.textContent;
  if (text == null) throw new Error('the console has no slides');
  // Written by our own build, with the same type.
  return JSON.parse(text) as Known;
}
