import { expect, it } from 'vitest';
import { formatLosses } from '../../src/exchange/losses.ts';

const loss = (question: string, what: string) => ({ question, what });

it('names the questions of a loss, and counts them from the fourth on', () => {
  const hints = ['a', 'b', 'c'].map((id) => loss(id, 'hints'));
  expect(formatLosses([loss('a', 'points'), ...hints])).toEqual(['points – a', 'hints – a, b, c']);
  expect(formatLosses([...hints, loss('d', 'hints')])).toEqual(['hints – 4 questions']);
  expect(formatLosses([])).toEqual([]);
});
