/** The questions of `tests/fixtures/questions`, compiled over the real ledger as a section of the briefing would be. */
import type { QuestionRecord, QuestionType } from '../../../src/blocks/quiz/model.ts';
import { compile } from '../../../src/compile.ts';
import { formatDiagnostics } from '../../../src/diagnostics.ts';
import { STUDY } from '../../../src/pages/media.ts';
import { readContent } from '../../../src/vite/content.ts';

/** A question with its key, and how the study page shows it. */
export interface FixtureQuestion {
  readonly record: QuestionRecord;
  readonly html: string;
}

/** Those of one type. */
export function fixtureQuestions(type: QuestionType): FixtureQuestion[] {
  return allFixtureQuestions.filter(({ record }) => record.type === type);
}

/** All of them, with those of the real slides before them; where they do not compile, importing this throws all problems. */
export const allFixtureQuestions: readonly FixtureQuestion[] = readAll();

function readAll(): FixtureQuestion[] {
  const { files: real, assets } = readContent('.');
  const files = new Map([...real, ...readContent('tests/fixtures/questions').files]);
  const { briefing, diagnostics } = compile(files, { assets });
  if (briefing === undefined) throw new Error(formatDiagnostics(diagnostics, files));
  const { context } = briefing;
  return [...briefing.blocks.values()].flatMap((block) => {
    const record = block.question(context);
    return record === undefined ? [] : [{ record, html: block.render(context, STUDY).html }];
  });
}
