/** A question, and what is kept of the answers to it: only what a test is about needs to be said. */
import type { Attempt, Entry } from '../../../src/blocks/answers/entry.ts';
import type { QuestionRecord } from '../../../src/blocks/quiz/model.ts';

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

/** Answers in the order in which they were given; the first option, without score or confidence, unless told otherwise. */
export function entry(attempts: readonly Partial<Attempt>[], more: Partial<Entry> & { hash: string }): Entry {
  const full = attempts.map((one) => ({ at: 0, answer: 0, score: null, confidence: null, hints: 0, ...one }));
  return { attempts: full, open: false, ...more };
}
