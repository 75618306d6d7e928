/** A page as one document that asks for nothing. */
import { escapeHtml, html, raw } from '../html.ts';
import type { Page } from '../pages/page.ts';
import { renderHead } from '../pages/shell.ts';
import { renderNotes } from '../pages/single/notes.ts';
import { externalInHtml, externalInScript, externalInStyle } from './external.ts';
import { hashSource, inlineScript, inlineStyle, pack, splitFonts } from './packing.ts';

/** A page with what brings it to life. */
export interface WholePage {
  /** Class of its `<body>`. */
  readonly bodyClass: string;
  readonly page: Page;
  readonly style: string;
  /** An ES module that imports nothing. */
  readonly script: string;
}

export interface SingleFile extends WholePage {
  /** Unpacks parts and starts the page; a classic script. */
  readonly boot: string;
  /** Texts by name, to be packed: `later.html` is what the page would fetch later, `files.json` its downloads. */
  readonly parts: ReadonlyMap<string, string>;
  /** Further pages in the same file, by the hash that opens them: `speaker` for `briefing.html#speaker`. */
  readonly pages: ReadonlyMap<string, WholePage>;
  /** Files of the project that it shows or links to: path as in the HTML → `data:` address. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The document. Its own HTML and style stand in it plainly; scripts, parts and further pages are packed, and its policy allows
 * exactly these scripts and styles by their hashes.
 * @throws Error when something in it would still be fetched
 */
export function inlinePage(file: SingleFile): string {
  const boot = inlineScript(file.boot);
  const { fonts, rest } = splitFonts(inlineStyle(file.style));
  const also = [...file.pages].map(([name, whole]) => ({
    name,
    whole,
    style: withoutFonts(name, inlineStyle(whole.style), fonts),
  }));
  const body = embed(file.page.body.html, file.files);
  const parts = new Map([
    ...[...file.parts].map(([name, text]) => [name, embed(text, file.files)] as const),
    ['main.js', file.script],
    ...also.flatMap(({ name, whole, style: its }): (readonly [string, string])[] => [
      [`${name}.html`, embed(whole.page.body.html, file.files)],
      [`${name}.css`, its],
      [`${name}.js`, whole.script],
    ]),
  ]);
  refuse([
    ...externalInHtml(body),
    ...[...parts].flatMap(([name, text]) => (name.endsWith('.html') ? externalInHtml(text) : [])),
    ...[fonts, rest, ...also.map((one) => one.style)].flatMap(externalInStyle),
    ...[file.boot, file.script, ...also.map(({ whole }) => whole.script)].flatMap(externalInScript),
  ]);
  const policy = singlePolicy(
    [boot, file.script, ...also.map(({ whole }) => whole.script)],
    [fonts, rest, ...also.map((one) => one.style)],
  );
  const packed = [...parts].map(([name, text]) => {
    const whole = name.endsWith('.html') ? file.pages.get(name.slice(0, -'.html'.length)) : undefined;
    const says = whole && html` data-title="${whole.page.title}" data-body="${whole.bodyClass}"`;
    return html`<script type="application/gzip" data-part="${name}"${says}>${raw(pack(text))}</script>
`;
  });
  return html`<!doctype html>
<html lang="${file.page.lang}">
<head>
<meta charset="utf-8">
${renderHead(file.page, policy)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<style data-fonts>${raw(fonts)}</style>
<style>${raw(rest)}</style>
</head>
<body class="${file.bodyClass}">
${renderNotes()}
${raw(body)}
${packed}<script>${raw(boot)}</script>
</body>
</html>
`.html;
}

/** A further page's style: the fonts are in the file already. @throws Error when it has others */
function withoutFonts(name: string, style: string, shared: string): string {
  const { fonts, rest } = splitFonts(style);
  if (fonts !== '' && fonts !== shared) throw new Error(`the fonts of ${name} are not those of its file`);
  return rest;
}

/** Nothing from anywhere; of scripts and styles the ones given, to the byte. */
function singlePolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${styles.map(hashSource).join(' ')}`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Files that are shown stand where they are named; those that are linked to can be saved. */
function embed(text: string, files: ReadonlyMap<string, string>): string {
  return [...files].reduce((result, [path, address]) => {
    const name = escapeHtml(path.slice(path.lastIndexOf('/') + 1));
    return result
      .replaceAll(` src="${escapeHtml(path)}"`, () => ` src="${address}"`)
      .replaceAll(` href="${escapeHtml(path)}"`, () => ` href="${address}" download="${name}"`);
  }, text);
}

function refuse(addresses: readonly string[]): void {
  if (addresses.length === 0) return;
  throw new Error(`not complete in itself, it would fetch ${[...new Set(addresses)].join(', ')}`);
}
