import { expect, test } from 'vitest';
import { parseReveal } from '../../../src/blocks/quiz/reveal.ts';

test('what the build writes is read back', () => {
  const reveal = { key: { correct: 1, count: 2 }, feedback: ['No.', 'Yes.'] };
  expect(parseReveal(JSON.stringify(reveal))).toEqual(reveal);
});

test.each([
  'null',
  '{}',
  '{"key":{"correct":1,"count":3},"feedback":["a"]}',
  '{"key":{"count":1},"feedback":["a"]}',
])('%s is a bug and thrown', (json) => {
  expect(() => parseReveal(json)).toThrow('no readable key');
});
