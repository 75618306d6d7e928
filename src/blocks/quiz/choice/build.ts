import { html } from '../../../html.ts';
import type { QuestionBuild } from '../build.ts';
import { seedOf } from '../common.ts';
import { fitProblems } from '../fit.ts';
import { renderNumbers, renderOptions } from '../optionList.ts';
import { optionKey, optionWords, rightStatements } from '../options.ts';
import { optionTells } from '../optionTells.ts';
import { numberRows, rightNumbers } from '../paperAnswer.ts';
import { shuffled } from '../shuffle.ts';
import { type ChoiceKey, rightOf } from './grade.ts';
import type { ChoiceSpec } from './schema.ts';

export const choiceBuild: QuestionBuild<ChoiceSpec, ChoiceKey> = {
  key: ({ id, spec }) => {
    const seed = seedOf(spec.shuffle, id);
    const options = spec.options.map(optionKey);
    return { options: seed === undefined ? options : shuffled(options, seed) };
  },
  hashed: ({ options }) => [options.map(({ text }) => text), rightOf(options)],
  controls: ({ id }, { options }) => renderOptions(options, id, 'radio'),
  paper: (_, { options }) => renderNumbers(options),
  paperAnswer: ({ options }) => ({ marked: rightNumbers(options), rows: numberRows(options) }),
  solution: ({ options }) => html`${rightOf(options) + 1}. ${options[rightOf(options)]?.text}`,
  digits: ({ options }) => `1–${options.length} choose`,
  check: (spec) => [...optionTells(spec.options, ['options'], spec), ...fitProblems(spec)],
  words: ({ options }) => optionWords(options),
  statements: ({ options }) => rightStatements(options, ['options']),
  facts: () => [],
};
