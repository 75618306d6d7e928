/** Every type of chart. Adding one is a folder, and a line here, in `schema.ts` and in `builds.ts`. */
import { barType } from './bar/type.ts';
import { opinionType } from './opinion/type.ts';
import { pointsType } from './points/type.ts';
import { scenarioType } from './scenario/type.ts';
import type { ChartSpec } from './schema.ts';
import { timeType } from './time/type.ts';
import type { ChartType } from './type.ts';

const TYPES: Readonly<Record<ChartSpec['type'], ChartType>> = {
  bar: barType,
  opinion: opinionType,
  points: pointsType,
  scenario: scenarioType,
  time: timeType,
};

/** What decides how a chart is drawn and told. */
export function typeOf(spec: ChartSpec): ChartType {
  return TYPES[spec.type];
}
