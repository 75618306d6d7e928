/** A chart drawn as SVG while the site is built: the configuration Chart.js runs live, on another context. */
import type { ChartItem } from 'chart.js';
import { PAGE, type Palette } from '../../evidence/palette.ts';
import { SvgContext } from '../../svg/context.ts';
import { svgDocument } from '../../svg/document.ts';
import { createMeasure, type Measure } from '../../svg/measure.ts';
import { BasicPlatform, Chart } from './chartjs.ts';
import { config } from './config.ts';
import { describeChart } from './describe.ts';
import type { ChartFacts, ChartState, Size } from './model.ts';
import type { ChartSpec } from './schema.ts';
import { FAMILY } from './text.ts';
import { typeOf } from './types.ts';

export interface ChartSvg {
  /** Unique on the page. */
  readonly id: string;
  readonly size: Size;
  /** In px. */
  readonly width: number;
  /** Default {@link PAGE}. */
  readonly palette?: Palette;
  /** Default: before anybody touched the chart. */
  readonly state?: ChartState;
  /** Name of the state among several drawings of the chart, for its title. Default none. */
  readonly view?: string | undefined;
  /** A file of its own: namespace, size and background. Default false. */
  readonly standalone?: boolean;
}

let measure: Measure | undefined;

/** Draws a chart; the same input gives the same bytes. @throws Error when a font that ships cannot be read. */
export function chartSvg(spec: ChartSpec, facts: ChartFacts, options: ChartSvg): string {
  const { id, size, width, standalone = false, palette = PAGE } = options;
  const state = options.state ?? typeOf(spec).start(spec);
  measure ??= createMeasure();
  const text = measure;
  const look = { size, width, palette, measure: (run: string, font: string) => text(run, font).width };
  const configuration = config(spec, facts, state, look);
  const plan = configuration.data.datasets[0]?.plan?.();
  const context = new SvgContext(width, plan?.height ?? 0, measure);
  // Chart.js asks a canvas for nothing but its size and its context.
  const canvas: unknown = context.canvas;
  const chart = new Chart(canvas as ChartItem, { ...configuration, platform: BasicPlatform });
  const drawing = svgDocument(context, {
    id,
    width,
    height: context.canvas.height,
    title: options.view === undefined ? spec.caption : `${spec.caption} ${options.view}.`,
    desc: describeChart(spec, facts, state),
    family: FAMILY,
    className: `chart-svg chart-svg-${size}`,
    standalone,
    ...(standalone ? { background: palette.paper } : {}),
  });
  chart.destroy();
  return drawing;
}
