/** The briefing in Vite: content is compiled once for all pages, problems stop a build and show in the live server's page. */
import path from 'node:path';
import { inspect } from 'node:util';
import type { Plugin, ViteDevServer } from 'vite';
import { type Briefing, type Compilation, compile } from '../compile.ts';
import { type Diagnostic, type Files, formatDiagnostics, hasErrors } from '../diagnostics.ts';
import type { Page } from '../pages/page.ts';
import { PAGES } from '../pages/pages.ts';
import { CONTENT_SECURITY_POLICY, fillShell } from '../pages/shell.ts';
import { CONTENT_FOLDERS, readContent } from './content.ts';
import { OVERLAY_EVENT, OVERLAY_REQUEST, overlayTags } from './overlay.ts';
import { type SiteFiles, serveSiteFile, siteFiles } from './siteFiles.ts';

interface State {
  readonly compilation: Compilation;
  readonly files: Files;
  /** The newest briefing that compiled: what the live server goes on showing while something is broken. */
  readonly good: Briefing | undefined;
  /** Of `good`; collected when first asked for. */
  readonly siteFiles: () => SiteFiles;
}

/** @param project absolute path of the folder that holds `slides/` and `assets/` */
export function briefingPlugin(project: string): Plugin {
  let state: State | undefined;

  const refresh = (): State => {
    const { files, assets, diagnostics } = readContent(project);
    const compilation = compile(files, { assets, diagnostics });
    const good = compilation.briefing ?? state?.good;
    let collected: SiteFiles | undefined;
    const collect = () => {
      collected ??= good === undefined ? new Map() : siteFiles(project, good);
      return collected;
    };
    state = { compilation, files, good, siteFiles: collect };
    return state;
  };
  const current = () => state ?? refresh();

  return {
    name: 'briefing',

    // Before the bundler starts: an error thrown from inside it is printed with the bundler's own stack.
    configResolved({ command, logger }) {
      if (command !== 'build') return;
      const { compilation, files } = refresh();
      const message = messageOf(compilation.diagnostics, files);
      if (hasErrors(compilation.diagnostics)) throw new ContentError(message);
      if (message !== '') logger.warn(`\n${message}\n`);
    },

    generateBundle() {
      for (const [fileName, read] of current().siteFiles()) {
        this.emitFile({ type: 'asset', fileName, source: read() });
      }
    },

    transformIndexHtml: {
      // Last, so that Vite reads the small shells and not the whole deck.
      order: 'post',
      handler(shell, { filename, server }) {
        const render = PAGES.get(path.basename(filename));
        if (render === undefined) return shell;
        const { good, compilation, files } = current();
        const page = good === undefined ? EMPTY_PAGE : render(good);
        if (server === undefined) return fillShell(shell, page, CONTENT_SECURITY_POLICY);
        return {
          html: fillShell(shell, page, undefined),
          tags: overlayTags(messageOf(compilation.diagnostics, files)),
        };
      },
    },

    configureServer(server) {
      const folders = CONTENT_FOLDERS.map((folder) => path.join(project, folder));
      // The project itself as well: a folder that is moved away and comes back is another folder to the watcher.
      server.watcher.add([project, ...folders]);
      const onChange = (file: string) => {
        if (folders.some((folder) => file.startsWith(folder + path.sep))) report(server, refresh());
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
      // A page asks once it listens: what changed while it was loading was told to others only.
      server.ws.on(OVERLAY_REQUEST, (_, client) => {
        const { compilation, files } = current();
        client.send(OVERLAY_EVENT, { message: messageOf(compilation.diagnostics, files) });
      });
      server.middlewares.use((request, response, next) => {
        if (!serveSiteFile(current().siteFiles(), request.url ?? '/', response)) next();
      });
      const { compilation, files } = current();
      if (compilation.diagnostics.length > 0)
        server.config.logger.info(formatDiagnostics(compilation.diagnostics, files));
    },
  };
}

const EMPTY_PAGE: Page = { title: 'Briefing', description: '', lang: 'en', body: { html: '<main></main>' } };

/** Errors leave the last good page standing under their message; anything that compiles reloads it. */
function report(server: ViteDevServer, { compilation, files }: State): void {
  const message = messageOf(compilation.diagnostics, files);
  if (message !== '') server.config.logger.info(message, { timestamp: true });
  if (compilation.briefing === undefined) server.ws.send(OVERLAY_EVENT, { message });
  else server.ws.send({ type: 'full-reload' });
}

function messageOf(diagnostics: readonly Diagnostic[], files: Files): string {
  return diagnostics.length === 0 ? '' : formatDiagnostics(diagnostics, files);
}

/** Mistakes in the content. An author needs their places and hints; where in our code they were noticed is of no use. */
class ContentError extends Error {
  override name = 'ContentError';

  [inspect.custom](): string {
    return `\n${this.message}\n`;
  }
}
