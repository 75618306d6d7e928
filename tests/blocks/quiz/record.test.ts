import { expect, test } from 'vitest';
import { parseRecord } from '../../../src/blocks/quiz/record.ts';
import { quiz, recordOf } from '../../../src/blocks/quiz/render.ts';
import { context, QUESTION, render, use } from './example.ts';

const record = recordOf(use(), context);

/** What stands in the script of a question’s HTML. */
function written(html: string): string {
  return /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
}

test('what the build writes is read back, on every page with controls', () => {
  const expected: unknown = JSON.parse(JSON.stringify(record));
  for (const medium of ['deck', 'study'] as const) {
    expect(parseRecord(written(render(medium)))).toEqual(expected);
  }
});

test('a record tells all that results and exports need', () => {
  const yaml = `objective: stage\nconfidence: true\nweight: 2\nhints: [Look at the year.]\n${QUESTION}`;
  expect(quiz.question?.(use(yaml), context)).toMatchObject({
    id: 'check-quiz',
    type: 'choice',
    question: 'What does 4,162 tell us?',
    slide: 'check',
    number: 2,
    objective: 'stage',
    weight: 2,
    confidence: true,
    hints: ['Look at the year.'],
    explanation: 'The tender asks for transport in the year to come.',
    source: 'Sivitski 2016, ¶17',
    answerSlide: 'carriages',
  });
});

test('a question asks for nothing its author did not: no hints, no confidence, one point', () => {
  expect(record).toMatchObject({ hints: [], confidence: false, weight: 1 });
  expect(record.objective).toBeUndefined();
});

const without = (key: string) => JSON.stringify({ ...record, [key]: undefined });

test.each([
  'null',
  '{}',
  '[]',
  without('id'),
  without('hash'),
  without('hints'),
  without('weight'),
  JSON.stringify({ ...record, type: 'essay' }),
])('%s is a bug and thrown', (json) => {
  expect(() => parseRecord(json)).toThrow('no readable key');
});
