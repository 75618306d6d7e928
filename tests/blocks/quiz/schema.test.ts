import { describe, expect, test } from 'vitest';
import { quizSchema } from '../../../src/blocks/quiz/schema.ts';
import { formatDiagnostic } from '../../../src/diagnostics.ts';
import { parseYaml } from '../../../src/yaml.ts';
import { QUESTION } from './example.ts';

const file = 'slides/02-carriages.md';

/** First lines of all diagnostics, with the hint. */
function problems(yaml: string): string[] {
  const { diagnostics } = parseYaml({ file, text: yaml }, quizSchema);
  return diagnostics.map((diagnostic) => {
    const lines = formatDiagnostic(diagnostic, new Map([[file, yaml]])).split('\n');
    return [lines[0], ...lines.filter((line) => line.startsWith('   hint:'))]
      .join('\n')
      .slice(file.length + 1);
  });
}

test('a complete question has no problems', () => {
  expect(problems(QUESTION)).toEqual([]);
});

describe('a question is refused, at the value at fault, when', () => {
  test('no option is right', () => {
    expect(problems(QUESTION.replace('    correct: true\n', ''))).toEqual([
      '2:3  error  "options": no option is marked "correct: true"',
    ]);
  });

  test('two options are right', () => {
    expect(problems(QUESTION.replace('would travel.\n', 'would travel.\n    correct: true\n'))).toEqual([
      '9:14  error  "correct" is true: option 2 is marked correct already; only one may be',
    ]);
  });

  test('two options say the same but for case and space', () => {
    expect(
      problems(QUESTION.replace('The ministry planned that many.', 'RUSSIA  sent that many carriages.')),
    ).toEqual(['4:11  error  "text" is "RUSSIA sent that many carriages.": option 1 says the same']);
  });

  test('there is one option', () => {
    const one = QUESTION.replace(/ {2}- text: Russia[\s\S]*?(?= {2}- text: The)/, '').replace(
      / {2}- text: A tank[\s\S]*?(?=explanation)/,
      '',
    );
    expect(problems(one)).toEqual(['2:3  error  "options": give at least 2 options']);
  });

  test('there are nine options', () => {
    const more = Array.from({ length: 6 }, (_, i) => `  - text: Option ${i}\n    feedback: No.\n`).join('');
    expect(problems(QUESTION.replace('explanation', `${more}explanation`))).toEqual([
      '2:3  error  "options": give at most 8 options',
    ]);
  });

  test('an option has no feedback', () => {
    expect(problems(QUESTION.replace('    feedback: A plan is not a delivery.\n', ''))).toEqual([
      '2:5  error  missing key "feedback"',
    ]);
  });

  test('explanation and citation are missing', () => {
    expect(problems(QUESTION.replace(/explanation.*\ncite.*\n/, ''))).toEqual([
      '1:1  error  missing key "explanation"',
      '1:1  error  missing key "cite"',
    ]);
  });

  test('a text is empty', () => {
    expect(problems(QUESTION.replace('A plan is not a delivery.', '" "'))).toEqual([
      '3:15  error  "feedback" is empty',
    ]);
    expect(problems(QUESTION.replace(' The tender asks for transport in the year to come.', ''))).toEqual([
      '9:13  error  "explanation" is empty',
    ]);
  });

  test('a text is a number to YAML', () => {
    expect(problems(QUESTION.replace('Russia sent that many carriages.', '4162'))).toEqual([
      '2:11  error  "text": 4162 is not text: put it in quotes',
    ]);
  });

  test('"correct" is neither true nor false', () => {
    expect(problems(QUESTION.replace('correct: true', 'correct: yes'))).toEqual([
      '5:14  error  "correct" is "yes": write true or false',
    ]);
  });

  test('a key is misspelt', () => {
    expect(problems(QUESTION.replace('answer-slide', 'anwser-slide'))).toEqual([
      '11:1  error  unknown key "anwser-slide"\n   hint: did you mean "answer-slide"?',
    ]);
    expect(problems(QUESTION.replace('feedback', 'feedbak'))).toEqual([
      '3:5  error  unknown key "feedbak"\n   hint: did you mean "feedback"?',
    ]);
  });
});
