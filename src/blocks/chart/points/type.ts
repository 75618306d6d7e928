/** Figures lying in groups: who says so, and how far it reaches. */
import { factOf, PLAIN, shownFact } from '../model.ts';
import type { ChartType } from '../type.ts';
import { planPoints } from './plan.ts';
import { isHidden, pointLabel } from './rows.ts';
import type { PointsSpec } from './schema.ts';

export const pointsType: ChartType<PointsSpec> = {
  start: () => PLAIN,
  figures: ({ groups }, facts, state) =>
    groups.flatMap(({ label: group, rows }) =>
      rows.map((row) => ({
        group,
        label: pointLabel(row, facts),
        fact: shownFact(row, facts, state.view),
        hidden: isHidden(row, facts, state),
      })),
    ),
  plan: planPoints,
  extremes: (_, state) => [{ ...state, view: 'first' }],
  references: ({ reference }, facts) =>
    reference === undefined ? [] : [{ label: reference.label, fact: factOf(facts, reference.fact) }],
};
