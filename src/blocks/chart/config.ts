/** One pure function from what a chart says to what Chart.js draws; build, browser and tests all go through it. */
import type { ChartConfiguration, ScaleOptionsByType } from 'chart.js';
import { isSolid } from '../../evidence/drawMarks.ts';
import { formatNumber } from '../../evidence/format.ts';
import { type BarPoint, briefingPlugin } from './draw.ts';
import { ghostPlugin } from './ghost.ts';
import { barEnd, type ChartFacts, type ChartState, type Look } from './model.ts';
import { type Plan, type PlanRow, positionOf } from './plan.ts';
import type { ChartSpec } from './schema.ts';
import { FAMILY, TYPE } from './text.ts';
import { typeOf } from './types.ts';

/**
 * The Chart.js configuration of a chart in a state, for a size and palette. Not responsive and not animated: the
 * browser sets both. Its size is that of its plan.
 */
export function config(
  spec: ChartSpec,
  facts: ChartFacts,
  state: ChartState,
  look: Look,
): ChartConfiguration<'bar', BarPoint[]> {
  const plan = typeOf(spec).plan(spec, facts, state, look);
  const up = plan.direction === 'up';
  return {
    type: 'bar',
    data: {
      labels: [],
      datasets: [
        {
          plan: () => plan,
          data: plan.rows.map((row) => {
            const value = row.hidden ? null : spanOf(row);
            return up ? { x: row.centre, y: value } : { x: value, y: row.centre };
          }),
          backgroundColor: plan.rows.map(({ fact, tone = 'data' }) =>
            isSolid(fact.stage, fact.basis) ? look.palette[tone] : 'transparent',
          ),
          barThickness: plan.thickness,
          grouped: false,
          // The bars' edges lie on whole pixels already.
          inflateAmount: 0,
          clip: false,
        },
      ],
    },
    options: {
      indexAxis: up ? 'x' : 'y',
      responsive: false,
      // The three designs differ in shape: a size is asked for and must be had.
      maintainAspectRatio: false,
      animation: false,
      devicePixelRatio: 1,
      events: [],
      // A logarithmic axis fills the padding itself: Chart.js cuts tick labels off at its axis.
      layout: {
        padding: { ...plan.padding, ...(plan.scale === 'log' ? { left: 0 } : {}) },
        autoPadding: false,
      },
      scales: up ? { x: indexAxis(plan), y: valueAxis(plan) } : { x: valueAxis(plan), y: indexAxis(plan) },
    },
    plugins: plan.ghost === undefined ? [briefingPlugin] : [briefingPlugin, ghostPlugin],
  };
}

/** One number for a bar that stands on the axis, two for one that floats. */
function spanOf(row: PlanRow): number | [number, number] {
  const end = positionOf(row, barEnd(row.fact));
  return row.start === undefined ? end : [row.start, end];
}

/** Counts px from the start of the plot area, so that the plan decides where bars stand. */
function indexAxis(plan: Plan) {
  return {
    type: 'linear',
    display: false,
    min: 0,
    max: plan.extent,
    // Chart.js insets a bar chart's index axis by half a tick unless told otherwise.
    offset: false,
    reverse: plan.direction === 'right',
    ticks: { font: { family: FAMILY } },
  } as const;
}

/** Hidden when linear, as every bar carries its value; thin lines at powers of ten when logarithmic. */
function valueAxis(plan: Plan) {
  const { min, max, look } = plan;
  if (plan.scale === 'linear') {
    return { type: 'linear', display: false, min, max, ticks: { font: { family: FAMILY } } } as const;
  }
  return {
    type: 'logarithmic',
    min,
    max,
    afterFit: (axis: { width: number }) => {
      axis.width = plan.padding.left;
    },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = powersOfTen(min, max).map((value) => ({ value }));
    },
    border: { display: false },
    grid: { color: look.palette.hair, drawTicks: false, lineWidth: 1 },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 8,
      color: look.palette.soft,
      font: { family: FAMILY, size: TYPE[look.size].note, weight: 'normal', lineHeight: 1.2 },
      callback: (value: string | number) => `${formatNumber(Number(value))}${plan.sign}`,
    },
  } as const satisfies Partial<Record<keyof ScaleOptionsByType<'logarithmic'>, unknown>>;
}

/**
 * 10, 100, 1,000 … within two bounds, both included.
 * @throws RangeError unless both are finite and above 0, where there is an end to them: checked before anything is drawn.
 */
export function powersOfTen(min: number, max: number): readonly number[] {
  if (!(min > 0 && max < Number.POSITIVE_INFINITY))
    throw new RangeError(`no logarithmic scale from ${min} to ${max}`);
  const powers: number[] = [];
  for (let n = Math.ceil(Math.log10(min)); 10 ** n <= max; n++) powers.push(10 ** n);
  return powers;
}
