/** What the ledger holds of a document, counted. */
import type { Basis, Fact, FactKind, Ledger, Stage } from '../../evidence/model.ts';

/** Entries of one document. A count without entries is not in its map. */
export interface Counts {
  readonly kinds: ReadonlyMap<FactKind, number>;
  /** Of facts alone: forecasts and opinions have a basis by form only. */
  readonly bases: ReadonlyMap<Basis, number>;
  readonly stages: ReadonlyMap<Stage, number>;
}

/** Counts the entries of the ledger that a document holds. */
export function countsOf(sourceId: string, ledger: Ledger): Counts {
  const own = [...ledger.values()].filter((fact) => fact.in === sourceId);
  const facts = own.filter(({ kind }) => kind === 'fact');
  return {
    kinds: tally(own, ({ kind }) => kind),
    bases: tally(facts, ({ basis }) => basis),
    stages: tally(facts, ({ stage }) => stage),
  };
}

function tally<T>(facts: readonly Fact[], keyOf: (fact: Fact) => T | undefined): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
