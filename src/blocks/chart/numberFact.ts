import type { Fact, Ledger } from '../../evidence/model.ts';

export type NumberFact = Fact & { readonly value: number };

/** The fact of an id if it is there and a number; what is not is reported where it is named. */
export function numberFact(ledger: Ledger, id: string | undefined): NumberFact | undefined {
  const fact = id === undefined ? undefined : ledger.get(id);
  return fact !== undefined && isNumber(fact) ? fact : undefined;
}

/** Whether a fact counts something: a formula that failed does, too. */
export function isNumber(fact: Fact): fact is NumberFact {
  return typeof fact.value === 'number';
}
