/** The briefing of the project that a command is run in. */
import { type Briefing, compile } from '../compile.ts';
import { formatDiagnostics } from '../diagnostics.ts';
import { readContent } from '../vite/content.ts';
import { CommandError } from './command.ts';

/** @throws CommandError with all mistakes where the content has errors */
export function readBriefing(project = '.'): Briefing {
  const { files, assets, diagnostics: unreadable } = readContent(project);
  const { briefing, diagnostics } = compile(files, { assets, diagnostics: unreadable });
  if (briefing === undefined) throw new CommandError(formatDiagnostics(diagnostics, files));
  return briefing;
}
