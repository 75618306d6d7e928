/** What a site holds beside its pages: parts of them that come later, downloads that blocks and the sources page offer, and files of the project that slides show or link to. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Briefing } from '../compile.ts';
import { linkedFiles } from '../pages/content.ts';
import { ICON_FILE, MANIFEST_FILE, renderManifest } from '../pages/manifest.ts';
import { PARTS } from '../pages/pages.ts';
import { OFFERS_FILE } from '../pages/paper/offers.ts';
import { ICON_SVG } from '../pages/shell.ts';
import { sourceDownloads } from '../pages/sources/downloads.ts';
import { schemaFiles } from './schemas.ts';

/** Files by path relative to the site's root; each is read when it is asked for. */
export type SiteFiles = ReadonlyMap<string, () => string | Uint8Array>;

/** The files of a briefing. Reading one of the project that has gone since throws. */
export function siteFiles(project: string, briefing: Briefing): SiteFiles {
  const downloads = [...briefing.blocks.values()].flatMap((block) => block.assets(briefing.context));
  return new Map<string, () => string | Uint8Array>([
    [MANIFEST_FILE, () => renderManifest(briefing.deck.meta)],
    [ICON_FILE, () => ICON_SVG],
    ...[...schemaFiles()].map(([file, text]) => [file, () => text] as const),
    ...[...downloads, ...sourceDownloads(briefing)].map(
      ({ path: file, text }) => [file, () => text] as const,
    ),
    ...[...PARTS].map(([file, render]) => [file, () => render(briefing).html] as const),
    // None yet: `npm run pdf` puts them beside it.
    [OFFERS_FILE, () => '[]\n'],
    ...projectFiles(project, briefing),
  ]);
}

/** Media types by a file’s ending. */
const TYPES: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Answers a request for one of the files; false when the address is none of them, or the file has gone. */
export function serveSiteFile(files: SiteFiles, address: string, response: ServerResponse): boolean {
  const wanted = pathOf(address);
  const content = read(files.get(wanted));
  if (content === undefined) return false;
  response.setHeader('Content-Type', typeOf(wanted));
  response.end(content);
  return true;
}

/** Files of the project that slides show or link to, by their paths; reading one that has gone since throws. */
export function projectFiles(project: string, briefing: Briefing): ReadonlyMap<string, () => Buffer> {
  return new Map(
    linkedFiles(briefing.deck).map((file) => [file, () => readFileSync(path.join(project, file))]),
  );
}

/** The same as `data:` addresses. */
export function embeddedFiles(project: string, briefing: Briefing): Map<string, string> {
  return new Map(
    [...projectFiles(project, briefing)].map(([file, content]) => {
      const type = typeOf(file).replaceAll(' ', '');
      return [file, `data:${type};base64,${content().toString('base64')}`];
    }),
  );
}

/** Media type of a file by the ending of its name. */
export function typeOf(file: string): string {
  return TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** What a file holds; undefined where there is none, or no longer. */
export function read(file: (() => string | Uint8Array) | undefined): string | Uint8Array | undefined {
  try {
    return file?.();
  } catch {
    // The last good deck may name a file that its author has just deleted; the problem is told in the page.
    return undefined;
  }
}

/** The path of a request without slash, query and hash; empty for an address that cannot be read. */
export function pathOf(address: string): string {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, '')).replace(/^\/+/, '');
  } catch {
    return '';
  }
}
