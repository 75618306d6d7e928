/** Serves a built site for the commands and tests that look at it through a browser. */
import { preview } from 'vite';

export interface Site {
  /** Address of the site's root, ending in a slash. */
  readonly url: string;
  /** Stops serving. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of static files on 127.0.0.1 and a free port, as a plain static host would: no fallback page.
 * @param folder The built site, absolute or relative to the working folder.
 * @param base Path under which the site stands, with slashes at both ends; default the root.
 */
export async function serveSite(folder: string, base = '/'): Promise<Site> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    base,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server has no address');
  return { url, close: () => server.close() };
}
