/**
 * `npm run verify -- DIR [--coverage] [--project FOLDER]`: checks the ledger against a folder that holds the documents, and
 * that no sentence of theirs is among our texts.
 * Status 0: all confirmed. 1: something is not. 2: the command cannot be run as given.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatDiagnostics } from '../diagnostics.ts';
import { LEDGER_FILE } from '../evidence/ledger.ts';
import { formatVerification } from '../verify/report.ts';
import { isVerified, verify } from '../verify/verify.ts';
import { readContent } from '../vite/content.ts';
import { CommandError, readArguments, report, runCommand } from './command.ts';
import { readDocuments } from './documents.ts';

const USAGE =
  'Usage: npm run verify -- DIR [--coverage] [--project FOLDER], where DIR holds the documents as text files.';

await runCommand(async () => {
  const { folder, project, coverage } = argumentsOf(process.argv.slice(2));
  const { files, diagnostics: unreadable } = readContent(project);
  if (!files.has(LEDGER_FILE)) {
    if (unreadable.length > 0) throw new CommandError(formatDiagnostics(unreadable, files));
    throw new CommandError(`${project} has no ${LEDGER_FILE}: run the command in the project’s folder.`);
  }
  const { documents, problems } = readDocuments(folder);
  for (const problem of problems) report(problem);
  if (problems.length > 0) report('');
  const found = verify(files, documents, { coverage, overlap: true });
  const verification = { ...found, diagnostics: [...unreadable, ...found.diagnostics] };
  report(formatVerification(verification, files));
  if (!isVerified(verification)) process.exitCode = 1;
});

function argumentsOf(args: readonly string[]) {
  const { values, positionals } = readArguments(
    () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { coverage: { type: 'boolean', default: false }, project: { type: 'string', default: '.' } },
      }),
    USAGE,
  );
  const [folder, ...others] = positionals;
  if (folder === undefined) throw new CommandError(`Which folder holds the documents?\n${USAGE}`);
  if (others.length > 0) throw new CommandError(`One folder, not ${positionals.length}.\n${USAGE}`);
  return { folder, ...values };
}
