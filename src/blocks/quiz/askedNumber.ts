/** A fact whose number a question asks for. */
import { formatNumber, formatWithUnit, isRange } from '../../evidence/format.ts';
import { factProblem, type ReferenceProblem } from '../../evidence/lookUp.ts';
import type { Ledger } from '../../evidence/model.ts';
import type { NumberFact } from '../chart/numberFact.ts';

/** Undefined where the fact is there and has a number; a formula that failed is told where it stands. */
export function numberProblem(id: string, ledger: Ledger): ReferenceProblem | undefined {
  const lost = factProblem(id, ledger);
  if (lost !== undefined) return lost;
  if (typeof ledger.get(id)?.value === 'number') return undefined;
  return {
    rule: 'bad-value',
    message: `fact "${id}" has no number`,
    hint: 'choose a fact whose value is a number; for dates there is "type: order"',
  };
}

/** The figure where one number has to stand for it: of a range its middle, which is said. */
export function middleText(fact: NumberFact): string {
  const shown = formatWithUnit(fact);
  return isRange(fact) ? `${shown}, taken at its middle, ${formatNumber(fact.value)}` : shown;
}
