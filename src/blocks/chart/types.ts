/** Every type of chart. Adding one is a folder, and a line here, in `schema.ts` and in `builds.ts`. */
import { barType } from './bar/type.ts';
import { pointsType } from './points/type.ts';
import type { ChartSpec } from './schema.ts';
import type { ChartType } from './type.ts';

const TYPES: Readonly<Record<ChartSpec['type'], ChartType>> = { bar: barType, points: pointsType };

/** What decides how a chart is drawn and told. */
export function typeOf(spec: ChartSpec): ChartType {
  return TYPES[spec.type];
}
