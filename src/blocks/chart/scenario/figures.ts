/** The figures of a scenario: those of its groups, and under them the range. */
import { type ChartFacts, type ChartState, factOf } from '../model.ts';
import type { Figure } from '../type.ts';
import type { Ends } from './assumptions.ts';
import type { ScenarioSpec } from './schema.ts';
import { workedFact } from './worked.ts';

/** Stands over the range wherever it is drawn, so that nobody takes it for a count. */
export const HEADING = 'Worked out: an illustration';

/** All figures, the range as it would be with the given ends last. */
export function figuresOf(
  { groups, worked, ...spec }: ScenarioSpec,
  facts: ChartFacts,
  state: ChartState,
  ends: Ends,
): readonly Figure[] {
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => {
      const fact = factOf(facts, row.fact);
      return { group: group.label, label: row.label ?? fact.short, fact, hidden: false };
    }),
  );
  const fact = workedFact({ ...spec, groups, worked }, facts, state, ends);
  return [...rows, { group: HEADING, label: worked.label, fact, hidden: false, explainedBy: worked.fact }];
}
