/** Making bytes fit to stand in HTML. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A text as gzip in Base64: what `parts.browser.ts` unpacks. The same bytes for the same text. */
export function pack(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}

/** What a Content-Security-Policy says of an inline script or style of exactly this text: `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script that may stand in a `<script>` element: nothing in its strings ends the element or hides its end. */
export function inlineScript(code: string): string {
  return unixLines(code)
    .replace(/<(?=\/script)/gi, '\\x3C')
    .replace(/<!--/g, '\\x3C!--');
}

/** A style sheet that may stand in a `<style>` element. */
export function inlineStyle(css: string): string {
  return unixLines(css).replace(/<\/(?=style)/gi, '<\\/');
}

/** A style sheet's fonts, which every page of a file shares, and all the rest of it. */
export function splitFonts(css: string): { readonly fonts: string; readonly rest: string } {
  const FONT_RE = /@font-face\s*\{[^}]*\}/g;
  return { fonts: (css.match(FONT_RE) ?? []).join('\n'), rest: css.replace(FONT_RE, '') };
}

/** Browsers read line ends so, and take hashes over what they have read. */
function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
