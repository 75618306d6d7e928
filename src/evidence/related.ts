/** Which entries of the ledger belong to one: what it is worked out from, what it goes back to, what disagrees. */
import { formulaIds } from './formula.ts';
import type { Fact, Ledger } from './model.ts';

/** Entries by the id of the statement they go back to. */
export type Retellings = ReadonlyMap<string, readonly Fact[]>;

/** Looked up once for a whole ledger: who reports each original statement. */
export function retellingsIn(ledger: Ledger): Retellings {
  const found = new Map<string, Fact[]>();
  for (const fact of ledger.values()) {
    if (fact.originally === undefined) continue;
    const known = found.get(fact.originally);
    if (known === undefined) found.set(fact.originally, [fact]);
    else known.push(fact);
  }
  return found;
}

/** What a formula uses, each once, in the order of its appearance; empty for what is not computed. */
export function inputsOf(fact: Fact, ledger: Ledger): readonly Fact[] {
  const ids = new Set(formulaIds(fact.formula ?? ''));
  return [...ids].flatMap((id) => ledger.get(id) ?? []);
}

/** The original statement, or undefined where it is the same or not known. */
export function originalOf(fact: Fact, ledger: Ledger): Fact | undefined {
  return fact.originally === undefined ? undefined : ledger.get(fact.originally);
}

/** Entries that disagree. */
export function othersOf(fact: Fact, ledger: Ledger): readonly Fact[] {
  return fact.differs.flatMap((id) => ledger.get(id) ?? []);
}

/** All entries that the card of a fact leads to. */
export function relatedTo(fact: Fact, ledger: Ledger, retellings: Retellings): readonly Fact[] {
  const original = originalOf(fact, ledger);
  return [
    ...inputsOf(fact, ledger),
    ...(original === undefined ? [] : [original]),
    ...(retellings.get(fact.id) ?? []),
    ...othersOf(fact, ledger),
  ];
}
