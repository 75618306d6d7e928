/** Every question of the briefing. */
import { describe, expect, test } from 'vitest';
import { GRADINGS, gradeAnswer } from '../../../src/blocks/quiz/gradings.ts';
import { isFull, QUESTION_TYPES } from '../../../src/blocks/quiz/model.ts';
import { parseRecord } from '../../../src/blocks/quiz/record.ts';
import { briefingQuestions as questions } from './briefingQuestions.ts';

test('there are forty and more, at least three of each type, each with an objective', () => {
  expect(questions.length).toBeGreaterThanOrEqual(40);
  const few = QUESTION_TYPES.filter(
    (type) => questions.filter(({ record }) => record.type === type).length < 3,
  );
  expect(few).toEqual([]);
  const untold = questions.filter(({ record }) => record.objective === undefined);
  expect(untold.map(({ record }) => record.id)).toEqual([]);
});

describe.each(QUESTION_TYPES)('of type %s', (type) => {
  const own = questions.filter(({ record }) => record.type === type);

  test('the key earns full marks, or nothing is scored', () => {
    for (const { record } of own) {
      const grade = gradeAnswer(record, GRADINGS[type]?.best(record.key));
      expect(grade, record.id).toBeDefined();
      expect(grade?.score === undefined || isFull(grade.score), record.id).toBe(true);
    }
  });

  test('the record is read back from the page, and the explanation is out of reach in it', () => {
    for (const { record, html } of own) {
      const json = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
      expect(parseRecord(json)).toEqual(JSON.parse(JSON.stringify(record)));
      const reachable = html.replace(/<(script|template|noscript)\b[\s\S]*?<\/\1>/g, '');
      expect(reachable, record.id).not.toContain(record.explanation.slice(0, 40));
    }
  });
});

test('at least eight forecasts are resolved within the set', () => {
  const scored = questions.filter(
    ({ record }) =>
      record.type === 'forecast' &&
      gradeAnswer(record, GRADINGS.forecast?.best(record.key))?.score !== undefined,
  );
  expect(scored.length).toBeGreaterThanOrEqual(8);
});
