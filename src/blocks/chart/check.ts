import { didYouMean } from '../../suggest.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import { rowsOf } from './model.ts';
import type { BarSpec, ChartSpec } from './schema.ts';

/** Problems of a chart that only the ledger shows. */
export function checkChart(spec: ChartSpec, context: BlockContext): readonly BlockProblem[] {
  const references = referencesOf(spec);
  return [
    ...references.flatMap((reference) => checkReference(reference, spec.unit, context)),
    ...checkDuplicates(spec),
    ...(spec.type === 'bar' ? checkBar(spec, context) : checkViews(spec, context)),
  ];
}

interface Reference {
  readonly path: readonly (string | number)[];
  readonly id: string;
  /** Whether it is drawn on the value axis and so must be of the chart's unit. */
  readonly drawn: boolean;
}

function referencesOf(spec: ChartSpec): readonly Reference[] {
  if (spec.type === 'points') {
    const rows = spec.groups.flatMap((group, g) =>
      group.rows.map((row, r) => ({ path: ['groups', g, 'rows', r, 'fact'], id: row.fact, drawn: true })),
    );
    const { reference } = spec;
    return reference === undefined
      ? rows
      : [...rows, { path: ['reference', 'fact'], id: reference.fact, drawn: true }];
  }
  const says = Object.entries(spec.compare?.says ?? {});
  return [
    ...spec.rows.map((row, r) => ({ path: ['rows', r, 'fact'], id: row.fact, drawn: true })),
    ...says.map(([row, id]) => ({ path: ['compare', 'says', row], id, drawn: false })),
    ...(spec.assume === undefined ? [] : [{ path: ['assume', 'fact'], id: spec.assume.fact, drawn: false }]),
  ];
}

function checkReference(
  reference: Reference,
  unit: string,
  { ledger }: BlockContext,
): readonly BlockProblem[] {
  const { path, id, drawn } = reference;
  const fact = ledger.get(id);
  if (fact === undefined) {
    const hint = didYouMean(id, ledger.keys());
    return [{ path, rule: 'unknown-fact', message: `unknown fact "${id}"`, hint }];
  }
  if (typeof fact.value !== 'number') {
    const message = `fact "${id}" is the date ${fact.value}, not a number`;
    return [{ path, rule: 'fact-without-number', message }];
  }
  if (drawn && fact.unit !== unit) {
    const counts = fact.unit === '' ? 'has no unit' : `counts ${fact.unit}`;
    const message = `fact "${id}" ${counts}, the chart ${unit}`;
    return [{ path, rule: 'unit-mismatch', message, hint: 'one chart shows figures of one unit' }];
  }
  return [];
}

function checkDuplicates(spec: ChartSpec): readonly BlockProblem[] {
  const seen = new Set<string>();
  return referencesOf(spec)
    .filter(({ path }) => path.includes('rows'))
    .flatMap(({ path, id }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path, rule: 'duplicate-row', message: `fact "${id}" is a row twice` }];
    });
}

function checkBar(spec: BarSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  const rows = spec.rows.map((row) => row.fact);
  const problems: BlockProblem[] = [];
  const mustBeRow = (path: readonly string[], id: string) => {
    if (rows.includes(id)) return;
    const hint = didYouMean(id, rows);
    problems.push({ path, rule: 'not-a-row', message: `"${id}" is not a row of this chart`, hint });
  };
  const { compare, assume, scale } = spec;
  if (compare !== undefined) {
    mustBeRow(['compare', 'of'], compare.of);
    mustBeRow(['compare', 'with'], compare.with);
    for (const id of Object.keys(compare.says ?? {})) mustBeRow(['compare', 'says', id], id);
    if (compare.of === compare.with) {
      const message = `"${compare.of}" is compared with itself`;
      problems.push({ path: ['compare', 'with'], rule: 'self-comparison', message });
    }
  }
  if (assume !== undefined) mustBeRow(['assume', 'of'], assume.of);
  spec.rows.forEach((row, r) => {
    const value = ledger.get(row.fact)?.value;
    if (typeof value !== 'number' || value > 0) return;
    if (scale !== undefined) {
      const message = `fact "${row.fact}" is ${value}, which a logarithmic scale cannot show`;
      const hint = 'leave "scale" out';
      problems.push({ path: ['rows', r, 'fact'], rule: 'log-scale', message, hint });
    }
    if (row.fact !== compare?.of && compare !== undefined && value === 0) {
      const message = `fact "${row.fact}" is 0, so nothing is a multiple of it`;
      problems.push({ path: ['rows', r, 'fact'], rule: 'zero-baseline', message });
    }
  });
  return problems;
}

function checkViews(spec: ChartSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  if (spec.type !== 'points' || spec.views !== true) return [];
  const path = ['views'];
  if (rowsOf(spec).every((row) => ledger.get(row.fact)?.originally === undefined)) {
    const message = 'no row has an original statement, so "as first said" would change nothing';
    return [{ path, rule: 'no-original', message, hint: 'give a fact "originally", or leave "views" out' }];
  }
  return rowsOf(spec).flatMap((row) => {
    const id = ledger.get(row.fact)?.originally;
    const original = id === undefined ? undefined : ledger.get(id);
    if (original === undefined || (typeof original.value === 'number' && original.unit === spec.unit))
      return [];
    const message = `the original statement "${original.id}" of "${row.fact}" is not a number of ${spec.unit}`;
    return [{ path, rule: 'unit-mismatch', message }];
  });
}
