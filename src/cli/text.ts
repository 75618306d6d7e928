/**
 * `npm run text [-- --project FOLDER]`: how much text each slide has and how hard it is to read. Status 0: the deck's slides are at or
 * under the limit. 1: they are above it. 2: the content has errors.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Readability } from '../check/readability.ts';
import { GRADE_LIMIT, readingLevelOf } from '../check/readingLevel.ts';
import { isEnglish } from '../check/wording.ts';
import { compile } from '../compile.ts';
import { formatDiagnostics } from '../diagnostics.ts';
import { readContent } from '../vite/content.ts';
import { CommandError, readArguments, report, runCommand } from './command.ts';

/** How many of the hardest slides are shown with their longest sentence. */
const HARDEST = 5;

const USAGE = 'Usage: npm run text [-- --project FOLDER]';

await runCommand(async () => {
  const { project } = readArguments(
    () => parseArgs({ options: { project: { type: 'string', default: '.' } } }).values,
    USAGE,
  );
  const { files, assets, diagnostics: unreadable } = readContent(project);
  const { briefing, diagnostics } = compile(files, { assets, diagnostics: unreadable });
  if (briefing === undefined) throw new CommandError(formatDiagnostics(diagnostics, files));
  const { deck, blocks } = briefing;
  if (!isEnglish(deck.meta.lang)) {
    throw new CommandError(`The deck is in "${deck.meta.lang}"; grades are worked out for English alone.`);
  }
  const level = readingLevelOf(deck, (fence) => blocks.get(fence)?.words ?? []);

  report(row('', 'shown', '', '', 'notes', '', ''));
  report(row('slide', 'words', 'grade', 'longest', 'words', 'grade', 'longest'));
  for (const { number, id, shown, notes } of level.slides) {
    report(row(`${number} ${id}`, ...cells(shown), ...cells(notes)));
  }
  report(row('all', ...cells(level.shown), ...cells(level.notes)));

  report('\nHardest slides, with the longest sentence shown');
  const hardest = [...level.slides].sort((a, b) => (b.shown.grade ?? 0) - (a.shown.grade ?? 0));
  for (const { number, id, shown } of hardest.slice(0, HARDEST)) {
    report(`  ${gradeOf(shown)}  ${number} ${id}: ${tidy(shown.longest.text)}`);
  }
  report(`\nFlesch–Kincaid grade of the text shown: ${gradeOf(level.shown)}; the most is ${GRADE_LIMIT}`);
  if ((level.shown.grade ?? 0) > GRADE_LIMIT) process.exitCode = 1;
});

function cells(text: Readability): readonly string[] {
  if (text.grade === undefined) return ['', '', ''];
  return [String(text.words), gradeOf(text), String(text.longest.words)];
}

function gradeOf({ grade }: Readability): string {
  return grade?.toFixed(1) ?? '–';
}

/** A citation left out leaves a blank before the full stop. */
function tidy(sentence: string): string {
  return sentence.replace(/ (?=[.,;:])/g, '');
}

function row(slide: string, ...numbers: readonly string[]): string {
  return [slide.padEnd(28), ...numbers.map((cell) => cell.padStart(8))].join('').trimEnd();
}
