import {
  formatNumber,
  formatWithUnit,
  isRange,
  MOST_DECIMALS,
  roundNumber,
} from '../../../evidence/format.ts';
import type { Fact } from '../../../evidence/model.ts';
import { html } from '../../../html.ts';
import { type NumberFact, numberFact } from '../../chart/numberFact.ts';
import type { BlockContext, BlockProblem } from '../../kind.ts';
import { amountText, bareText } from '../amountText.ts';
import { numberProblem } from '../askedNumber.ts';
import type { QuestionBuild } from '../build.ts';
import { frameHeight, heightProblems } from '../fit.ts';
import { numberTells } from '../numberTells.ts';
import { renderTyped, renderWritten, TYPED_HEIGHT } from '../typedField.ts';
import { acceptedOf, type NumberKey, type Tolerance } from './grade.ts';
import type { NumberSpec } from './schema.ts';

export const numberBuild: QuestionBuild<NumberSpec, NumberKey> = {
  key: ({ spec, context }) => {
    const fact = numberFact(context.ledger, spec.fact);
    if (fact === undefined) throw new Error(`fact "${spec.fact}" has no number`);
    return {
      value: asShown(fact.value, fact),
      ...(isRange(fact) ? { low: fact.low, high: fact.high } : {}),
      shown: formatWithUnit(fact),
      unit: fact.unit,
      tolerance: toleranceOf(spec),
    };
  },
  hashed: ({ value, low, high, unit, tolerance }) => [value, low, high, unit, tolerance],
  controls: ({ id }, { unit }) => renderTyped({ id: `${id}-number`, label: LABEL, unit }),
  paper: (_, { unit }) => renderWritten(LABEL, unit),
  paperAnswer: (key) => ({ marked: key.shown, rule: acceptedText(key), rows: [] }),
  solution: ({ shown }) => html`${shown}`,
  check: (spec, context) => [
    ...factProblems(spec, context),
    ...numberTells(spec, spec.fact, context),
    ...heightProblems(
      frameHeight(spec) + TYPED_HEIGHT,
      ['explanation'],
      'shorten the explanation or the question',
    ),
  ],
  words: () => [LABEL],
  statements: () => [],
  facts: ({ fact }) => [fact],
};

const LABEL = 'Your answer';

function acceptedText(key: NumberKey): string {
  const [low, high] = acceptedOf(key).map((end) => bareText(roundNumber(end, MOST_DECIMALS), key.unit));
  return low === high ? 'No other number is right.' : `Right from ${low} to ${high}.`;
}

/** Nobody can type more decimals than a reader is ever shown. */
function asShown(value: number, { digits = MOST_DECIMALS }: Fact): number {
  return roundNumber(value, digits);
}

function toleranceOf({ within, percent, factor }: NumberSpec): Tolerance {
  if (within !== undefined) return { kind: 'within', amount: within };
  if (percent !== undefined) return { kind: 'percent', amount: percent };
  return factor === undefined ? { kind: 'none', amount: 0 } : { kind: 'factor', amount: factor };
}

function factProblems(spec: NumberSpec, { ledger }: BlockContext): BlockProblem[] {
  const lost = numberProblem(spec.fact, ledger);
  if (lost !== undefined) return [{ path: ['fact'], ...lost }];
  const fact = numberFact(ledger, spec.fact);
  if (fact === undefined || Number.isNaN(fact.value)) return [];
  return [...nothingProblems(spec, fact), ...wideProblems(spec, fact), ...exactProblems(spec, fact)];
}

/** A share or a multiple of nothing is nothing. */
function nothingProblems(
  { percent, factor }: NumberSpec,
  { id, value, low = value }: NumberFact,
): BlockProblem[] {
  const key = factor !== undefined && low <= 0 ? 'factor' : 'percent';
  if (key === 'percent' && (percent === undefined || value !== 0)) return [];
  const message = `a ${key === 'factor' ? 'factor' : 'share in per cent'} means nothing here: fact "${id}" is ${value}`;
  return [
    {
      path: [key],
      rule: 'bad-value',
      message,
      hint: 'give the tolerance as "within", in the unit of the fact',
    },
  ];
}

/** Of percentages and factors the schema says the same. */
function wideProblems({ within }: NumberSpec, { id, value, unit }: NumberFact): BlockProblem[] {
  if (within === undefined || value === 0 || within < Math.abs(value)) return [];
  return [
    {
      path: ['within'],
      rule: 'wide-tolerance',
      message: `within ${formatNumber(within)} of ${amountText(value, unit)} even 0 is right: fact "${id}"`,
      hint: 'say how far off an answer may be, less than the number itself; or give "percent" or "factor"',
    },
  ];
}

/** Nobody can know exactly what its own source does not. */
function exactProblems(spec: NumberSpec, fact: NumberFact): BlockProblem[] {
  const { kind, amount } = toleranceOf(spec);
  const what = vaguenessOf(fact);
  if (what === undefined || amount > 0) return [];
  return [
    {
      path: [kind === 'none' ? 'fact' : kind],
      rule: 'exact-estimate',
      message: `tolerance of zero on an estimate: fact "${fact.id}" is ${what}`,
      hint: 'say how far off an answer may be: "within: 500", "percent: 10" or "factor: 1.5"',
    },
  ];
}

/** Why a figure is no exact one: `estimated`, `hedged (“about”)`, `a range`. */
function vaguenessOf(fact: NumberFact): string | undefined {
  if (isRange(fact)) return 'a range';
  if (fact.basis === 'estimated') return 'estimated';
  return fact.hedge === undefined ? undefined : `hedged (“${fact.hedge}”)`;
}
