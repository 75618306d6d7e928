/** A chart of points while the site is built. */
import type { BlockContext, BlockProblem } from '../../kind.ts';
import type { ChartBuild, FactReference } from '../build.ts';
import { rowStatements } from '../build.ts';
import { PLAIN } from '../model.ts';
import { renderSwitches, VIEWS } from './controls.ts';
import { renderFirstSaid } from './firstSaid.ts';
import { renderOtherReadings } from './otherReadings.ts';
import { pointRows, readingsOf } from './rows.ts';
import type { PointsSpec } from './schema.ts';

export const pointsBuild: ChartBuild<PointsSpec> = {
  references: ({ groups, reference }) => [
    ...groups.flatMap((group, g) =>
      group.rows.map(
        (row, r): FactReference => ({
          path: ['groups', g, 'rows', r, 'fact'],
          id: row.fact,
          as: 'row',
          unit: group.unit,
        }),
      ),
    ),
    ...(reference === undefined
      ? []
      : [{ path: ['reference', 'fact'], id: reference.fact, as: 'drawn' } as const]),
  ],
  showsOriginals: ({ views }) => views === true,
  check: (spec, context) => [...checkViews(spec, context), ...checkReadings(spec)],
  statements: ({ groups, reference }) => [
    ...groups.flatMap(({ label, reading, rows }, g) => [
      { path: ['groups', g, 'label'], text: label },
      ...(reading === undefined ? [] : [{ path: ['groups', g, 'reading'], text: reading }]),
      ...rowStatements(rows, ['groups', g]),
    ]),
    ...(reference === undefined ? [] : [{ path: ['reference', 'label'], text: reference.label }]),
  ],
  switches: (id, spec, facts, state, steps) =>
    spec.views || spec.filter || readingsOf(spec).length > 0
      ? renderSwitches(id, spec, facts, state, steps)
      : undefined,
  paperViews: (spec) => {
    if (spec.views === true) return VIEWS.map(([view, name]) => ({ name, state: { ...PLAIN, view } }));
    return readingsOf(spec).length > 0 ? [{ name: 'All readings', state: PLAIN }] : [];
  },
  withoutScript: (spec, facts) =>
    spec.views === true
      ? renderFirstSaid(spec, facts)
      : readingsOf(spec).length > 0
        ? renderOtherReadings(spec, facts)
        : undefined,
};

function checkViews(spec: PointsSpec, { ledger }: BlockContext): readonly BlockProblem[] {
  if (spec.views !== true) return [];
  const path = ['views'];
  const rows = pointRows(spec);
  if (rows.every((row) => ledger.get(row.fact)?.originally === undefined)) {
    const message = 'no row has an original statement, so "as first said" would change nothing';
    return [{ path, rule: 'no-original', message, hint: 'give a fact "originally", or leave "views" out' }];
  }
  return rows.flatMap((row) => {
    const id = ledger.get(row.fact)?.originally;
    const original = id === undefined ? undefined : ledger.get(id);
    if (original === undefined || (typeof original.value === 'number' && original.unit === spec.unit))
      return [];
    const message = `the original statement "${original.id}" of "${row.fact}" is not a number of ${spec.unit}`;
    return [{ path, rule: 'unit-mismatch', message }];
  });
}

/** Readings are a choice among groups: each has a name of its own, and nothing else changes the drawing as a whole. */
function checkReadings({ groups, views }: PointsSpec): readonly BlockProblem[] {
  const named = groups.flatMap(({ reading }, g) => (reading === undefined ? [] : [{ reading, g }]));
  const [first] = named;
  if (first === undefined) return [];
  const problem = (g: number, key: string, message: string, hint?: string): BlockProblem => ({
    path: ['groups', g, key],
    rule: 'readings',
    message,
    hint,
  });
  if (groups.length === 1)
    return [problem(first.g, 'reading', 'the only group has a reading, so there is nothing to choose')];
  if (views === true)
    return [
      { path: ['views'], rule: 'readings', message: 'a chart has either "views" or groups with a "reading"' },
    ];
  return [
    ...groups.flatMap(({ label, reading }, g) =>
      reading === undefined
        ? [problem(g, 'label', `group "${label}" has no reading, others have`, 'give it a "reading"')]
        : [],
    ),
    ...named.flatMap(({ reading, g }, i) =>
      named.findIndex((other) => other.reading === reading) < i
        ? [problem(g, 'reading', `reading "${reading}" stands twice`)]
        : [],
    ),
  ];
}
