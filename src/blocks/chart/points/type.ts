/** Figures lying in groups: who says so, and how far it reaches. */
import { factOf, PLAIN, shownFact } from '../model.ts';
import type { ChartType } from '../type.ts';
import { planPoints } from './plan.ts';
import { isHidden, pointLabel, readingsOf } from './rows.ts';
import type { PointsSpec } from './schema.ts';

export const pointsType: ChartType<PointsSpec> = {
  // The first reading alone: what the other makes of it comes after.
  start: (spec) => ({ ...PLAIN, reading: readingsOf(spec)[0] ?? '' }),
  figures: ({ groups }, facts, state) =>
    groups.flatMap((group) =>
      group.rows.map((row) => ({
        group: group.label,
        label: pointLabel(row, facts),
        fact: shownFact(row, facts, state.view),
        hidden: isHidden(row, group, facts, state),
      })),
    ),
  plan: planPoints,
  extremes: (_, state) => [{ ...state, view: 'first', reading: '' }],
  references: ({ reference }, facts) =>
    reference === undefined ? [] : [{ label: reference.label, fact: factOf(facts, reference.fact) }],
};
