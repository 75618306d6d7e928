/** Chart.js on the canvas: drawn for the stage's width and the device's pixels, and drawn anew when either changes. */
import type { Palette } from '../../evidence/palette.ts';
import { Chart } from './chartjs.ts';
import { config } from './config.ts';
import type { BriefingChart } from './draw.ts';
import type { ChartState, Look } from './model.ts';
import { type ChartRecord, readPalette } from './page.browser.ts';

export interface Drawing {
  readonly chart: BriefingChart;
  /** Draws the present state; `moving` lets bars travel to their new place, unless the reader wants no motion. */
  draw(moving?: boolean): void;
  /** Draws in other colours from now on. */
  paint(palette: Palette): void;
  /** The colours drawn in now. */
  palette(): Palette;
}

export interface DrawingOptions {
  readonly host: HTMLElement;
  readonly stage: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly record: ChartRecord;
  readonly state: () => ChartState;
  /** A deck's canvas is enlarged by this much; the chart's pixels follow. */
  readonly scaleOf: () => number;
  /** Called whenever bars may stand elsewhere. */
  readonly drawn: () => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** A column narrower than this, in px, gets the phone's design. */
const NARROW_BELOW = 560;
/** How long bars travel, ms. */
const DURATION = 200;

/** Makes the chart; it is first drawn by its `draw`. */
export function makeDrawing(options: DrawingOptions): Drawing {
  const { host, stage, canvas, record, scaleOf, drawn, signal } = options;
  const measure = makeRuler();
  let palette = readPalette(host);
  let width = stage.clientWidth;
  const look = (): Look => ({
    size: host.dataset.medium === 'deck' ? 'slide' : width < NARROW_BELOW ? 'narrow' : 'wide',
    width,
    palette,
    measure,
  });
  const configure = () => config(record.spec, record.facts, options.state(), look());
  const devicePixelRatio = () => window.devicePixelRatio * scaleOf();

  const first = configure();
  canvas.width = width;
  canvas.height = first.data.datasets[0]?.plan?.().height ?? 0;
  const chart = new Chart(canvas, {
    ...first,
    options: { ...first.options, devicePixelRatio: devicePixelRatio() },
  });
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const draw = (moving = false) => {
    const next = configure();
    const [dataset] = chart.data.datasets;
    if (dataset === undefined) return;
    Object.assign(dataset, next.data.datasets[0]);
    const animation = moving && !still.matches ? { duration: DURATION, onComplete: drawn } : false;
    chart.options = { ...next.options, animation, devicePixelRatio: devicePixelRatio() };
    const plan = dataset.plan?.();
    if (plan !== undefined && (plan.width !== chart.width || plan.height !== chart.height))
      chart.resize(plan.width, plan.height);
    chart.update(moving ? undefined : 'none');
    drawn();
  };
  const observer = new ResizeObserver(() => {
    if (stage.clientWidth === 0 || stage.clientWidth === width) return;
    width = stage.clientWidth;
    draw();
  });
  observer.observe(stage);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    chart.destroy();
  });
  return {
    chart,
    draw,
    paint: (next) => {
      palette = next;
      draw();
    },
    palette: () => palette,
  };
}

/** Measures text as the page sets it. */
function makeRuler(): Look['measure'] {
  const ruler = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (ruler === null) return 0;
    ruler.font = font;
    return ruler.measureText(text).width;
  };
}
