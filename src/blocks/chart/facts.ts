/** The record a chart takes from the ledger: everything it may show, and nothing else. */
import { boundOf } from '../../evidence/bounds.ts';
import { formatFact, formatRange, isRange } from '../../evidence/format.ts';
import { formulaInFigures } from '../../evidence/formulaText.ts';
import type { Fact, Ledger, Sources } from '../../evidence/model.ts';
import { factPlace, factSpeaker } from '../../evidence/render.ts';
import { buildOf } from './builds.ts';
import { type ChartFact, type ChartFacts, signOf } from './model.ts';
import type { ChartSpec } from './schema.ts';

/** Ids a chart names: rows, reference, stated multiples, factor. */
export function namedFacts(spec: ChartSpec): readonly string[] {
  return [
    ...new Set(
      buildOf(spec)
        .references(spec)
        .map(({ id }) => id),
    ),
  ];
}

/** The named facts, and their original statements where the chart offers them. Ids the ledger lacks, or without a number, are left out: `check` reports them. */
export function chartFacts(spec: ChartSpec, ledger: Ledger, sources: Sources): ChartFacts {
  const named = namedFacts(spec).flatMap((id) => ledger.get(id) ?? []);
  const originals = buildOf(spec).showsOriginals?.(spec)
    ? named.flatMap((fact) => ledger.get(fact.originally ?? '') ?? [])
    : [];
  const facts = [...named, ...originals].flatMap((fact) => toChartFact(fact, ledger, sources) ?? []);
  return Object.fromEntries(facts.map((fact) => [fact.id, fact]));
}

function toChartFact(fact: Fact, ledger: Ledger, sources: Sources): ChartFact | undefined {
  if (typeof fact.value !== 'number') return undefined;
  const { id, value, low, high, unit, date, stage, basis, role, note, originally } = fact;
  return {
    ...{ id, value, low, high, unit, date, stage, basis, role, note, originally },
    text: formatFact(fact),
    range: boundsOf(fact),
    bound: boundOf(fact),
    formula: fact.formula && formulaInFigures(fact.formula, ledger),
    says: factSpeaker(fact),
    short: fact.short ?? fact.says,
    place: factPlace(fact, sources),
    outside: fact.in === 'outside',
  };
}

function boundsOf(fact: Fact): string | undefined {
  const { low, high, digits, unit } = fact;
  if (low === undefined || high === undefined || isRange(fact)) return undefined;
  return `${formatRange(low, high, digits)}${signOf(unit)}`;
}
