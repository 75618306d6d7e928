/** A chart in words: what is announced and what stands in `<desc>`. */
import { amountOf, type ChartFacts, type ChartState, factOf, rowLabel, rowsOf, shownFact } from './model.ts';
import type { ChartSpec, RowSpec } from './schema.ts';

/** `2017, 4,162 carriages, planned, recorded, Russian Ministry of Defence, Sivitski 2016, ¶17`. */
export function describeRow(spec: ChartSpec, row: RowSpec, facts: ChartFacts, state: ChartState): string {
  const fact = shownFact(row, facts, state.view);
  const group =
    spec.type === 'points' ? spec.groups.find((part) => part.rows.includes(row))?.label : undefined;
  const label = rowLabel(spec, row, facts);
  const amount = [amountOf(fact), fact.range && `(${fact.range})`].filter(Boolean).join(' ');
  return [group, label, amount, fact.stage, fact.basis, fact.says === label ? '' : fact.says, fact.place]
    .filter(Boolean)
    .join(', ');
}

/** Every value of the chart as text. */
export function describeChart(spec: ChartSpec, facts: ChartFacts, state: ChartState): string {
  const rows = rowsOf(spec)
    .filter((row) => !state.hidden.includes(factOf(facts, row.fact).short))
    .map((row) => `${describeRow(spec, row, facts, state)}.`);
  const scale = state.scale === 'log' ? ['Logarithmic scale.'] : [];
  return [...scale, ...rows, ...referenceText(spec, facts)].join(' ');
}

function referenceText(spec: ChartSpec, facts: ChartFacts): string[] {
  if (spec.type !== 'points' || spec.reference === undefined) return [];
  const fact = factOf(facts, spec.reference.fact);
  return [`Line at ${amountOf(fact)}: ${spec.reference.label}, ${fact.place}.`];
}
