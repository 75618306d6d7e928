import { resolveAddress } from '../deck/address.ts';
import type { Slide } from '../deck/model.ts';
import { type Diagnostic, error } from '../diagnostics.ts';
import { didYouMean } from '../suggest.ts';
import { nodesOf } from './nodes.ts';

/** Images say in words what they show (WCAG 2.2, 1.1.1), and their files exist. */
export function checkImages(slide: Slide, assets: ReadonlySet<string>): Diagnostic[] {
  return nodesOf(slide, 'image').flatMap(({ src, srcSpan, alt, span }) => {
    const problems: Diagnostic[] = [];
    if (alt === '') {
      const hint = 'write between ![ and ] what it shows';
      problems.push(error('image-alt', span, 'image has no text alternative', hint));
    }
    const path = src.startsWith('data:') ? undefined : resolveAddress(span.file, src);
    if (path !== undefined && !assets.has(path)) {
      const near = didYouMean(path, assets);
      const hint = near ?? 'the path is relative to this file, such as ../assets/images/map.png';
      problems.push(error('missing-image', srcSpan, `there is no file "${path}"`, hint));
    }
    return problems;
  });
}
