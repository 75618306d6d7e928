/** Numbers the chart works out, and the words around them. Nobody counted these. */
import { formatNumber } from '../../../evidence/format.ts';
import { amountOf, type ChartFact, type ChartFacts, type ChartState, factOf, signOf } from '../model.ts';
import { labelOf } from './rows.ts';
import type { BarSpec } from './schema.ts';

/** How far the slider of an assumed factor moves at a time. */
export const DEFAULT_STEP = 0.1;

export interface Multiple {
  /** Times as many, unrounded. */
  readonly value: number;
  /** `× 20.8`. */
  readonly text: string;
  /** `2017 against 2013. The document says “20 times more”.` */
  readonly sentence: string;
}

/** How many times the baseline the compared row is; undefined without a comparison. */
export function multipleOf(spec: BarSpec, facts: ChartFacts, state: ChartState): Multiple | undefined {
  const { compare } = spec;
  if (compare === undefined) return undefined;
  const value = factOf(facts, compare.of).value / factOf(facts, state.baseline).value;
  const label = (id: string) => labelOf(spec, facts, id);
  const saysId = compare.says?.[state.baseline];
  const says = saysId === undefined ? '' : ` The document says “${multipleWords(factOf(facts, saysId))}”.`;
  return {
    value,
    text: `× ${formatNumber(value, 1)}`,
    sentence: `${label(compare.of)} against ${label(state.baseline)}.${says}`,
  };
}

/** `20 times more`: the ledger's unit when it has one, else the bare figure. */
function multipleWords(fact: ChartFact): string {
  return fact.unit === '' ? `${fact.text} times` : amountOf(fact);
}

export interface Product {
  readonly value: number;
  /** `6,243`. */
  readonly text: string;
  /** `1.5`, or `1.50` where the slider moves in hundredths. */
  readonly factor: string;
  /** `computed: 4,162 × 1.5, the author’s factor`. */
  readonly formula: string;
}

/** The assumed row times the factor; undefined while the factor is 1 or nothing is assumed. */
export function productOf(spec: BarSpec, facts: ChartFacts, state: ChartState): Product | undefined {
  const { assume } = spec;
  const amount = factorIn(state);
  if (assume === undefined || amount === 1) return undefined;
  const fact = factOf(facts, assume.of);
  const factor = factorText(assume, amount);
  // 4,162 × 1.5 must print 6,243, not what binary fractions make of it.
  const value = Math.round(fact.value * amount * 1e6) / 1e6;
  const whose = amount === factOf(facts, assume.fact).value ? 'the author’s factor' : 'your factor';
  return {
    value,
    text: `${formatNumber(value, Number.isInteger(value) ? 0 : value < 100 ? 1 : 0)}${signOf(fact.unit)}`,
    factor,
    formula: `computed: ${formatNumber(fact.value)}${signOf(fact.unit)} × ${factor}, ${whose}`,
  };
}

/** `× 1.5 → 6,243 computed`, or `× 1.0: nothing added`: beside the slider and spoken. */
export function productSentence(spec: BarSpec, facts: ChartFacts, state: ChartState): string {
  const product = productOf(spec, facts, state);
  return product === undefined
    ? `× ${factorText(spec.assume, factorIn(state))}: nothing added`
    : `× ${product.factor} → ${product.text} computed`;
}

/** The assumed factor; 1 adds nothing. */
export function factorIn({ amounts }: ChartState): number {
  return amounts.factor ?? 1;
}

/** Every factor the slider can stand at is told apart from its neighbours: as many decimals as its start and step have. */
function factorText(assume: BarSpec['assume'], factor: number): string {
  const { min = 1, step = DEFAULT_STEP } = assume ?? {};
  const decimals = [min, step].map((value) => formatNumber(value).split('.')[1]?.length ?? 0);
  return formatNumber(factor, Math.max(...decimals));
}
