/** The build half of every type of chart. */
import { barBuild } from './bar/build.ts';
import type { ChartBuild } from './build.ts';
import { pointsBuild } from './points/build.ts';
import type { ChartSpec } from './schema.ts';

const BUILDS: Readonly<Record<ChartSpec['type'], ChartBuild>> = { bar: barBuild, points: pointsBuild };

export function buildOf(spec: ChartSpec): ChartBuild {
  return BUILDS[spec.type];
}
