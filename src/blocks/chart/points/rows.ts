import type { RowSpec } from '../fields.ts';
import { type ChartFacts, type ChartState, factOf } from '../model.ts';
import type { PointsSpec } from './schema.ts';

/** All rows in the order they are drawn. */
export function pointRows({ groups }: PointsSpec): readonly RowSpec[] {
  return groups.flatMap(({ rows }) => rows);
}

/** A row's name: what the author wrote, else the short name of who says so. */
export function pointLabel({ label, fact }: RowSpec, facts: ChartFacts): string {
  return label ?? factOf(facts, fact).short;
}

/** Whether the reader switched off who says so. */
export function isHidden({ fact }: RowSpec, facts: ChartFacts, { hidden }: ChartState): boolean {
  return hidden.includes(factOf(facts, fact).short);
}

/** Short names of everybody who speaks in the chart, in order. */
export function speakersOf(spec: PointsSpec, facts: ChartFacts): readonly string[] {
  return [...new Set(pointRows(spec).map(({ fact }) => factOf(facts, fact).short))];
}
