import { describe, expect, test } from 'vitest';
import { type Attempt, type Entry, first } from '../../../src/blocks/answers/entry.ts';
import type { QuestionRecord } from '../../../src/blocks/quiz/model.ts';
import { drawCalibration } from '../../../src/blocks/results/calibration.ts';
import { resultsCsv } from '../../../src/blocks/results/csv.ts';
import { readBrier } from '../../../src/blocks/results/reading.ts';
import { summarise } from '../../../src/blocks/results/summary.ts';
import { readCalibration, readIntervals } from '../../../src/blocks/results/sureness.ts';
import * as example from './example.ts';

const objectives = new Map([
  ['stage', 'tell stages'],
  ['basis', 'tell bases'],
]);

const question = (id: string, more: Partial<QuestionRecord> = {}) =>
  example.question(id, { answerSlide: 'carriages', ...more });

/** Kept with full marks, whatever they are: a summary grades anew. */
function entry(
  { hash }: QuestionRecord,
  attempts: readonly Partial<Attempt>[],
  more: Partial<Entry> = {},
): Entry {
  return example.entry(
    attempts.map((one) => ({ score: 1, ...one })),
    { hash, ...more },
  );
}

const [a, b, c] = [question('a'), question('b', { objective: 'basis', weight: 2 }), question('c')] as const;

function sumUp(entries: Readonly<Record<string, Entry>>) {
  return summarise([a, b, c], (id) => entries[id], objectives);
}

describe('points', () => {
  test('are counted by objective, weighed, of the latest answer, with hints paid for', () => {
    const summary = sumUp({
      a: entry(a, [{ answer: 1 }, { answer: 0, hints: 1 }]),
      b: entry(b, [{ answer: 0 }]),
    });
    expect(summary.points).toBe(2.75);
    expect(summary.possible).toBe(3);
    expect(summary.tallies).toEqual([
      { objective: 'stage', label: 'tell stages', points: 0.75, possible: 1, answered: 1, asked: 2 },
      { objective: 'basis', label: 'tell bases', points: 2, possible: 2, answered: 1, asked: 1 },
    ]);
  });

  test('are those of the latest answer while a question is asked again', () => {
    expect(sumUp({ a: entry(a, [{}], { open: true }) }).points).toBe(sumUp({ a: entry(a, [{}]) }).points);
    expect(sumUp({ a: entry(a, [{}], { open: true }) }).answered).toHaveLength(1);
  });

  test('are those of the answer that is said to count', () => {
    const tried = entry(a, [{ answer: 1 }, { answer: 0 }]);
    const summary = summarise([a], () => tried, objectives, first);
    expect(summary.answered).toMatchObject([{ score: 0, attempts: 2 }]);
    expect(summarise([a], () => tried, objectives).answered).toMatchObject([{ score: 1, attempts: 2 }]);
  });

  test('are none of a question that was edited, or holds an answer to something else', () => {
    const summary = sumUp({
      b: entry(b, [{}], { hash: 'older' }),
      c: entry(c, [{ answer: 'x' }]),
    });
    expect(summary.answered).toEqual([]);
    expect(summary.possible).toBe(0);
  });
});

test('slides to read again are those of wrong answers, the one behind most of them first', () => {
  const other = question('d', { answerSlide: 'poll' });
  const records = [other, a, c];
  const wrong = new Map(records.map((record) => [record.id, entry(record, [{ answer: 1 }])]));
  expect(summarise(records, (id) => wrong.get(id), objectives).reread).toEqual([
    { slide: 'carriages', questions: 2 },
    { slide: 'poll', questions: 1 },
  ]);
});

test('confidence counts from the first answer to each question', () => {
  const summary = sumUp({
    a: entry(a, [
      { answer: 1, confidence: 0.9 },
      { answer: 0, confidence: 1 },
    ]),
    b: entry(b, [{ answer: 0, confidence: 0.9 }]),
    c: entry(c, [{ answer: 0, confidence: 0.5 }]),
  });
  expect(summary.levels).toEqual([
    { confidence: 0.5, count: 1, right: 1 },
    { confidence: 0.9, count: 2, right: 1 },
  ]);
  // (0.9 − 0)², (0.9 − 1)², (0.5 − 1)²
  expect(summary.sureness?.mean).toBeCloseTo((0.81 + 0.01 + 0.25) / 3, 12);
});

describe('in words', () => {
  test('too sure, too modest and fitting are told apart, and few answers are said to be few', () => {
    const level = (confidence: number, count: number, right: number) => [{ confidence, count, right }];
    const rule = { count: 1, mean: 0.1, baseline: 0.25 };
    expect(readCalibration(level(0.9, 10, 5), rule)).toContain('surer than you were right');
    expect(readCalibration(level(0.6, 10, 10), rule)).toContain('knew more than you trusted');
    expect(readCalibration(level(0.8, 10, 8), rule)).toContain('fits well');
    expect(readCalibration(level(0.9, 2, 0), rule)).toContain('too few');
    expect(readCalibration([], undefined)).toBe('No answer with a confidence yet.');
  });

  test('scores stand beside their baselines', () => {
    expect(readBrier({ mean: 0.1, baseline: 0.25, count: 3 })).toBe(
      '0.10 over 3 answers, better than always saying 50%, which scores 0.25. 0 is best.',
    );
    expect(readBrier({ mean: 0.4, baseline: 0.25, count: 1 })).toContain('over 1 answer, worse than');
    expect(readIntervals({ mean: 0.4, baseline: 1, count: 4, inside: 3 })).toContain('3 of 4 ranges');
    expect(readIntervals({ mean: 2.5, baseline: 1, count: 4, inside: 1 })).toContain('2.50 times');
  });
});

test('the drawing tells its counts to those who do not see it, and beside each disc', () => {
  const { html } = drawCalibration([
    { confidence: 0.5, count: 4, right: 2 },
    { confidence: 1, count: 1, right: 1 },
  ]);
  expect(html).toContain('50% sure: 2 of 4 right; 100% sure: 1 of 1 right.');
  expect(html).toContain('>2/4</text>');
  expect(html.match(/<circle/g)).toHaveLength(2);
});

test('the table has a row for each answer, and runs no formula', () => {
  const odd = question('odd', { question: '=1+1' });
  const summary = summarise([odd], () => entry(odd, [{ answer: 1, confidence: 0.8 }]), objectives);
  const csv = resultsCsv(summary, { id: '7f3a9c0011223344' });
  const [head, row] = csv.split('\r\n');
  expect(head?.split(',').slice(0, 5)).toEqual(['learner', 'question', 'type', 'objective', 'asked']);
  expect(row).toBe(
    '7f3a9c,odd,choice,stage,\'=1+1,odd wrong,Not correct: the answer is 1.,0,1,0,0.8,false,,,,1,1970-01-01T00:00:00.000Z,"Sivitski 2016, ¶17"',
  );
  expect(resultsCsv(summary, { id: '7f3a9c', name: 'Ada' })).toContain('\r\nAda,odd,');
});
