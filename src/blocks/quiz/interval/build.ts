import { html } from '../../../html.ts';
import { numberFact } from '../../chart/numberFact.ts';
import type { BlockContext, BlockProblem } from '../../kind.ts';
import { amountText } from '../amountText.ts';
import { middleText, numberProblem } from '../askedNumber.ts';
import type { QuestionBuild } from '../build.ts';
import { frameHeight, heightProblems } from '../fit.ts';
import { renderTyped, renderWritten, TYPED_HEIGHT } from '../typedField.ts';
import type { IntervalKey } from './grade.ts';
import type { IntervalSpec } from './schema.ts';

export const intervalBuild: QuestionBuild<IntervalSpec, IntervalKey> = {
  key: ({ spec, context }) => {
    const fact = numberFact(context.ledger, spec.fact);
    if (fact === undefined) throw new Error(`fact "${spec.fact}" has no number`);
    return { value: fact.value, shown: middleText(fact), unit: fact.unit, naive: spec.naive };
  },
  hashed: ({ value, unit, naive }) => [value, unit, naive.low, naive.high],
  controls: ({ id }, { unit }) => html`<p class="quiz-how">${HOW}</p>
<div class="quiz-ends">
${renderTyped({ id: `${id}-low`, label: LOW, unit })}${renderTyped({ id: `${id}-high`, label: HIGH, unit })}</div>
`,
  paper: (_, { unit }) => html`<p class="quiz-how">${HOW}</p>
${renderWritten(LOW, unit)}${renderWritten(HIGH, unit)}`,
  solution: ({ shown }) => html`${shown}`,
  check: (spec, context) => [
    ...factProblems(spec, context),
    ...heightProblems(
      frameHeight(spec) + HOW_HEIGHT + TYPED_HEIGHT,
      ['explanation'],
      'shorten the explanation or the question',
    ),
  ],
  words: () => [HOW, LOW, HIGH],
  statements: () => [],
  facts: ({ fact }) => [fact],
};

const HOW =
  'Give a range that you are 90% sure holds the figure: the narrower it is, the more points, but a miss costs more.';
const LOW = 'Lower end';
const HIGH = 'Upper end';
/** Of {@link HOW} on the deck, px. */
const HOW_HEIGHT = 36;

function factProblems({ fact: id, naive }: IntervalSpec, { ledger }: BlockContext): BlockProblem[] {
  const lost = numberProblem(id, ledger);
  if (lost !== undefined) return [{ path: ['fact'], ...lost }];
  const fact = numberFact(ledger, id);
  if (fact === undefined || Number.isNaN(fact.value)) return [];
  const end = fact.value < naive.low ? 'low' : 'high';
  if (fact.value >= naive.low && fact.value <= naive.high) return [];
  return [
    {
      path: ['naive', end],
      rule: 'bad-value',
      message: `${naive[end]} leaves out the answer: fact "${id}" is ${amountText(fact.value, fact.unit)}`,
      hint: 'the naive range is what somebody could give who knows nothing: make it wider',
    },
  ];
}
