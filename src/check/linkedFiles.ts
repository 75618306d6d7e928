import { isLocalFile, relativeAddress, resolveAddress } from '../deck/address.ts';
import type { Slide } from '../deck/model.ts';
import { allNodes, nodesOf } from '../deck/nodes.ts';
import { type Diagnostic, error, type Span } from '../diagnostics.ts';
import { suggest } from '../suggest.ts';

/** Images say in words what they show (WCAG 2.2, 1.1.1); files that slides show or link to exist. */
export function checkLinkedFiles(slide: Slide, assets: ReadonlySet<string>): Diagnostic[] {
  const images = nodesOf(allNodes(slide), 'image');
  const links = nodesOf(allNodes(slide), 'link');
  return [
    ...images.filter(({ alt }) => alt === '').map(({ span }) => missingAlternative(span)),
    ...images.flatMap(({ src, srcSpan }) => missingFile('missing-image', src, srcSpan, assets)),
    ...links.flatMap(({ href, hrefSpan }) => missingFile('missing-file', href, hrefSpan, assets)),
  ];
}

function missingAlternative(span: Span): Diagnostic {
  return error('image-alt', span, 'image has no text alternative', 'write between ![ and ] what it shows');
}

function missingFile(rule: string, address: string, span: Span, assets: ReadonlySet<string>): Diagnostic[] {
  const path = isLocalFile(address) ? resolveAddress(span.file, address) : undefined;
  if (path === undefined || assets.has(path)) return [];
  const near = assets.has(address) ? address : suggest(path, assets);
  const hint =
    near !== undefined
      ? `did you mean "${relativeAddress(span.file, near)}"?`
      : address.startsWith('www.')
        ? `did you mean "https://${address}"?`
        : 'the path is relative to this file, such as ../assets/images/map.png';
  return [error(rule, span, `there is no file "${path}"`, hint)];
}
