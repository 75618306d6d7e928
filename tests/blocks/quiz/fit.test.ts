import { expect, test } from 'vitest';
import { answeredHeight } from '../../../src/blocks/quiz/fit.ts';
import { choiceOf, QUESTION } from './example.ts';

const height = (yaml: string) => answeredHeight(choiceOf(yaml));
const long = 'word '.repeat(25).trim();

test('grows with every text that takes another line', () => {
  const longer = [
    QUESTION.replace('A tank army would be stationed there.', long),
    QUESTION.replace('A figure for the upcoming year.', long),
    QUESTION.replace('The tender asks for transport in the year to come.', long),
    `question: Which?\n${QUESTION}`,
  ];
  for (const yaml of longer) expect(height(yaml)).toBeGreaterThan(height(QUESTION) + 20);
});

test('counts the longest feedback on a wrong option, for one alone can be chosen', () => {
  const one = QUESTION.replace('A plan is not a delivery.', long);
  const both = one.replace('Nothing says what would travel.', long);
  expect(height(both)).toBe(height(one));
});

test('counts the feedback on the right option as it is when it was not chosen, where that is longer', () => {
  const right = QUESTION.replace('upcoming year.\n', `upcoming year.\n    unchosen: ${long}\n`);
  expect(height(right)).toBeGreaterThan(height(QUESTION) + 20);
  // Never said on an option that is wrong.
  const wrong = QUESTION.replace('delivery.\n', `delivery.\n    unchosen: ${long}\n`);
  expect(height(wrong)).toBe(height(QUESTION));
});
