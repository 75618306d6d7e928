/** A made-up class of any size for `npm run bench`: the files that its learners saved. */
import type { Entry } from '../blocks/answers/entry.ts';
import { writeAnswersFile } from '../blocks/answers/file.ts';
import { GRADINGS } from '../blocks/quiz/gradings.ts';
import type { QuestionRecord } from '../blocks/quiz/model.ts';

const SAVED = Date.UTC(2026, 2, 2, 10);
const CONFIDENCES = [0.5, 0.7, 0.9];

/** Texts of `learners` files in which every question of single choice has two answers, and every other one the right answer. */
export function benchClass(learners: number, title: string, records: readonly QuestionRecord[]): string[] {
  return Array.from({ length: learners }, (_, n) =>
    writeAnswersFile({
      briefing: title,
      learner: `learner-${n}`,
      saved: new Date(SAVED + n * 1000).toISOString(),
      answers: new Map(records.map((record, i) => [record.id, entryOf(record, n + i)])),
    }),
  );
}

function entryOf(record: QuestionRecord, n: number): Entry {
  const best = GRADINGS[record.type]?.best(record.key);
  const answers = record.type === 'choice' ? [(n * 7) % 3, (n * 5) % 2] : [best];
  const confidence = CONFIDENCES[n % CONFIDENCES.length] ?? null;
  const attempts = answers.map((answer, i) => ({
    at: SAVED + i,
    answer,
    score: null,
    confidence,
    hints: n % 2,
  }));
  return { hash: record.hash, attempts, open: false };
}
