/** Which addresses links and images may have. */
import { type Diagnostic, error, type Span } from '../diagnostics.ts';
import { didYouMean } from '../suggest.ts';

const LINK_PROTOCOLS = ['https:', 'http:', 'mailto:', 'fact:'];
/** `data:` images that cannot carry script or load anything. */
const DATA_IMAGE_RE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[\w+/=]+$/;
const PROTOCOL_RE = /^[a-zA-Z][\w+.-]*:/;

/** What is wrong with a link's address; undefined when nothing is. */
export function checkLinkAddress(href: string, span: Span): Diagnostic | undefined {
  const protocol = PROTOCOL_RE.exec(href)?.[0];
  if (protocol !== undefined) {
    if (LINK_PROTOCOLS.includes(protocol.toLowerCase())) return undefined;
    const hint = didYouMean(protocol, LINK_PROTOCOLS) ?? 'use https:, mailto:, #slide-id or a relative path';
    return error('link-address', span, `links to "${protocol}" are not allowed`, hint);
  }
  return relativeProblem('link', href, span);
}

/** What is wrong with an image's address; undefined when nothing is. Pages load nothing from elsewhere. */
export function checkImageAddress(src: string, span: Span): Diagnostic | undefined {
  const protocol = PROTOCOL_RE.exec(src)?.[0];
  if (protocol !== undefined) {
    if (DATA_IMAGE_RE.test(src)) return undefined;
    const hint =
      protocol === 'data:'
        ? 'data: images are png, jpeg, gif, webp or avif in base64'
        : 'save the image under assets/ and link to it by a relative path';
    return error('image-address', span, `images from "${protocol}" are not allowed`, hint);
  }
  return relativeProblem('image', src, span);
}

function relativeProblem(what: 'link' | 'image', address: string, span: Span): Diagnostic | undefined {
  const rule = `${what}-address`;
  if (address === '' || address === '#') return error(rule, span, `${what} has no address`);
  if (address.startsWith('//')) {
    return error(rule, span, `address "${address}" has no protocol`, 'write https: before it');
  }
  if (address.startsWith('/') || address.includes('\\')) {
    const hint = 'write a path relative to this file, with forward slashes';
    return error(rule, span, `address "${address}" is not relative`, hint);
  }
  return undefined;
}

/** A path relative to a file as a path relative to the project; what leads out of the project keeps its `..`. */
export function resolveAddress(file: string, relative: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of relative.replace(/[?#].*$/, '').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Whether an address names a file of the project: neither a slide, nor a `data:` image, nor something on the web. */
export function isLocalFile(address: string): boolean {
  return !address.startsWith('#') && !PROTOCOL_RE.test(address);
}

/** The reverse of {@link resolveAddress}: how an author writes the path of a file in another one. */
export function relativeAddress(file: string, path: string): string {
  const from = file.split('/').slice(0, -1);
  const to = path.split('/');
  const shared = from.findIndex((part, i) => part !== to[i]);
  const common = shared === -1 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
