/** The questions of the briefing itself, compiled with all the rest of it. */
import type { QuestionRecord, QuestionType } from '../../../src/blocks/quiz/model.ts';
import { compile } from '../../../src/compile.ts';
import { formatDiagnostics } from '../../../src/diagnostics.ts';
import { STUDY } from '../../../src/pages/media.ts';
import { readContent } from '../../../src/vite/content.ts';

/** A question with its key, and how the study page shows it. */
export interface BriefingQuestion {
  readonly record: QuestionRecord;
  readonly html: string;
}

/** Those of one type. */
export function questionsOf(type: QuestionType): BriefingQuestion[] {
  return briefingQuestions.filter(({ record }) => record.type === type);
}

/** All of them; where they do not compile, importing this throws all problems. */
export const briefingQuestions: readonly BriefingQuestion[] = readAll();

function readAll(): BriefingQuestion[] {
  const { files, assets } = readContent('.');
  const { briefing, diagnostics } = compile(files, { assets });
  if (briefing === undefined) throw new Error(formatDiagnostics(diagnostics, files));
  const { context } = briefing;
  return [...briefing.blocks.values()].flatMap((block) => {
    const record = block.question(context);
    return record === undefined ? [] : [{ record, html: block.render(context, STUDY).html }];
  });
}
