/** Which cards a piece of a page opens, whatever opens them there. */

const OPENER =
  /<button [^>]*popovertarget="fact-([^"]+)"|<a [^>]*href="sources\.html#fact-([^"]+)"[^>]* data-card/g;

/** Ids of the facts whose cards buttons, or links that stand for them, open; in their order. */
export function factsOpenedIn(html: string): string[] {
  return [...html.matchAll(OPENER)].map(([, button, link]) => button ?? link ?? '');
}
