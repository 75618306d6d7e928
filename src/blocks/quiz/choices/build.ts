import { html } from '../../../html.ts';
import type { QuestionBuild } from '../build.ts';
import { seedOf } from '../common.ts';
import { renderNumbers, renderOptions } from '../optionList.ts';
import { optionKey, optionWords, rightStatements } from '../options.ts';
import { optionTells } from '../optionTells.ts';
import { numberRows, rightNumbers } from '../paperAnswer.ts';
import { shuffled } from '../shuffle.ts';
import { choicesFit } from './fit.ts';
import { allRight, type ChoicesKey } from './grade.ts';
import type { ChoicesSpec } from './schema.ts';

export const choicesBuild: QuestionBuild<ChoicesSpec, ChoicesKey> = {
  key: ({ id, spec }) => {
    const seed = seedOf(spec.shuffle, id);
    const options = spec.options.map(optionKey);
    return { options: seed === undefined ? options : shuffled(options, seed) };
  },
  hashed: ({ options }) => [options.map(({ text }) => text), allRight(options)],
  controls: ({ id }, { options }) =>
    html`<p class="quiz-how">Choose all that are right.</p>
${renderOptions(options, id, 'checkbox')}`,
  paper: (_, { options }) => html`<p class="quiz-how">Circle the numbers of all that are right.</p>
${renderNumbers(options)}`,
  paperAnswer: ({ options }) => ({
    marked: rightNumbers(options),
    rule: 'Right ones less wrong ones, over all right ones.',
    rows: numberRows(options),
  }),
  solution: ({ options }) =>
    html`${allRight(options)
      .map((i) => `${i + 1}. ${options[i]?.text}`)
      .join(' ')}`,
  digits: ({ options }) => `1–${options.length} choose`,
  check: (spec) => [...optionTells(spec.options, ['options'], spec), ...choicesFit(spec)],
  words: ({ options }) => optionWords(options),
  statements: ({ options }) => rightStatements(options, ['options']),
  facts: () => [],
};
