/** A chart in words: what is announced, what stands in `<desc>` and what a point's source line says. */
import {
  type ChartFact,
  type ChartFacts,
  type ChartState,
  factOf,
  rowLabel,
  rowsOf,
  shownFact,
} from './model.ts';
import type { ChartSpec, RowSpec } from './schema.ts';

/** `2017, 4,162 carriages, planned, recorded, Russian Ministry of Defence, Sivitski 2016, ¶17`. */
export function describeRow(spec: ChartSpec, row: RowSpec, facts: ChartFacts, state: ChartState): string {
  const fact = shownFact(row, facts, state.view);
  const group =
    spec.type === 'points' ? spec.groups.find((part) => part.rows.includes(row))?.label : undefined;
  const label = rowLabel(spec, row, facts);
  const amount = [fact.text, rangeOf(fact), spec.unit].filter(Boolean).join(' ');
  return [group, label, amount, fact.stage, fact.basis, fact.says === label ? '' : fact.says, fact.place]
    .filter(Boolean)
    .join(', ');
}

/** Who says so, how it is known, where, and what a reader must know. */
export function sourceOf(fact: ChartFact): string {
  const how = [fact.stage, fact.basis].filter(Boolean).join(', ');
  return `${fact.says}. ${capital(how)}. ${capital(fact.place)}.${fact.note === undefined ? '' : ` ${sentence(fact.note)}`}`;
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
  return [`Line at ${fact.text} ${spec.unit}: ${spec.reference.label}, ${fact.place}.`];
}

/** `(8,000 to 12,000)`, empty without a range. */
function rangeOf({ low, high }: ChartFact): string {
  if (low === undefined || high === undefined) return '';
  const format = new Intl.NumberFormat('en');
  return `(${format.format(low)} to ${format.format(high)})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentence(text: string): string {
  return capital(/[.!?]$/.test(text) ? text : `${text}.`);
}
