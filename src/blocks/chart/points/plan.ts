import { planGroups } from '../groups.ts';
import { type ChartFacts, type ChartState, factOf, type Look, shownFact, signOf } from '../model.ts';
import type { Plan } from '../plan.ts';
import { isHidden, pointLabel } from './rows.ts';
import type { PointsSpec } from './schema.ts';

/** The groups as they stand in a view, with room for both views and whoever is hidden. */
export function planPoints(spec: PointsSpec, facts: ChartFacts, state: ChartState, look: Look): Plan {
  const { groups, reference, spellOut, unit } = spec;
  return planGroups(
    {
      groups: groups.map((group) => ({
        label: group.label,
        rows: group.rows.map((row) => ({
          name: pointLabel(row, facts),
          under: row.note ?? factOf(facts, row.fact).role,
          fact: shownFact(row, facts, state.view),
          hidden: isHidden(row, group, facts, state),
          ever: (['reported', 'first'] as const).map((view) => shownFact(row, facts, view)),
        })),
      })),
      sign: signOf(unit),
      spellOut,
      reference: reference && { fact: factOf(facts, reference.fact), label: reference.label },
    },
    look,
  );
}
