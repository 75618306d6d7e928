import { expect, test } from 'vitest';
import { progressOf } from '../../../src/blocks/test/progress.ts';

test('before a question is reached the bar tells how many are answered, and leads to the first that is open', () => {
  expect(progressOf([false, false, false], undefined)).toEqual({
    told: '0 of 3 answered',
    button: 'Start',
    to: 0,
  });
  expect(progressOf([true, false, false], undefined)).toEqual({
    told: '1 of 3 answered',
    button: 'Go on',
    to: 1,
  });
});

test('at a question it tells which, and leads on past those that are answered', () => {
  expect(progressOf([false, true, false], 0)).toEqual({
    told: 'Question 1 of 3 · 1 answered',
    button: 'Next question',
    to: 2,
  });
});

test('at the end it leads back to what was passed over, and nowhere from the last that is open', () => {
  expect(progressOf([true, false, true], 2)).toMatchObject({ button: 'Back to question 2', to: 1 });
  expect(progressOf([true, true, false], 2)).toMatchObject({ button: undefined, to: 2 });
});

test('when all are answered it leads to the result', () => {
  expect(progressOf([true, true], 1)).toMatchObject({ button: 'See the result', to: undefined });
});
