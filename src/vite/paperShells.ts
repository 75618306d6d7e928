/** The shells that papers are put into, with their styles and fonts, built in memory. */
import { build } from 'vite';
import { PAPER_SHELLS } from '../pages/paper/sheet.ts';
import { pages } from './config.ts';

/** Files by path relative to the shells: HTML as text, the rest as Vite gives it. */
export type ShellFiles = ReadonlyMap<string, string | Uint8Array>;

export async function buildPaperShells(): Promise<ShellFiles> {
  const result = await build({
    configFile: false,
    root: pages,
    base: './',
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: Object.values(PAPER_SHELLS).map((shell) => pages + shell) },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return new Map(
    outputs.flatMap((one) =>
      'output' in one
        ? one.output.map((file) => [file.fileName, file.type === 'asset' ? file.source : file.code] as const)
        : [],
    ),
  );
}
