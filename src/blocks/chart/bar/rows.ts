import type { RowSpec } from '../fields.ts';
import { type ChartFacts, factOf } from '../model.ts';
import type { BarSpec } from './schema.ts';

/** A bar's name: what the author wrote, else its date. */
export function barLabel({ label, fact: id }: RowSpec, facts: ChartFacts): string {
  const fact = factOf(facts, id);
  return label ?? fact.date ?? fact.short;
}

/** The name of the bar of a fact. @throws Error when the chart has none: checked before anything is drawn. */
export function labelOf({ rows }: BarSpec, facts: ChartFacts, factId: string): string {
  const row = rows.find(({ fact }) => fact === factId);
  if (row === undefined) throw new Error(`the chart has no row "${factId}"`);
  return barLabel(row, facts);
}
