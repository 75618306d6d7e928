/** A class for tests: three questions, and files of learners who answered them. */
import type { Attempt, Entry } from '../../../src/blocks/answers/entry.ts';
import { type AnswersFile, readAnswersFile, writeAnswersFile } from '../../../src/blocks/answers/file.ts';
import type { QuestionRecord } from '../../../src/blocks/quiz/model.ts';
import type { GivenFile } from '../../../src/pages/results/collect.ts';

export const TITLE = 'Two figures';
export const OBJECTIVES = new Map([
  ['stage', 'say what became of it'],
  ['basis', 'say how anyone could know'],
]);

/** The first of three options is right. */
export function question(id: string, more: Partial<QuestionRecord> = {}): QuestionRecord {
  const option = (text: string, correct: boolean) => ({ text, correct, feedback: '' });
  return {
    id,
    hash: `${id}-hash`,
    type: 'choice',
    question: `What of ${id}?`,
    slide: `slide-${id}`,
    number: 1,
    objective: 'stage',
    weight: 1,
    confidence: true,
    hints: [],
    explanation: 'Because.',
    source: 'Sivitski 2016, ¶17',
    key: { options: [option(`${id} right`, true), option(`${id} wrong`, false), option(`${id} odd`, false)] },
    ...more,
  };
}

export const A = question('a');
export const B = question('b', { number: 2, objective: 'basis' });
export const C = question('c', { number: 3, objective: undefined });
export const RECORDS = [A, B, C];
export const ASKED = { title: TITLE, ids: new Set(RECORDS.map(({ id }) => id)) };

export function entry(attempts: readonly Partial<Attempt>[], more: Partial<Entry> & { hash: string }): Entry {
  const full = attempts.map((one) => ({ at: 0, answer: 0, score: null, confidence: null, hints: 0, ...one }));
  return { attempts: full, open: false, ...more };
}

/** Answers to questions by their ids: the index of the option. */
export function answersTo(answers: Readonly<Record<string, number>>): ReadonlyMap<string, Entry> {
  return new Map(
    Object.entries(answers).map(([id, answer]) => [id, entry([{ answer }], { hash: `${id}-hash` })]),
  );
}

export function given(name: string, more: Partial<AnswersFile> = {}): GivenFile {
  const file = {
    briefing: TITLE,
    learner: name,
    saved: '2026-03-01T09:30:00.000Z',
    answers: answersTo({ a: 0 }),
    ...more,
  };
  return { name: `${name}.json`, read: readAnswersFile(writeAnswersFile(file)) };
}
