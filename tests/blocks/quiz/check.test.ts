import { expect, test } from 'vitest';
import { checkQuiz } from '../../../src/blocks/quiz/check.ts';
import { context, QUESTION, use } from './example.ts';

const check = (yaml: string) => checkQuiz(use(yaml).spec, context, 'check');

test('a question that cites and points at what exists has no problems', () => {
  expect(check(QUESTION)).toEqual([]);
  expect(check(QUESTION.replace('answer-slide: carriages\n', ''))).toEqual([]);
});

test('an unknown source is named, with the one that was meant', () => {
  expect(check(QUESTION.replace('@sivitski2016', '@sivitsky2016'))).toMatchObject([
    {
      path: ['cite'],
      rule: 'unknown-source',
      message: 'unknown source "sivitsky2016"',
      hint: 'did you mean "sivitski2016"?',
    },
  ]);
});

test('a paragraph past the end of its document is named', () => {
  const message = 'paragraph 61 is past the end of sivitski2016, which has 60';
  expect(check(QUESTION.replace('¶17', '¶61'))).toMatchObject([
    { path: ['cite'], rule: 'paragraph', message },
  ]);
  expect(check(QUESTION.replace('¶17', '¶59–61'))).toMatchObject([{ message }]);
  expect(check(QUESTION.replace('¶17', '¶60'))).toEqual([]);
});

test('what is no citation is an error at "cite"', () => {
  const problems = check(QUESTION.replace('"@sivitski2016, ¶17"', 'Sivitski says so'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ path: ['cite'], severity: 'error' });
  expect(problems[0]?.hint).toBe('write "@source, ¶3", several with "; " between');
});

test('an unknown answer slide is named, with the one that was meant', () => {
  expect(check(QUESTION.replace('answer-slide: carriages', 'answer-slide: cariages'))).toMatchObject([
    {
      path: ['answer-slide'],
      rule: 'unknown-slide',
      message: 'unknown slide "cariages"',
      hint: 'did you mean "carriages"?',
    },
  ]);
});

test('a question that runs off the slide once answered is a warning', () => {
  const feedback =
    'A plan published a year ahead is not a delivery, and nothing here says what moved. '.repeat(4);
  const tall = QUESTION.replace('A plan is not a delivery.', feedback.trim()).replace(
    'explanation:',
    '  - text: Traffic would be 20 times that of 2015.\n    feedback: It is 33 times.\nexplanation:',
  );
  expect(check(tall)).toMatchObject([
    {
      path: ['options'],
      rule: 'question-too-tall',
      severity: 'warning',
      message: expect.stringContaining('room for 470'),
    },
  ]);
});
