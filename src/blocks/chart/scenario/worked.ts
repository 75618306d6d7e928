/** The range that follows from what is assumed. Nobody counted it. */
import { formatNumber } from '../../../evidence/format.ts';
import { type Formula, type FormulaResult, parseFormula } from '../../../evidence/formula.ts';
import { formulaInWords } from '../../../evidence/formulaText.ts';
import { amountOf, type ChartFact, type ChartFacts, type ChartState, signOf } from '../model.ts';
import { type Ends, endsIn, endsText, inFormula, type Numbers, reachOf, wordsOf } from './assumptions.ts';
import type { Assumption, ScenarioSpec } from './schema.ts';

/** Digits that say something: more would claim a precision that no assumption has. */
const SIGNIFICANT = 2;

/** In place of an id: no entry of the ledger is the range, and none has a blank in its id. */
const WORKED = 'worked out';

export type WorkedResult = ({ readonly ok: true } & Ends) | Extract<FormulaResult, { ok: false }>;

/**
 * Works the formula out at every combination of ends. That gives its lowest and highest value wherever each assumption
 * stands in it once and nothing is divided by what can be zero or change its sign: `check` sees to both.
 */
export function workOut(
  spec: ScenarioSpec,
  facts: Numbers,
  endsOf: (assumption: Assumption) => Ends,
): WorkedResult {
  const parsed = parseFormula(spec.worked.formula);
  if (!parsed.ok) return parsed;
  let corners: ReadonlyMap<string, number>[] = [new Map()];
  for (const assumption of spec.assumptions) {
    const { low, high } = inFormula(assumption, endsOf(assumption));
    const ends = low === high ? [low] : [low, high];
    corners = ends.flatMap((end) => corners.map((corner) => new Map([...corner, [assumption.name, end]])));
  }
  const values: number[] = [];
  for (const corner of corners) {
    const result = atCorner(parsed.formula, corner, facts);
    if (!result.ok) return result;
    values.push(result.value);
  }
  return { ok: true, low: Math.min(...values), high: Math.max(...values) };
}

function atCorner(formula: Formula, corner: ReadonlyMap<string, number>, facts: Numbers): FormulaResult {
  return formula.evaluate((id) => {
    const value = corner.get(id) ?? facts[id]?.value;
    return value === undefined ? { ok: false, message: `unknown fact "${id}"` } : { ok: true, value };
  });
}

/** The range in a state. @throws Error when the formula cannot be worked out: checked before anything is drawn. */
export function rangeIn(spec: ScenarioSpec, facts: ChartFacts, state: ChartState): Ends {
  return sure(workOut(spec, facts, (assumption) => endsIn(assumption, facts, state)));
}

/** Lowest and highest value that the controls can reach. @throws Error as {@link rangeIn}. */
export function reachOfRange(spec: ScenarioSpec, facts: ChartFacts): Ends {
  return sure(workOut(spec, facts, (assumption) => reachOf(assumption, facts)));
}

function sure(result: WorkedResult): Ends {
  if (!result.ok) throw new Error(`the chart's formula cannot be worked out: ${result.message}`);
  return result;
}

/** `2,600–52,000`, or `about 26,000` where nothing is left open: never more than {@link SIGNIFICANT} digits. */
export function rangeText(ends: Ends, unit: string): string {
  const [low, high] = [rounded(ends.low), rounded(ends.high)];
  return low === high ? `about ${low}${signOf(unit)}` : `${low}–${high}${signOf(unit)}`;
}

function rounded(value: number): string {
  return formatNumber(Number(value.toPrecision(SIGNIFICANT)));
}

/** `The most is 20 times the least.`, or that there is no range. */
export function spreadText({ low, high }: Ends): string {
  if (rounded(low) === rounded(high)) return 'All of it is now assumed.';
  return low === 0 ? 'It may be nothing.' : `The most is ${rounded(high / low)} times the least.`;
}

/** `4,162 carriages × share loaded as in 2013 (10–100%)`: facts with their unit, assumptions in words. */
export function formulaText(spec: ScenarioSpec, facts: ChartFacts, state: ChartState): string {
  return formulaInWords(spec.worked.formula, (id) => {
    const assumption = spec.assumptions.find(({ name }) => name === id);
    if (assumption !== undefined)
      return `${wordsOf(assumption)} (${endsText(assumption, endsIn(assumption, facts, state))})`;
    const fact = facts[id];
    return fact === undefined ? id : amountOf(fact);
  });
}

/** The range as a figure among the others: nobody gives a middle, so its value is its upper end. */
export function workedFact(spec: ScenarioSpec, facts: ChartFacts, state: ChartState, ends: Ends): ChartFact {
  return {
    id: WORKED,
    value: ends.high,
    text: rangeText(ends, spec.unit),
    low: ends.low,
    high: ends.high,
    unit: spec.unit,
    basis: 'computed',
    formula: formulaText(spec, facts, state),
    says: 'this briefing',
    short: spec.worked.label,
    place: 'worked out from what is assumed here',
    outside: false,
  };
}
