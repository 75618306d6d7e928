import { formatNumber } from '../../evidence/format.ts';
import { factProblem } from '../../evidence/lookUp.ts';
import type { Ledger } from '../../evidence/model.ts';
import type { Path } from '../../yaml.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import type { FactReference } from './build.ts';
import { buildOf } from './builds.ts';
import { type NumberFact, numberFact } from './numberFact.ts';
import type { ChartSpec } from './schema.ts';

/** Problems of a chart that only the ledger shows. */
export function checkChart(spec: ChartSpec, context: BlockContext): readonly BlockProblem[] {
  const references = buildOf(spec).references(spec);
  return [
    ...references.flatMap((reference) => checkReference(reference, spec.unit, context)),
    ...checkDuplicates(references),
    ...checkValues(spec, context),
    ...(buildOf(spec).check?.(spec, context) ?? []),
  ];
}

function checkReference(
  reference: FactReference,
  chartUnit: string,
  { ledger }: BlockContext,
): readonly BlockProblem[] {
  const { path, id, as, unit = chartUnit, others = [] } = reference;
  const known = new Map([...ledger.keys(), ...others].map((name) => [name, undefined]));
  const unknown = factProblem(id, known);
  if (unknown !== undefined) return [{ path, ...unknown }];
  const fact = ledger.get(id);
  if (fact === undefined) return [];
  if (typeof fact.value !== 'number') {
    const message =
      fact.value === undefined
        ? `fact "${id}" has no value`
        : `fact "${id}" is the date ${fact.value}, not a number`;
    return [{ path, rule: 'fact-without-number', message }];
  }
  if (as !== 'named' && fact.unit !== unit) {
    const counts = fact.unit === '' ? 'has no unit' : `counts ${fact.unit}`;
    const whole = reference.unit === undefined ? 'chart' : 'group';
    const message = `fact "${id}" ${counts}, the ${whole} ${unit}`;
    return [{ path, rule: 'unit-mismatch', message, hint: `one ${whole} shows figures of one unit` }];
  }
  return [];
}

function checkDuplicates(references: readonly FactReference[]): readonly BlockProblem[] {
  const seen = new Set<string>();
  return references
    .filter(({ as }) => as === 'row')
    .flatMap(({ path, id }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path, rule: 'duplicate-row', message: `fact "${id}" is a row twice` }];
    });
}

/** Bars stand on 0: nothing reaches below it, and something must reach above it. */
function checkValues(spec: ChartSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  const drawn = drawnFacts(spec, ledger);
  const negative = drawn.flatMap(({ path, fact }): BlockProblem[] => {
    const lowest = Math.min(fact.value, fact.low ?? fact.value);
    if (lowest >= 0) return [];
    const message = `fact "${fact.id}" ${lowest === fact.value ? 'is' : 'goes down to'} ${formatNumber(lowest)}, below zero`;
    return [{ path, rule: 'negative-value', message, hint: 'a chart shows figures from 0 upwards' }];
  });
  if (negative.length > 0 || drawn.length === 0) return negative;
  if (drawn.some(({ fact }) => Math.max(fact.value, fact.high ?? fact.value) > 0)) return [];
  const message = 'every figure of this chart is 0, so there is nothing to draw';
  // All of them are to blame: the first key under which they stand.
  return [{ path: drawn[0]?.path.slice(0, 1) ?? [], rule: 'nothing-to-draw', message }];
}

/** Every number drawn, in any view, with the place that names it. */
function drawnFacts(
  spec: ChartSpec,
  ledger: Ledger,
): readonly { readonly path: Path; readonly fact: NumberFact }[] {
  const views = buildOf(spec).showsOriginals?.(spec) === true;
  return buildOf(spec)
    .references(spec)
    .filter(({ as }) => as !== 'named')
    .flatMap(({ path, id }) => {
      const ids = [id, views ? ledger.get(id)?.originally : undefined];
      return ids.flatMap((shown) => numberFact(ledger, shown) ?? []).map((fact) => ({ path, fact }));
    });
}
