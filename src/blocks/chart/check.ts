import { formatNumber } from '../../evidence/format.ts';
import { factProblem } from '../../evidence/lookUp.ts';
import type { Fact, Ledger } from '../../evidence/model.ts';
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
    ...checkValues(spec, context),
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
  const unknown = factProblem(id, ledger);
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
  return [{ path: [spec.type === 'bar' ? 'rows' : 'groups'], rule: 'nothing-to-draw', message }];
}

/** Every number drawn, in any view, with the place that names it. */
function drawnFacts(
  spec: ChartSpec,
  ledger: Ledger,
): readonly { readonly path: Reference['path']; readonly fact: NumberFact }[] {
  const views = spec.type === 'points' && spec.views === true;
  return referencesOf(spec)
    .filter(({ drawn }) => drawn)
    .flatMap(({ path, id }) => {
      const ids = [id, views ? ledger.get(id)?.originally : undefined];
      return ids.flatMap((shown) => numberFact(ledger, shown) ?? []).map((fact) => ({ path, fact }));
    });
}

type NumberFact = Fact & { readonly value: number };

/** The fact of an id if it is there and a number; what is not is reported where it is named. */
function numberFact(ledger: Ledger, id: string | undefined): NumberFact | undefined {
  const fact = id === undefined ? undefined : ledger.get(id);
  return fact !== undefined && isNumber(fact) ? fact : undefined;
}

function isNumber(fact: Fact): fact is NumberFact {
  return typeof fact.value === 'number';
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
  if (assume !== undefined) {
    mustBeRow(['assume', 'of'], assume.of);
    problems.push(...checkFactor(assume, ledger));
  }
  spec.rows.forEach((row, r) => {
    const fact = numberFact(ledger, row.fact);
    if (fact === undefined) return;
    const path = ['rows', r, 'fact'];
    const lowest = fact.low ?? fact.value;
    // Below zero it is no matter of the scale.
    if (scale !== undefined && lowest === 0) {
      const what = fact.value === 0 ? 'is 0' : 'goes down to 0';
      const message = `fact "${row.fact}" ${what}, which a logarithmic scale cannot show`;
      problems.push({ path, rule: 'log-scale', message, hint: 'leave "scale" out' });
    }
    if (row.fact !== compare?.of && compare !== undefined && fact.value === 0) {
      const message = `fact "${row.fact}" is 0, so nothing is a multiple of it`;
      problems.push({ path, rule: 'zero-baseline', message });
    }
  });
  return problems;
}

/** The slider marks the document's own factor, so it must reach there. */
function checkFactor(assume: NonNullable<BarSpec['assume']>, ledger: Ledger): readonly BlockProblem[] {
  const { min = 1, max } = assume;
  const fact = numberFact(ledger, assume.fact);
  if (fact === undefined || (fact.value >= min && fact.value <= max)) return [];
  const message = `fact "${assume.fact}" is ${formatNumber(fact.value)}, which a slider from ${formatNumber(min)} to ${formatNumber(max)} does not reach`;
  const hint = 'let "min" and "max" enclose it';
  return [{ path: ['assume', 'fact'], rule: 'factor-out-of-range', message, hint }];
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
