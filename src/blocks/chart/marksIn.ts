import type { ChartFacts, ChartState } from './model.ts';
import type { ChartSpec } from './schema.ts';
import { typeOf } from './types.ts';

/** Stages, bases and bounds that occur in a state, as `stage-planned`, `basis-claimed`, `bound-at-least`; a computed part adds `basis-computed`. */
export function marksIn(spec: ChartSpec, facts: ChartFacts, state: ChartState): ReadonlySet<string> {
  const type = typeOf(spec);
  const marks = type
    .figures(spec, facts, state)
    .filter(({ hidden }) => !hidden)
    .flatMap(({ fact: { stage, basis, bound } }) => [
      ...(stage ? [`stage-${stage}`] : []),
      `basis-${basis}`,
      ...(bound ? [`bound-${bound}`] : []),
    ]);
  return new Set(type.computed?.(spec, facts, state) === undefined ? marks : [...marks, 'basis-computed']);
}
