/** What Chart.js does not draw itself: fills of stages, end marks of bases, values, names, reference, computed part. */
import type { Plugin } from 'chart.js';
import { drawBasis, drawStage, isSolid, type Rect } from '../../evidence/drawMarks.ts';
import type { Pen } from '../../svg/pen.ts';
import { isStacked } from './model.ts';
import { boxOf, freeParts, placeReference, placeValue, tipOf, upwards, weightOf } from './place.ts';
import type { Plan } from './plan.ts';
import { drawLine, type PlacedLine } from './text.ts';

/** Where a bar goes: along the index axis in px, along the value axis in its unit (two where it floats, null when off). */
export interface BarPoint {
  readonly x: number | [number, number] | null;
  readonly y: number | [number, number] | null;
}

declare module 'chart.js' {
  interface BarControllerDatasetOptions {
    /** What our plugin draws, set by `config`; a function, so that Chart.js leaves it alone. */
    plan?: () => Plan;
  }
}

/** The part of a Chart.js chart that drawing needs. */
export interface BriefingChart {
  readonly ctx: Pen;
  readonly chartArea: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly scales: Readonly<Record<string, { getPixelForValue(value: number): number }>>;
  readonly data: { readonly datasets: readonly { readonly plan?: (() => Plan) | undefined }[] };
  getDatasetMeta(index: number): { readonly data: readonly BarShape[] };
}

interface BarShape {
  getProps(names: BarProp[]): Readonly<Partial<Record<BarProp, unknown>>>;
}
type BarProp = 'x' | 'y' | 'base' | 'width' | 'height';

/** A row as it stands on the drawing now. */
export interface DrawnRow {
  readonly index: number;
  readonly rect: Rect;
  /** The value's lines. */
  readonly lines: readonly PlacedLine[];
}

export function planOfChart(chart: BriefingChart): Plan {
  const plan = chart.data.datasets[0]?.plan?.();
  if (plan === undefined) throw new Error('a chart without a plan was not made by config()');
  return plan;
}

/** Rows that are on, with the px they cover. */
export function drawnRows(chart: BriefingChart): readonly DrawnRow[] {
  const plan = planOfChart(chart);
  const toPixel = pixelsOf(chart);
  return plan.rows.flatMap((row, index) => {
    const element = chart.getDatasetMeta(0).data[index];
    if (row.hidden || element === undefined) return [];
    const rect = rectOf(element, plan);
    return [{ index, rect, lines: placeValue(plan, index, rect, tipOf(plan, row, rect, toPixel)) }];
  });
}

function rectOf(element: BarShape, { direction }: Plan): Rect {
  const props = element.getProps(['x', 'y', 'base', 'width', 'height']);
  const [x, y, base] = [Number(props.x), Number(props.y), Number(props.base)];
  const [width, height] = [Number(props.width), Number(props.height)];
  return direction === 'up'
    ? { x: x - width / 2, y, width, height: Math.max(0, base - y) }
    : { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height };
}

/** From a value to px on a chart that is laid out. */
export function pixelsOf(chart: BriefingChart): (value: number) => number {
  const scale = chart.scales[planOfChart(chart).direction === 'up' ? 'y' : 'x'];
  return (value) => scale?.getPixelForValue(value) ?? Number.NaN;
}

/** The drawing half of a chart; everything it needs is the plan on the dataset. */
export const briefingPlugin: Plugin<'bar'> = {
  id: 'briefing',
  beforeDatasetsDraw(chart) {
    drawReference(chart);
  },
  afterDatasetsDraw(chart) {
    drawExtension(chart);
    drawRows(chart);
    drawAxis(chart);
    drawStrokes(chart);
    drawTexts(chart);
  },
};

function drawRows(chart: BriefingChart): void {
  const plan = planOfChart(chart);
  const pen: Pen = chart.ctx;
  const toPixel = pixelsOf(chart);
  for (const { index, rect } of drawnRows(chart)) {
    const row = plan.rows[index];
    if (row === undefined) continue;
    const { stage, basis } = row.fact;
    const weight = plan.weight ?? weightOf(plan.look);
    if (!isSolid(stage, basis)) drawStage(pen, rect, stage, basis, plan.look.palette, weight);
    else if (row.tone === 'dataLight') drawEdge(pen, rect, plan.look.palette.data);
    drawBasis(pen, tipOf(plan, row, rect, toPixel), basis, plan.look.palette, weight);
  }
}

/** What lifts a light bar off the paper. */
function drawEdge(pen: Pen, { x, y, width, height }: Rect, colour: string): void {
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.rect(x + 0.75, y + 0.75, Math.max(0, width - 1.5), Math.max(0, height - 1.5));
  pen.stroke();
  pen.restore();
}

/** A part of the axis as short as this, px, over the first heading, would be a speck. */
const STUB = 8;

/** The line bars stand on; where names stand over the bars, beside each bar alone. */
function drawAxis(chart: BriefingChart): void {
  const plan = planOfChart(chart);
  const { left, right, top, bottom } = chart.chartArea;
  const pen: Pen = chart.ctx;
  pen.save();
  pen.fillStyle = plan.look.palette.ink;
  // Filled rectangles on whole pixels: a stroked line would be blurred at the plot's edge.
  if (plan.direction === 'up') pen.fillRect(left, bottom - 0.5, right - left, 1.5);
  else {
    const zero = plan.min < 0 ? Math.round(pixelsOf(chart)(0)) : left;
    const names = plan.texts.map((line) => boxOf(line, plan.look));
    const parts = isStacked(plan.look) ? besideBars(chart) : freeParts(zero, top + 4, bottom, names);
    for (const [from, to] of parts.filter(([from, to]) => to - from > STUB))
      pen.fillRect(zero - 1, from, 1.5, to - from);
  }
  pen.restore();
}

function drawStrokes(chart: BriefingChart): void {
  const { strokes = [], look } = planOfChart(chart);
  const pen: Pen = chart.ctx;
  for (const { from, to, colour, width, dash = [] } of strokes) {
    pen.save();
    pen.strokeStyle = look.palette[colour];
    pen.lineWidth = width;
    pen.setLineDash([...dash]);
    pen.beginPath();
    pen.moveTo(...from);
    pen.lineTo(...to);
    pen.stroke();
    pen.restore();
  }
}

function drawTexts(chart: BriefingChart): void {
  const plan = planOfChart(chart);
  const pen: Pen = chart.ctx;
  pen.save();
  for (const { lines } of drawnRows(chart)) drawValue(pen, lines, plan);
  for (const line of plan.texts) drawLine(pen, line, plan.look);
  pen.restore();
}

/** Values stand on paper where the grid of a logarithmic scale would cross them. */
function drawValue(pen: Pen, lines: readonly PlacedLine[], plan: Plan): void {
  for (const line of lines) {
    if (plan.scale === 'log') {
      const { x, y, width, height } = boxOf(line, plan.look);
      pen.fillStyle = plan.look.palette.paper;
      pen.fillRect(x - 4, y, width + 8, height - 2);
    }
    drawLine(pen, line, plan.look);
  }
}

/** The heights of the bars and a little more: where a vertical line is clear of the names over them. */
function besideBars(chart: BriefingChart): readonly (readonly [from: number, to: number])[] {
  return drawnRows(chart).map(({ rect }) => [rect.y - 7, rect.y + rect.height + 7]);
}

/** A dotted line across the rows behind the bars, interrupted where text stands; of a band both edges, and a tint between. */
function drawReference(chart: BriefingChart): void {
  const plan = planOfChart(chart);
  const { reference } = plan;
  if (reference === undefined) return;
  const toPixel = pixelsOf(chart);
  const xs = [reference.value, reference.to]
    .filter((value) => value !== undefined)
    .map((value) => Math.round(toPixel(value)) + 0.5);
  const x = xs[0] ?? 0;
  const { top, bottom } = chart.chartArea;
  const label = placeReference(plan, x, bottom);
  const values = drawnRows(chart).flatMap(({ lines }) => lines);
  const boxes = [...plan.texts, ...values].map((line) => boxOf(line, plan.look));
  const pen: Pen = chart.ctx;
  pen.save();
  const end = label[0]?.y ?? bottom;
  if (reference.to !== undefined) {
    pen.fillStyle = plan.look.palette.hair;
    pen.fillRect(x, top + 4, toPixel(reference.to) - x, bottom - top - 4);
  }
  pen.strokeStyle = plan.look.palette.accent;
  pen.lineWidth = 1.5;
  pen.setLineDash([3, 3]);
  xs.forEach((at, i) => {
    for (const [from, to] of freeParts(at, top + 4, i === 0 ? end : bottom, boxes)) {
      pen.beginPath();
      pen.moveTo(at, from);
      pen.lineTo(at, to);
      pen.stroke();
    }
  });
  for (const line of label) drawLine(pen, line, plan.look);
  pen.restore();
}

/** The computed part over the bar it extends, as it stands now; undefined where nothing is assumed. */
export function drawnExtension(chart: BriefingChart): DrawnRow | undefined {
  const plan = planOfChart(chart);
  const { extension } = plan;
  const bar = drawnRows(chart).find(({ index }) => index === extension?.row);
  if (extension === undefined || bar === undefined) return undefined;
  const top = pixelsOf(chart)(extension.value);
  const rect = { ...bar.rect, y: top, height: bar.rect.y - top };
  // While the axis makes room the bar may still reach higher than the computed part will.
  const lowest = Math.min(top, bar.rect.y) - plan.gap;
  const lines = upwards(plan, extension.lines, rect.x + rect.width / 2, lowest);
  return { index: bar.index, rect, lines };
}

/** The computed part: dotted, named, and with its formula. */
function drawExtension(chart: BriefingChart): void {
  const extension = drawnExtension(chart);
  if (extension === undefined) return;
  const plan = planOfChart(chart);
  const pen: Pen = chart.ctx;
  pen.save();
  drawStage(pen, extension.rect, undefined, 'computed', plan.look.palette);
  drawValue(pen, extension.lines, plan);
  pen.restore();
}
