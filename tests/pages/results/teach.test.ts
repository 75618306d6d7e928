import { describe, expect, test } from 'vitest';
import type { QuestionRecord } from '../../../src/blocks/quiz/model.ts';
import { aggregate } from '../../../src/pages/results/aggregate.ts';
import { collect } from '../../../src/pages/results/collect.ts';
import { teachAgain } from '../../../src/pages/results/teach.ts';
import { A, ASKED, answersTo, B, given, OBJECTIVES, question, RECORDS, tries } from './sample.ts';

/** Each learner’s answers, by the ids of questions. */
function again(answers: readonly Record<string, number>[], records: readonly QuestionRecord[] = RECORDS) {
  const files = answers.map((one, n) => given(`l${n}`, { answers: answersTo(one) }));
  const asked = { ...ASKED, ids: new Set(records.map(({ id }) => id)) };
  return teachAgain(aggregate(collect(files, asked).learners, records, OBJECTIVES).questions, OBJECTIVES);
}

describe('questions to teach again', () => {
  test('are those under 75% that three learners answered, the lowest mean first', () => {
    const found = again([{ a: 0, b: 1, c: 1 }, { a: 1, b: 1, c: 1 }, { a: 1, b: 0 }, { b: 1 }]);
    expect(found.considered).toBe(2);
    expect(found.questions.map(({ record, wrong, scored }) => [record.id, wrong, scored])).toEqual([
      ['b', 3, 4],
      ['a', 2, 3],
    ]);
    expect(again([{ a: 0 }, { a: 0 }, { a: 0 }, { a: 1 }]).questions).toEqual([]);
  });

  test('stay when everybody has put them right since', () => {
    const files = ['x', 'y', 'z'].map((name) => given(name, { answers: tries('a', [1, 0]) }));
    const { questions } = aggregate(collect(files, ASKED).learners, RECORDS, OBJECTIVES);
    const found = teachAgain(questions, OBJECTIVES);
    expect(found.questions).toMatchObject([
      { record: { id: 'a' }, wrong: 3, scored: 3, putRight: 3, misconception: { text: 'a wrong', count: 3 } },
    ]);
    expect(found.objectives).toMatchObject([{ label: 'say what became of it', wrong: 3, scored: 3 }]);
  });

  test('are five at most', () => {
    const records = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, i) => question(id, { number: i }));
    const wrong = Object.fromEntries(records.map(({ id }) => [id, 1]));
    const ids = again([wrong, wrong, wrong], records).questions.map(({ record }) => record.id);
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('are no forecasts and no ranges, however far off', () => {
    const records = [
      question('a', { type: 'forecast', key: { resolves: 'no', asOf: 'doc' } }),
      question('b', {
        type: 'interval',
        key: { value: 36, shown: '36', unit: '', naive: { low: 0, high: 200 } },
      }),
    ];
    const range: unknown = { low: 190, high: 200 };
    const sure = answersTo({ a: 100, b: range as number });
    const files = [1, 2, 3].map((n) => given(`l${n}`, { answers: sure }));
    const { learners } = collect(files, ASKED);
    const { questions } = aggregate(learners, records, OBJECTIVES);
    expect(questions.map(({ mean }) => mean)).toEqual([0, 0]);
    expect(teachAgain(questions, OBJECTIVES)).toEqual({ considered: 0, questions: [], objectives: [] });
  });
});

describe('a misconception', () => {
  const said = (record: QuestionRecord, answers: readonly unknown[]) =>
    again(
      answers.map((answer) => ({ a: answer as number })),
      [record],
    ).questions[0]?.misconception;
  const options = [
    { text: 'Planned', correct: true, feedback: 'Yes.', unchosen: 'It was a plan.' },
    { text: 'Arrived', correct: false, feedback: 'The text stops before.' },
    { text: 'Counted', correct: false, feedback: 'Nobody counted.' },
  ];

  test('is told in the words of the author’s feedback on it', () => {
    const choice = question('a', { key: { options } });
    expect(said(choice, [1, 1, 2])).toEqual({
      text: 'Arrived',
      count: 2,
      feedback: 'The text stops before.',
    });
    const choices = question('a', { type: 'choices', key: { options } });
    expect(said(choices, [[1], [2], [0, 1]])).toBeUndefined();
    expect(said(choices, [[1], [2], [0, 1, 2]])).toBeUndefined();
    expect(said(choices, [[2], [1, 2], [2]])?.feedback).toBeUndefined();
    expect(said(choices, [[0, 2], [2], [0, 2]])).toMatchObject({ text: 'Counted', count: 3 });
    const judged = question('a', { type: 'true-false', key: { answer: true, reasons: options } });
    const because = (reason: number) => ({ value: true, reason });
    expect(said(judged, [because(1), because(1), because(1)])).toEqual({
      text: 'because: Arrived',
      count: 3,
      feedback: 'The text stops before.',
    });
  });

  test('that is right and was not chosen is told as such', () => {
    const choices = question('a', {
      type: 'choices',
      key: { options: [...options, { text: 'Expected', correct: true, feedback: 'Yes.' }] },
    });
    expect(said(choices, [[3], [1, 3], [2, 3]])).toEqual({
      text: 'not chosen: Planned',
      count: 3,
      feedback: 'It was a plan.',
    });
  });

  test('is none where two are equally frequent, or where one was made once', () => {
    const choice = question('a', { key: { options } });
    expect(said(choice, [1, 2, 1, 2])).toBeUndefined();
    const number = question('a', {
      type: 'number',
      key: { value: 5, shown: '5', unit: '', tolerance: { kind: 'none', amount: 0 } },
    });
    expect(said(number, [5, 5, 9])).toBeUndefined();
    expect(said(number, [5, 9, 9])).toEqual({ text: '9', count: 2, feedback: '' });
  });

  test('about an order is the pair of neighbours that was swapped', () => {
    const items = ['draft', 'talks', 'use'].map((text) => ({ text, detail: '2021' }));
    const order = question('a', { type: 'order', key: { items, right: [1, 0, 2] } });
    expect(
      said(order, [
        [0, 1, 2],
        [0, 1, 2],
        [1, 0, 2],
      ]),
    ).toEqual({
      text: 'draft before talks',
      count: 2,
      feedback: '',
    });
  });
});

test('objectives to teach again are those with more than a quarter wrong, with the slide behind most of it', () => {
  const records = [
    { ...A, answerSlide: 'one' },
    { ...question('d'), answerSlide: 'two' },
    { ...B, answerSlide: 'three' },
  ];
  const answers = [
    { a: 1, d: 1, b: 0 },
    { a: 0, d: 1, b: 0 },
    { a: 0, d: 1, b: 0 },
  ];
  expect(again(answers, records).objectives).toEqual([
    { label: 'say what became of it', questions: 2, wrong: 4, scored: 6, slide: 'two' },
  ]);
});
