import { type Html, html } from '../../../html.ts';
import type { QuestionBuild } from '../build.ts';
import { rightOf } from '../choice/grade.ts';
import { seedOf } from '../common.ts';
import { renderNumbers, renderOptions } from '../optionList.ts';
import { optionKey, optionWords, rightStatements } from '../options.ts';
import { optionTells } from '../optionTells.ts';
import { numberRows, rightNumbers } from '../paperAnswer.ts';
import { shuffled } from '../shuffle.ts';
import { trueFalseFit } from './fit.ts';
import { FIRST_REASON, type TrueFalseKey, valueName } from './grade.ts';
import type { TrueFalseSpec } from './schema.ts';

const BECAUSE = 'Because …';
const VALUES = [{ text: valueName(true) }, { text: valueName(false) }];

export const trueFalseBuild: QuestionBuild<TrueFalseSpec, TrueFalseKey> = {
  key: ({ id, spec }) => {
    const seed = seedOf(spec.shuffle, id);
    const reasons = spec.reasons.map(optionKey);
    return { answer: spec.answer, reasons: seed === undefined ? reasons : shuffled(reasons, seed) };
  },
  hashed: ({ answer, reasons }) => [answer, reasons.map(({ text }) => text), rightOf(reasons)],
  controls: (
    { id },
    { reasons },
  ) => html`<fieldset class="quiz-tier quiz-values" role="radiogroup"><legend class="visually-hidden">True or false?</legend>
${renderOptions(VALUES, `${id}-value`, 'radio')}</fieldset>
<fieldset class="quiz-tier quiz-reasons" role="radiogroup"><legend class="quiz-how">${BECAUSE}</legend>
${renderOptions(reasons, `${id}-reason`, 'radio', FIRST_REASON)}</fieldset>
`,
  paper: (_, { reasons }) => html`<p class="quiz-how">Circle true or false, and the number of the reason.</p>
<div class="quiz-circle">${renderNumbers(VALUES)}</div>
<p class="quiz-how">${BECAUSE}</p>
${renderNumbers(reasons, FIRST_REASON)}`,
  paperAnswer: ({ answer, reasons }) => ({
    marked: `${valueName(answer)}, ${rightNumbers(reasons, FIRST_REASON)}`,
    rule: 'Half of the points for the judgement alone.',
    rows: numberRows(reasons, FIRST_REASON),
  }),
  solution: ({ answer, reasons }) => solution(answer, rightOf(reasons), reasons),
  digits: ({ reasons }) =>
    `1 true · 2 false · ${FIRST_REASON}–${reasons.length + FIRST_REASON - 1} the reason`,
  check: (spec) => [...optionTells(spec.reasons, ['reasons'], spec), ...trueFalseFit(spec)],
  words: ({ reasons }) => [BECAUSE, ...optionWords(reasons)],
  statements: ({ reasons }) => rightStatements(reasons, ['reasons']),
  facts: () => [],
};

function solution(answer: boolean, right: number, reasons: TrueFalseKey['reasons']): Html {
  return html`${valueName(answer)}. Because: ${right + FIRST_REASON}. ${reasons[right]?.text}`;
}
