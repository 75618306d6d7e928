/** The build half of every type of chart. */
import { barBuild } from './bar/build.ts';
import type { ChartBuild } from './build.ts';
import { opinionBuild } from './opinion/build.ts';
import { pointsBuild } from './points/build.ts';
import { scenarioBuild } from './scenario/build.ts';
import type { ChartSpec } from './schema.ts';
import { timeBuild } from './time/build.ts';

const BUILDS: Readonly<Record<ChartSpec['type'], ChartBuild>> = {
  bar: barBuild,
  opinion: opinionBuild,
  points: pointsBuild,
  scenario: scenarioBuild,
  time: timeBuild,
};

export function buildOf(spec: ChartSpec): ChartBuild {
  return BUILDS[spec.type];
}
