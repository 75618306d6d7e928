/** A chart that stands as SVG in the page brought to life: Chart.js on a canvas, controls, keys, theme, print. */
import { Chart } from './chartjs.ts';
import { config } from './config.ts';
import { describeChart } from './describe.ts';
import { type ChartState, LIGHT, type Look, type Palette } from './model.ts';
import {
  changeInWords,
  controlsOf,
  readPalette,
  readRecord,
  readState,
  writeValues,
} from './page.browser.ts';
import { savePng } from './png.browser.ts';
import { makePoints } from './points.browser.ts';
import { FAMILY } from './text.ts';

export interface Live {
  /** A deck's canvas is enlarged by this much; the chart's pixels follow. */
  rescale(scale: number): void;
  destroy(): void;
}

/** A column narrower than this, in px, gets the phone's design. */
const NARROW_BELOW = 560;
const DURATION = 200;

/** Puts a live chart in the place of the SVG; the SVG comes back when it is destroyed. */
export async function upgrade(host: HTMLElement, scaleOf: () => number): Promise<Live> {
  const stage = host.querySelector<HTMLElement>('.chart-stage');
  if (stage === null) throw new Error(`the chart "${host.id}" has no stage`);
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${FAMILY}`)));

  const record = readRecord(host);
  const { spec, facts } = record;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const area = document.createElement('div');
  area.className = 'chart-canvas';
  // Only an application gets arrow keys from a screen reader that otherwise reads with them.
  area.setAttribute('role', 'application');
  area.tabIndex = 0;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  area.append(canvas);
  const announce = (text: string) => {
    status.textContent = text;
  };

  const ruler = document.createElement('canvas').getContext('2d');
  const measure = (text: string, font: string) => {
    if (ruler === null) return 0;
    ruler.font = font;
    return ruler.measureText(text).width;
  };
  let state: ChartState = readState(host, spec);
  let palette: Palette = readPalette(host);
  let width = stage.clientWidth;
  const lookNow = (): Look => ({
    size: host.dataset.medium === 'deck' ? 'slide' : width < NARROW_BELOW ? 'narrow' : 'wide',
    width,
    palette,
    measure,
  });
  const ratio = () => window.devicePixelRatio * scaleOf();

  const first = config(spec, facts, state, lookNow());
  const size = () => chart.data.datasets[0]?.plan?.();
  canvas.width = width;
  canvas.height = first.data.datasets[0]?.plan?.().height ?? 0;
  stage.append(area, status);
  host.dataset.live = '';
  const chart = new Chart(canvas, { ...first, options: { ...first.options, devicePixelRatio: ratio() } });
  const points = makePoints({ area, chart, record, state: () => state, announce });

  const still = matchMedia('(prefers-reduced-motion: reduce)');
  /** Draws the present state; `moving` lets bars travel to their new place. */
  const draw = (moving = false) => {
    const next = config(spec, facts, state, lookNow());
    const [dataset] = chart.data.datasets;
    if (dataset === undefined) return;
    Object.assign(dataset, next.data.datasets[0]);
    const animation = moving && !still.matches ? { duration: DURATION, onComplete: points.refresh } : false;
    chart.options = { ...next.options, animation, devicePixelRatio: ratio() };
    const plan = size();
    if (plan !== undefined && (plan.width !== chart.width || plan.height !== chart.height))
      chart.resize(plan.width, plan.height);
    chart.update(moving ? undefined : 'none');
    points.refresh();
  };
  const tell = () => {
    area.setAttribute(
      'aria-label',
      `Chart: ${describeChart(spec, facts, state)} Arrow keys reach each figure.`,
    );
    writeValues(host, record, state);
  };
  tell();
  draw();

  const onInput = (event: Event) => {
    const before = state;
    state = readState(host, spec);
    const control = event.target instanceof HTMLElement ? event.target.dataset.control : undefined;
    // While a factor is dragged the bar follows the hand; only the axis making room is worth a movement.
    draw(control !== 'factor' || (before.factor === 1) !== (state.factor === 1));
    tell();
    announce(changeInWords(control, state, record));
  };
  const undo = new AbortController();
  const { signal } = undo;
  for (const control of controlsOf(host)) control.addEventListener('input', onInput, { signal });

  const recolour = () => {
    palette = readPalette(host);
    draw();
  };
  const beforePrint = () => {
    // Paper is light; Chromium keeps what is drawn in this event as vectors.
    palette = LIGHT;
    draw();
  };
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', recolour, { signal });
  document.addEventListener('themechange', recolour, { signal });
  window.addEventListener('beforeprint', beforePrint, { signal });
  window.addEventListener('afterprint', recolour, { signal });
  const observer = new ResizeObserver(() => {
    if (stage.clientWidth === 0 || stage.clientWidth === width) return;
    width = stage.clientWidth;
    draw();
  });
  observer.observe(stage);
  const png = host.querySelector<HTMLButtonElement>('[data-action="png"]');
  png?.addEventListener('click', () => savePng(canvas, palette.paper, `${host.id}.png`), { signal });
  if (png !== null) png.hidden = false;

  return {
    rescale: () => draw(),
    destroy: () => {
      undo.abort();
      observer.disconnect();
      if (png !== null) png.hidden = true;
      points.destroy();
      chart.destroy();
      area.remove();
      status.remove();
      delete host.dataset.live;
    },
  };
}
