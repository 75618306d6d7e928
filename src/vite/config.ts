/** How Vite builds and serves a briefing, whichever folder its content is in. */
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { PAGES } from '../pages/pages.ts';
import { offlinePlugin } from './offline.ts';
import { briefingPlugin } from './plugin.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Small modules of nearly every page. */
const COMMON_RE = /(?:pageStorage|hash|theme)\.browser\.ts$|answers\/entry\.ts$|src\/isObject\.ts$/;

/** Folder of the shells, with a slash at its end. */
export const pages = fileURLToPath(new URL('../pages/', import.meta.url));

/**
 * @param project folder that holds `slides/` and `assets/`; default this repository
 * @param outDir where the site is written; default `dist/` in the project
 */
export function siteConfig(project: string = repository, outDir: string = `${project}dist`): UserConfig {
  return {
    root: pages,
    // Several pages: an unknown address is a 404, not the deck.
    appType: 'mpa',
    base: './',
    publicDir: false,
    plugins: [briefingPlugin(project), offlinePlugin()],
    server: { fs: { allow: [repository, project] } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: {
        polyfill: false,
        // What comes later and needs other files asks for them itself: their names would be paid for by every first load.
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
      // Fonts and pictures stay files: data: URLs are not in the policy for fonts and would be paid for on every page.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: [...PAGES.keys()].map((page) => pages + page),
        // What nearly every page shares is one file: as many small ones would take longer, and compress less.
        output: { codeSplitting: { groups: [{ name: 'common', test: COMMON_RE }] } },
      },
    },
  };
}
