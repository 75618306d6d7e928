/**
 * `npm run build:single`: writes `dist/single/briefing.html` and `dist/single/study.html`, each complete in itself. Status 2: the
 * content has errors, a file is too large, or the place cannot be written to.
 */
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compile } from '../compile.ts';
import { formatDiagnostics } from '../diagnostics.ts';
import { readContent } from '../vite/content.ts';
import { singleFiles } from '../vite/single.ts';
import { CommandError, readArguments, report, runCommand } from './command.ts';
import { writeWhole } from './files.ts';

const FOLDER = path.join('dist', 'single');
/** What passes through mail and onto any stick, bytes. */
const LIMIT = 900_000;

const USAGE = 'Usage: npm run build:single, without arguments';

await runCommand(async () => {
  readArguments(() => parseArgs({ args: process.argv.slice(2), options: {} }), USAGE);
  const project = process.cwd();
  const { files, assets, diagnostics: unreadable } = readContent(project);
  const { briefing, diagnostics } = compile(files, { assets, diagnostics: unreadable });
  if (briefing === undefined) throw new CommandError(formatDiagnostics(diagnostics, files));
  for (const [name, text] of await singleFiles(project, briefing)) {
    const target = path.join(FOLDER, name);
    const size = await writeWhole(target, async () => Buffer.from(text));
    report(`${target}: ${Math.ceil(size / 1000)} kB`);
    if (size >= LIMIT)
      throw new CommandError(
        `${target} is larger than ${LIMIT / 1000} kB: take out a picture, or slides, or publish the site instead.`,
      );
  }
});
