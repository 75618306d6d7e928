/** What a site holds beside its pages: downloads that blocks offer, and the images that slides show. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Briefing } from '../compile.ts';
import { imageFiles } from '../pages/content.ts';

/** Content by path relative to the site's root. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** Collects the files of a briefing; images are read from the project. */
export function siteFiles(project: string, briefing: Briefing): SiteFiles {
  const downloads = [...briefing.blocks.values()].flatMap((block) => block.assets(briefing.context));
  return new Map<string, string | Uint8Array>([
    ...downloads.map(({ path: file, text }) => [file, text] as const),
    ...imageFiles(briefing.deck).map((file) => [file, readFileSync(path.join(project, file))] as const),
  ]);
}

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Answers a request for one of the files; false when the address is none of them. */
export function serveSiteFile(files: SiteFiles, address: string, response: ServerResponse): boolean {
  const wanted = decodeURIComponent(new URL(address, 'http://localhost').pathname.slice(1));
  const content = files.get(wanted);
  if (content === undefined) return false;
  response.setHeader('Content-Type', TYPES[path.extname(wanted).toLowerCase()] ?? 'application/octet-stream');
  response.end(content);
  return true;
}
