/** The questions of this very project, which are of all types. */
import { compile } from '../../src/compile.ts';
import { formatDiagnostics } from '../../src/diagnostics.ts';
import { type QuestionGroup, questionGroups } from '../../src/exchange/questions.ts';
import { readContent } from '../../src/vite/content.ts';

export function realProject(): { title: string; lang: string; groups: readonly QuestionGroup[] } {
  const { files, assets } = readContent('.');
  const { briefing, diagnostics } = compile(files, { assets });
  if (briefing === undefined) throw new Error(formatDiagnostics(diagnostics, files));
  const { deck, blocks, context } = briefing;
  return {
    title: deck.meta.title,
    lang: deck.meta.lang,
    groups: questionGroups(deck, blocks.values(), context),
  };
}
