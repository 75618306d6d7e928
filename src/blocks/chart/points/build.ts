/** A chart of points while the site is built. */
import type { BlockContext, BlockProblem } from '../../kind.ts';
import type { ChartBuild, FactReference } from '../build.ts';
import { rowStatements } from '../build.ts';
import { PLAIN } from '../model.ts';
import { renderSwitches, VIEWS } from './controls.ts';
import { renderFirstSaid } from './firstSaid.ts';
import { pointRows } from './rows.ts';
import type { PointsSpec } from './schema.ts';

export const pointsBuild: ChartBuild<PointsSpec> = {
  references: ({ groups, reference }) => [
    ...groups.flatMap((group, g) =>
      group.rows.map(
        (row, r): FactReference => ({ path: ['groups', g, 'rows', r, 'fact'], id: row.fact, as: 'row' }),
      ),
    ),
    ...(reference === undefined
      ? []
      : [{ path: ['reference', 'fact'], id: reference.fact, as: 'drawn' } as const]),
  ],
  showsOriginals: ({ views }) => views === true,
  check: checkViews,
  statements: ({ groups, reference }) => [
    ...groups.flatMap(({ label, rows }, g) => [
      { path: ['groups', g, 'label'], text: label },
      ...rowStatements(rows, ['groups', g]),
    ]),
    ...(reference === undefined ? [] : [{ path: ['reference', 'label'], text: reference.label }]),
  ],
  switches: (id, spec, facts, state, steps) =>
    spec.views || spec.filter ? renderSwitches(id, spec, facts, state, steps) : undefined,
  paperViews: ({ views }) =>
    views === true ? VIEWS.map(([view, name]) => ({ name, state: { ...PLAIN, view } })) : [],
  withoutScript: (spec, facts) => (spec.views === true ? renderFirstSaid(spec, facts) : undefined),
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
