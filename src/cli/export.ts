/**
 * `npm run export -- gift|qti [--out FILE] [--project FOLDER]`: writes all questions in a format that other systems read, and says what that
 * format cannot carry. Status 0: written. 2: the command cannot be run as given, the content has errors, or the place cannot
 * be written to.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { exportQuestions, FORMAT_FACTS, FORMATS } from '../exchange/formats.ts';
import { formatLosses } from '../exchange/losses.ts';
import { questionGroups } from '../exchange/questions.ts';
import { readBriefing } from './briefing.ts';
import { CommandError, readArguments, report, runCommand } from './command.ts';
import { writeWhole } from './files.ts';

const ALLOWED = FORMATS.join(' or ');
const USAGE = `Usage: npm run export -- ${FORMATS.join('|')} [--out FILE] [--project FOLDER]`;

await runCommand(async () => {
  const { format, out, project } = argumentsOf(process.argv.slice(2));
  const { name, file } = FORMAT_FACTS[format];
  const target = out ?? file;
  requireFolder(target);
  const briefing = readBriefing(project);
  const groups = questionGroups(briefing.deck, briefing.blocks.values(), briefing.context);
  if (groups.length === 0) throw new CommandError('There is no question in the deck: nothing is written.');
  for (const { title, questions } of groups) report(`${title}: ${counted(questions.length)}`);

  const { content, losses } = exportQuestions(format, briefing.deck, groups);
  const bytes = typeof content === 'string' ? Buffer.from(content) : zip(content);
  const size = await writeWhole(target, async () => bytes);
  const lost = formatLosses(losses);
  if (lost.length > 0) report(`\n${name} cannot carry, or carries in another way:`);
  for (const line of lost) report(`  ${line}`);
  const count = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  report(`\n${counted(count)} written to ${target} (${name}, ${Math.ceil(size / 1024)} kB)`);
});

function argumentsOf(args: readonly string[]) {
  const { values, positionals } = readArguments(
    () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { out: { type: 'string' }, project: { type: 'string', default: '.' } },
      }),
    USAGE,
  );
  const [given, ...others] = positionals;
  if (given === undefined) throw new CommandError(`In which format, ${ALLOWED}? ${USAGE}`);
  if (others.length > 0)
    throw new CommandError(`One format, not ${positionals.length}: ${ALLOWED}. ${USAGE}`);
  const format = FORMATS.find((one) => one === given);
  if (format === undefined) throw new CommandError(`Unknown format "${given}": give ${ALLOWED}.`);
  return { format, ...values };
}

/** A folder that is not there is more often mistyped than wanted. */
function requireFolder(target: string): void {
  const folder = path.dirname(target);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new CommandError(
      `Cannot write ${target}: there is no folder ${folder}; --out takes a file in a folder that is there.`,
    );
  }
}

/** Always the same bytes for the same questions: the format begins in 1980, and every file is of then. */
function zip(files: ReadonlyMap<string, string>): Buffer {
  const entries = [...files].map(([file, text]) => [file, Buffer.from(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) }));
}

function counted(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}
