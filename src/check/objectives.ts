import type { Objective } from '../deck/model.ts';
import { type Diagnostic, warning } from '../diagnostics.ts';

/** An objective that no question has: results would show it without points, and no test could draw for it. */
export function checkObjectives(
  objectives: readonly Objective[],
  asked: ReadonlySet<string | undefined>,
): Diagnostic[] {
  return objectives
    .filter(({ id }) => !asked.has(id))
    .map(({ id, span }) =>
      warning(
        'unused-objective',
        span,
        `no question has the objective "${id}"`,
        `write "objective: ${id}" in a question, or take it out`,
      ),
    );
}
