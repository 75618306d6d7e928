/** HTML shell + page → document. */
import { escapeHtml, type Html, html } from '../html.ts';
import { MANIFEST_FILE } from './manifest.ts';
import type { Page } from './page.ts';

/** What every page may load and do: its own files, nothing else. Styles set through the CSSOM are no `style` attributes. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The site's mark: one solid carriage, one that is only planned. */
export const ICON_SVG =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='#1f4f7a' d='M1 4h6v8H1z'/><path fill='none' stroke='#1f4f7a' stroke-width='1.4' d='M9.7 4.7h4.6v6.6H9.7z'/></svg>";

/** Without it browsers ask for a file that is not there. */
const ICON = `data:image/svg+xml,${ICON_SVG.replaceAll('#', '%23')}`;

const BODY = '<!--page-->';

/**
 * What the head of every document says first.
 * @param policy the Content-Security-Policy, or undefined for none
 */
export function renderHead(page: Page, policy: string | undefined): Html {
  return html`${
    policy !== undefined &&
    html`<meta http-equiv="Content-Security-Policy" content="${policy}">
`
  }<title>${page.title}</title>
<meta name="description" content="${page.description}">
<link rel="icon" href="${ICON}">`;
}

/**
 * Puts a page into its shell.
 * @param policy the Content-Security-Policy, or undefined for the author's live server, whose client needs more
 */
export function fillShell(shell: string, page: Page, policy: string | undefined): string {
  const head = renderHead(page, policy);
  return shell
    .replace(/<html lang="[^"]*">/, () => `<html lang="${escapeHtml(page.lang)}">`)
    .replace('<meta name="viewport"', () => `${head.html}\n<meta name="viewport"`)
    .replace('</head>', () => `<link rel="manifest" href="./${MANIFEST_FILE}">\n</head>`)
    .replace(BODY, () => page.body.html);
}
