/** A class for tests: three questions, and files of learners who answered them. */
import type { Attempt, Entry } from '../../../src/blocks/answers/entry.ts';
import { type AnswersFile, readAnswersFile, writeAnswersFile } from '../../../src/blocks/answers/file.ts';
import type { GivenFile } from '../../../src/pages/results/collect.ts';
import { entry, question } from '../../blocks/results/example.ts';

export { entry, question };

export const TITLE = 'Two figures';
export const OBJECTIVES = new Map([
  ['stage', 'say what became of it'],
  ['basis', 'say how anyone could know'],
]);

export const A = question('a');
export const B = question('b', { number: 2, objective: 'basis' });
export const C = question('c', { number: 3, objective: undefined });
export const RECORDS = [A, B, C];
export const ASKED = { title: TITLE, ids: new Set(RECORDS.map(({ id }) => id)) };

/** Answers to questions by their ids: the index of the option. */
export function answersTo(answers: Readonly<Record<string, number>>): ReadonlyMap<string, Entry> {
  return new Map(
    Object.entries(answers).map(([id, answer]) => [id, entry([{ answer }], { hash: `${id}-hash` })]),
  );
}

/** One learner’s answers to a question, one after the other: the index of the option, or what an attempt is. */
export function tries(
  id: string,
  attempts: readonly (number | Partial<Attempt>)[],
): ReadonlyMap<string, Entry> {
  const all = attempts.map((one) => (typeof one === 'number' ? { answer: one } : one));
  return new Map([[id, entry(all, { hash: `${id}-hash` })]]);
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
