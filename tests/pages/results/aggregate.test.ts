import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/blocks/answers/entry.ts';
import { aggregate } from '../../../src/pages/results/aggregate.ts';
import { collect } from '../../../src/pages/results/collect.ts';
import { classCsv } from '../../../src/pages/results/csv.ts';
import { spreadOf } from '../../../src/pages/results/spread.ts';
import { readCsv } from '../../evidence/export/readers.ts';
import { A, ASKED, answersTo, entry, given, OBJECTIVES, question, RECORDS, tries } from './sample.ts';

/** A class whose learners are `l0`, `l1`, … */
function classOf(answers: readonly ReadonlyMap<string, Entry>[], records = RECORDS) {
  const files = answers.map((one, n) => given(`l${n}`, { answers: one }));
  return aggregate(collect(files, ASKED).learners, records, OBJECTIVES);
}

const of = (results: ReturnType<typeof classOf>, id: string) =>
  results.questions.find(({ record }) => record.id === id)!;

describe('a question', () => {
  const results = classOf([
    answersTo({ a: 0, b: 1 }),
    answersTo({ a: 1, b: 1 }),
    answersTo({ a: 1, b: 2 }),
    answersTo({ a: 0 }),
  ]);

  test('is answered by so many, with this mean and these answers, those nobody gave too', () => {
    expect(of(results, 'a')).toMatchObject({ answered: 4, mean: 0.5, outdated: 0, unreadable: 0 });
    expect(of(results, 'b')).toMatchObject({ answered: 3, mean: 0 });
    expect(of(results, 'b').given).toEqual([
      { text: 'b right', right: true, count: 0 },
      { text: 'b wrong', right: false, count: 2 },
      { text: 'b odd', right: false, count: 1 },
    ]);
  });

  test('has as its mistake the wrong answer given most often', () => {
    expect(of(results, 'b').mistakes).toEqual([{ text: 'b wrong', right: false, count: 2 }]);
    expect(of(classOf([answersTo({ a: 0 })]), 'a').mistakes).toEqual([]);
    const even = classOf([answersTo({ a: 1 }), answersTo({ a: 2 })]);
    expect(of(even, 'a').mistakes.map(({ text }) => text)).toEqual(['a wrong', 'a odd']);
  });

  test('stands the earlier the harder it was, and last when nobody answered', () => {
    expect(results.questions.map(({ record }) => record.id)).toEqual(['b', 'a', 'c']);
    expect(of(results, 'c')).toMatchObject({ answered: 0, mean: undefined, mistakes: [] });
  });

  test('counts the first answer, hints paid for, also when it has been opened again', () => {
    const tried = entry([{ answer: 0, hints: 1 }, { answer: 1 }], { hash: A.hash, open: true });
    expect(of(classOf([new Map([['a', tried]])]), 'a')).toMatchObject({
      answered: 1,
      mean: 0.75,
      mistakes: [],
      putRight: 0,
    });
  });

  test('keeps its mistakes when a class puts them right, and tells how many did', () => {
    const class5 = classOf([
      tries('a', [1, 0]),
      tries('a', [1, 2, 0]),
      tries('a', [1, { answer: 0, hints: 2 }]),
      tries('a', [0, 1]),
      tries('a', [2]),
    ]);
    expect(of(class5, 'a')).toMatchObject({
      answered: 5,
      mean: 0.2,
      wrong: 4,
      // One took two hints, and is left with half of the points.
      putRight: 2,
      mistakes: [{ text: 'a wrong', right: false, count: 3 }],
    });
    expect(class5.learners.map(({ points }) => points)).toEqual([0, 0, 0, 1, 0]);
    expect(class5.objectives[0]?.spread).toMatchObject({ count: 5, median: 0 });
  });

  test('is never put right where learners say how sure they are', () => {
    const forecast = question('a', { type: 'forecast', key: { resolves: 'no', asOf: 'doc' } });
    const results = classOf([tries('a', [100, 0])], [forecast]);
    expect(of(results, 'a')).toMatchObject({ mean: 0, wrong: 1, putRight: 0 });
  });

  test('leaves out answers to an earlier wording and answers it cannot have, and counts them', () => {
    const edited = entry([{ answer: 0 }], { hash: 'before' });
    const strange = entry([{ answer: 'x' }], { hash: A.hash });
    const results = classOf([new Map([['a', edited]]), new Map([['a', strange]]), answersTo({ a: 1 })]);
    expect(of(results, 'a')).toMatchObject({ answered: 1, mean: 0, outdated: 1, unreadable: 1 });
    expect(results.learners.map(({ outdated }) => outdated.length)).toEqual([1, 0, 0]);
  });

  test('of pairs is told pair by pair, right ones first, then the most frequent mistakes', () => {
    const pairs = question('a', {
      type: 'match',
      key: {
        lefts: [
          { text: 'sent', right: 0 },
          { text: 'planned', right: 1 },
        ],
        rights: ['arrived', 'may come'],
      },
    });
    const answer = (...sides: number[]) => new Map([['a', entry([{ answer: sides }], { hash: 'a-hash' })]]);
    const results = classOf([answer(0, 0), answer(0, 1), answer(1, 0)], [pairs]);
    expect(of(results, 'a').given).toEqual([
      { text: 'sent – arrived', right: true, count: 2 },
      { text: 'planned – may come', right: true, count: 1 },
      { text: 'planned – arrived', right: false, count: 2 },
      { text: 'sent – may come', right: false, count: 1 },
    ]);
    expect(of(results, 'a').mean).toBe(0.5);
  });

  test('that nothing scores has no mean, nothing right and no mistake', () => {
    const open = question('a', { type: 'forecast', key: { resolves: 'unresolved', asOf: 'doc' } });
    const results = classOf([answersTo({ a: 70 })], [open]);
    expect(of(results, 'a')).toMatchObject({ answered: 1, mean: undefined, mistakes: [] });
    expect(of(results, 'a').detail).toMatchObject({ type: 'forecast', brier: undefined });
    expect(results.all.spread).toBeUndefined();
  });
});

describe('an objective', () => {
  test('has the spread of the shares of those who answered it', () => {
    const two = [...RECORDS, question('d')];
    const results = classOf(
      [answersTo({ a: 0, d: 0 }), answersTo({ a: 0, d: 1 }), answersTo({ a: 1 }), answersTo({ b: 0 })],
      two,
    );
    expect(results.objectives).toEqual([
      {
        label: 'say what became of it',
        questions: 2,
        spread: { count: 3, min: 0, lower: 0.25, median: 0.5, upper: 0.75, max: 1 },
      },
      {
        label: 'say how anyone could know',
        questions: 1,
        spread: { count: 1, min: 1, lower: 1, median: 1, upper: 1, max: 1 },
      },
      { label: 'Other questions', questions: 1, spread: undefined },
    ]);
    expect(results.all).toMatchObject({ questions: 4, spread: { count: 4, median: 0.75 } });
  });

  test('has quartiles on the line between values', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({
      count: 4,
      min: 1,
      lower: 1.75,
      median: 2.5,
      upper: 3.25,
      max: 4,
    });
    expect(spreadOf([])).toBeUndefined();
  });
});

test('confidence is that of first answers, level by level', () => {
  const sure = (confidence: number, ...answers: number[]) =>
    new Map([
      [
        'a',
        entry(
          answers.map((answer) => ({ answer, confidence })),
          { hash: A.hash },
        ),
      ],
    ]);
  const results = classOf([sure(0.9, 0), sure(0.9, 1, 0), sure(0.5, 0), answersTo({ a: 0 })]);
  expect(results.levels).toEqual([
    { confidence: 0.5, count: 1, right: 1 },
    { confidence: 0.9, count: 2, right: 1 },
  ]);
});

test('a class of nobody has no results, and no error', () => {
  const results = classOf([]);
  expect(results).toMatchObject({ learners: [], levels: [] });
  expect(results.questions.map(({ answered, mean }) => [answered, mean])).toEqual([
    [0, undefined],
    [0, undefined],
    [0, undefined],
  ]);
});

test('the CSV has a row an answer, says which are to an earlier wording, and starts no formula', () => {
  const files = [
    given('x', { name: '=SUM(A1)', answers: answersTo({ a: 1 }) }),
    given('y', { answers: new Map([...answersTo({ b: 0 }), ['a', entry([{}], { hash: 'before' })]]) }),
  ];
  const csv = classCsv(aggregate(collect(files, ASKED).learners, RECORDS, OBJECTIVES));
  const rows = readCsv(csv);
  expect(csv).toContain("'=SUM(A1)");
  expect(rows.map((row) => JSON.stringify(row))).toEqual([
    expect.stringContaining('a wrong'),
    expect.stringContaining('b right'),
    expect.stringContaining('Answered before the question was edited.'),
  ]);
  expect(csv).not.toContain('"x"');
});

test('the CSV has first answers, with how often the question was answered and what the latest answer is worth', () => {
  const files = [given('x', { answers: tries('a', [1, 0]) }), given('y', { answers: tries('a', [2]) })];
  const csv = classCsv(aggregate(collect(files, ASKED).learners, RECORDS, OBJECTIVES));
  expect(
    readCsv(csv).map(({ answer, points, attempts, points_by_now }) => [
      answer,
      points,
      attempts,
      points_by_now,
    ]),
  ).toEqual([
    ['a wrong', '0', '2', '1'],
    ['a odd', '0', '1', '0'],
  ]);
});
