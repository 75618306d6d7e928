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

export type PointsGroup = PointsSpec['groups'][number];

/** Whether a row is off: the reader chose another reading, or switched off who says so. */
export function isHidden(
  { fact }: RowSpec,
  { reading }: PointsGroup,
  facts: ChartFacts,
  state: ChartState,
): boolean {
  const isOther = state.reading !== '' && reading !== state.reading;
  return isOther || state.hidden.includes(factOf(facts, fact).short);
}

/** Names of the groups that can be shown alone, in order; empty where none can. */
export function readingsOf({ groups }: PointsSpec): readonly string[] {
  return groups.flatMap(({ reading }) => reading ?? []);
}

/** Short names of everybody who speaks in the chart, in order. */
export function speakersOf(spec: PointsSpec, facts: ChartFacts): readonly string[] {
  return [...new Set(pointRows(spec).map(({ fact }) => factOf(facts, fact).short))];
}
