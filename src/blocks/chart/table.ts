/** A chart's figures as a table and as a file, each with its source. */
import { csvOf } from '../../evidence/export/csv.ts';
import type { Fact, Ledger } from '../../evidence/model.ts';
import { renderFactOpener } from '../../evidence/render.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext } from '../kind.ts';
import { buildOf } from './builds.ts';
import type { ChartFact, ChartFacts } from './model.ts';
import type { ChartSpec } from './schema.ts';
import { typeOf } from './types.ts';

interface TableRow {
  readonly name: string;
  readonly fact: ChartFact;
  /** `row` is drawn first, `original` as first said, `worked out` by the chart as it starts, `reference` is the line. */
  readonly part: 'row' | 'original' | 'worked out' | 'reference';
  /** See {@link Figure.explainedBy}. */
  readonly explainedBy?: string | undefined;
}

function tableRows(spec: ChartSpec, facts: ChartFacts): readonly TableRow[] {
  const type = typeOf(spec);
  const rows = type.figures(spec, facts, type.start(spec)).flatMap((figure): TableRow[] => {
    const { group, label, fact, explainedBy } = figure;
    const name = group === undefined ? label : `${group}, ${label}`;
    if (explainedBy !== undefined) return [{ name, fact, part: 'worked out', explainedBy }];
    const original = facts[fact.originally ?? ''];
    const shown: TableRow = { name, fact, part: 'row' };
    return buildOf(spec).showsOriginals?.(spec) && original !== undefined
      ? [shown, { name: `${name}, as first said`, fact: original, part: 'original' }]
      : [shown];
  });
  const lines = type.references?.(spec, facts) ?? [];
  return [...rows, ...lines.map(({ label, fact }): TableRow => ({ name: label, fact, part: 'reference' }))];
}

/** `about 10,000 (8,000–13,000)`. */
function writtenOf({ text, range }: ChartFact): string {
  return range === undefined ? text : `${text} (${range})`;
}

/** `estimated`, or how a computed figure was reached. */
function basisOf({ basis, formula }: ChartFact): string {
  return formula === undefined ? basis : `${basis}: ${formula}`;
}

/** The table behind the chart, where each figure opens its card. */
export function renderTable(spec: ChartSpec, facts: ChartFacts, ledger: Ledger, medium: Medium): Html {
  const { caption } = spec;
  const figure = ({ fact, explainedBy = fact.id }: TableRow) => {
    const entry = ledger.get(explainedBy);
    return entry === undefined ? writtenOf(fact) : renderFactOpener(entry, writtenOf(fact), medium);
  };
  return html`<div class="chart-table" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Figure</th><th scope="col" class="number">${spec.unit}</th><th scope="col">Stage</th><th scope="col">Basis</th><th scope="col">Who says so</th><th scope="col">Where</th></tr></thead>
<tbody>${tableRows(spec, facts).map(
    ({ name, fact, ...row }) => html`
<tr><th scope="row">${name}</th><td class="number">${figure({ name, fact, ...row })}</td><td>${fact.stage ?? '–'}</td><td>${basisOf(fact)}</td><td>${fact.says}</td><td>${fact.place}</td></tr>`,
  )}
</tbody></table></div>`;
}

const COLUMNS = [
  'figure',
  'part',
  'value',
  'as_written',
  'low',
  'high',
  'unit',
  'date',
  'stage',
  'basis',
  'says',
  'source',
  'paragraph',
  'address',
  'note',
] as const;

/** The same rows as comma-separated values (see {@link csvOf}), one figure a row, each with its source; originals included. */
export function chartCsv(spec: ChartSpec, facts: ChartFacts, { ledger, sources }: BlockContext): string {
  const rows = tableRows(spec, facts).map(({ name, fact, part }) => {
    const entry: Fact | undefined = ledger.get(fact.id);
    const source = entry === undefined ? undefined : sources.get(entry.in);
    return {
      figure: name,
      part,
      // The middle of a range is nobody’s figure.
      value: fact.bound === 'range' || part === 'worked out' ? undefined : fact.value,
      as_written: writtenOf(fact),
      low: fact.low,
      high: fact.high,
      unit: fact.unit,
      date: fact.date,
      stage: fact.stage,
      basis: fact.basis,
      says: fact.says,
      source: source === undefined ? fact.place : source.short,
      paragraph: entry?.paragraph,
      address: entry?.address ?? source?.url,
      note: fact.note ?? fact.formula,
    };
  });
  return csvOf(COLUMNS, rows);
}
