/** A chart through time while the site is built. */
import { html } from '../../../html.ts';
import type { BlockContext, BlockProblem } from '../../kind.ts';
import type { ChartBuild, FactReference } from '../build.ts';
import { rowStatements } from '../build.ts';
import { numberFact } from '../numberFact.ts';
import { slotsOf } from './axis.ts';
import { renderTimeSwitches } from './controls.ts';
import { isBareYear, yearOf } from './dates.ts';
import { DAGGER } from './rows.ts';
import type { TimeSpec } from './schema.ts';

/** Years and months an axis has room for. */
const MOST_SLOTS = 40;

export const timeBuild: ChartBuild<TimeSpec> = {
  references: ({ voices, reference }) => [
    ...voices.flatMap(({ rows }, v) =>
      rows.map(
        (row, r): FactReference => ({ path: ['voices', v, 'rows', r, 'fact'], id: row.fact, as: 'row' }),
      ),
    ),
    ...(reference === undefined
      ? []
      : [{ path: ['reference', 'fact'], id: reference.fact, as: 'drawn' } as const]),
  ],
  check: (spec, context) => [
    ...checkDates(spec, context),
    ...checkVoices(spec),
    ...checkOutside(spec, context),
  ],
  statements: ({ voices, reference }) => [
    ...voices.flatMap(({ label, rows }, v) => [
      { path: ['voices', v, 'label'], text: label },
      ...rowStatements(rows, ['voices', v]),
    ]),
    ...(reference === undefined ? [] : [{ path: ['reference', 'label'], text: reference.label }]),
  ],
  switches: (_, spec, __, state) =>
    spec.filter || spec.outside !== undefined ? renderTimeSwitches(spec, state) : undefined,
  remark: ({ voices }, facts) =>
    voices.some(({ rows }) => rows.some(({ fact }) => facts[fact]?.outside))
      ? html`<p>${DAGGER} outside the set</p>`
      : undefined,
};

/** What has no date, or none close enough, has no place on the axis. */
function checkDates({ voices, months }: TimeSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  const problems: BlockProblem[] = [];
  const years: number[] = [];
  voices.forEach(({ rows }, v) => {
    rows.forEach(({ fact: id }, r) => {
      const fact = numberFact(ledger, id);
      if (fact === undefined) return;
      const path = ['voices', v, 'rows', r, 'fact'];
      if (fact.date === undefined) {
        const message = `fact "${id}" has no date, so it has no place on an axis of time`;
        const hint = 'give it a date in assets/facts.yaml, or make it the reference';
        problems.push({ path, rule: 'fact-without-date', message, hint });
        return;
      }
      const year = yearOf(fact.date);
      years.push(year);
      if (months === undefined || year < Number(months) || !isBareYear(fact.date)) return;
      const message = `fact "${id}" has the date ${fact.date} and no month, yet the axis goes by month from ${months} on`;
      const hint = 'give it a month in assets/facts.yaml, or let "months" begin later';
      problems.push({ path, rule: 'date-without-month', message, hint });
    });
  });
  return [...problems, ...checkAxis(years, months)];
}

function checkAxis(years: readonly number[], months: string | undefined): readonly BlockProblem[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return [];
  if (months !== undefined && Number(months) > last) {
    const message = `no row is of ${months} or later, so nothing would go by month`;
    return [{ path: ['months'], rule: 'nothing-by-month', message, hint: 'leave "months" out' }];
  }
  const { length } = slotsOf(first, last, months);
  if (length <= MOST_SLOTS) return [];
  const message = `the axis would have ${length} years and months, and there is room for ${MOST_SLOTS}`;
  const [path, hint] =
    months === undefined
      ? [['voices'], 'show fewer years']
      : [['months'], 'let "months" begin later, or show fewer years'];
  return [{ path, rule: 'axis-too-long', message, hint }];
}

/** Voices are switched by their names. */
function checkVoices({ voices }: TimeSpec): readonly BlockProblem[] {
  return voices.flatMap(({ label }, v) => {
    if (voices.findIndex((other) => other.label === label) === v) return [];
    const message = `the voice "${label}" is there twice`;
    return [
      { path: ['voices', v, 'label'], rule: 'duplicate-voice', message, hint: 'put its rows together' },
    ];
  });
}

function checkOutside({ voices, outside }: TimeSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  if (outside === undefined) return [];
  const facts = voices.flatMap(({ rows }) => rows.flatMap(({ fact }) => ledger.get(fact) ?? []));
  if (facts.length === 0 || facts.some((fact) => fact.in === 'outside')) return [];
  const message = 'every row is of the set, so there is nothing to switch';
  return [{ path: ['outside'], rule: 'nothing-outside', message, hint: 'leave "outside" out' }];
}
