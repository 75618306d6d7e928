import { html } from '../../../html.ts';
import { type NumberFact, numberFact } from '../../chart/numberFact.ts';
import type { BlockContext, BlockProblem } from '../../kind.ts';
import { amountText } from '../amountText.ts';
import { middleText, numberProblem } from '../askedNumber.ts';
import type { QuestionBuild } from '../build.ts';
import { frameHeight, heightProblems } from '../fit.ts';
import { numberTells } from '../numberTells.ts';
import { allowable } from '../tells.ts';
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
  paperAnswer: ({ shown }) => ({
    marked: shown,
    rule: 'The narrower a range that holds it, the better.',
    rows: [],
  }),
  solution: ({ shown }) => html`${shown}`,
  check: (spec, context) => [
    ...factProblems(spec, context),
    ...numberTells(spec, spec.fact, context),
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

/** How many times the number a naive range may be wide before any answer earns nearly all. */
const WIDE = 100;

function wideProblems(naive: IntervalSpec['naive'], { id, value, unit }: NumberFact): BlockProblem[] {
  const width = naive.high - naive.low;
  if (value === 0 || width <= WIDE * Math.abs(value)) return [];
  return [
    allowable(
      ['naive'],
      'wide-naive',
      `a range more than ${WIDE} times as wide as the number makes nearly any answer a good one: fact "${id}" is ${amountText(value, unit)}`,
      'give what somebody could say who knows the subject and not the figure',
    ),
  ];
}

function factProblems({ fact: id, naive }: IntervalSpec, { ledger }: BlockContext): BlockProblem[] {
  const lost = numberProblem(id, ledger);
  if (lost !== undefined) return [{ path: ['fact'], ...lost }];
  const fact = numberFact(ledger, id);
  if (fact === undefined || Number.isNaN(fact.value)) return [];
  const end = fact.value < naive.low ? 'low' : 'high';
  if (fact.value >= naive.low && fact.value <= naive.high) return wideProblems(naive, fact);
  return [
    {
      path: ['naive', end],
      rule: 'bad-value',
      message: `${naive[end]} leaves out the answer: fact "${id}" is ${amountText(fact.value, fact.unit)}`,
      hint: 'the naive range is what somebody could give who knows nothing: make it wider',
    },
  ];
}
