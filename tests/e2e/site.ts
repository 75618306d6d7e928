import { existsSync } from 'node:fs';
import process from 'node:process';
import { serveSite } from '../../src/cli/serve.ts';

/** Serves `dist/` for the whole run and tells the workers where; returns its undo. */
// biome-ignore lint/style/noDefaultExport: Playwright wants its global setup so.
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ is missing: run `npm run build` first');
  const site = await serveSite('dist');
  process.env.SITE_URL = site.url;
  return site.close;
}
