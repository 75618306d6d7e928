import type { Slide } from '../deck/model.ts';
import { allNodes, nodesOf } from '../deck/nodes.ts';
import { type Diagnostic, errorFrom } from '../diagnostics.ts';
import { slideProblem } from '../evidence/lookUp.ts';

/** Links within the deck lead to a slide that there is. */
export function checkSlideLinks(slide: Slide, ids: readonly string[]): Diagnostic[] {
  return nodesOf(allNodes(slide), 'link').flatMap(({ href, hrefSpan }) => {
    if (!href.startsWith('#')) return [];
    const problem = slideProblem(href.slice(1), ids);
    return problem === undefined ? [] : [errorFrom(problem, hrefSpan)];
  });
}
