import type { Slide } from '../deck/model.ts';
import { type Diagnostic, error } from '../diagnostics.ts';
import { didYouMean } from '../suggest.ts';
import { nodesOf } from './nodes.ts';

/** Links within the deck lead to a slide that there is. */
export function checkSlideLinks(slide: Slide, ids: readonly string[]): Diagnostic[] {
  return nodesOf(slide, 'link').flatMap(({ href, hrefSpan }) => {
    const id = href.slice(1);
    if (!href.startsWith('#') || ids.includes(id)) return [];
    const hint = didYouMean(id, ids) ?? 'a slide’s id is given in its heading: {#some-id}';
    return [error('unknown-slide', hrefSpan, `unknown slide "${id}"`, hint)];
  });
}
