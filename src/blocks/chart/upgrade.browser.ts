/** A chart that stands as SVG in the page brought to life: Chart.js on a canvas, controls, keys, theme, print. */
import { makeArea } from './area.browser.ts';
import { followColours } from './colours.browser.ts';
import { describeChart } from './describe.ts';
import { makeDrawing } from './drawing.browser.ts';
import type { ChartState } from './model.ts';
import { changeInWords, followControls, readRecord, writeValues } from './page.browser.ts';
import { offerPng } from './png.browser.ts';
import { makePoints } from './points.browser.ts';
import { makeSketch } from './sketch.browser.ts';
import { FAMILY } from './text.ts';
import { typeOf } from './types.ts';

export interface Live {
  /** Draws anew, with the pixels the deck's scale now asks for. */
  redraw(): void;
}

/**
 * Puts a live chart in the place of the SVG.
 * @param scaleOf how much the deck enlarges its canvas at present
 * @param signal undoes everything when it aborts: the SVG comes back
 * @throws Error when it was aborted before anything was set up, or the page was not written by our build
 */
export async function upgrade(host: HTMLElement, scaleOf: () => number, signal: AbortSignal): Promise<Live> {
  const stage = host.querySelector<HTMLElement>('.chart-stage');
  if (stage === null) throw new Error(`the chart "${host.id}" has no stage`);
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${FAMILY}`)));
  signal.throwIfAborted();

  const record = readRecord(host);
  const area = makeArea(stage, signal);
  host.dataset.live = '';
  signal.addEventListener('abort', () => delete host.dataset.live);

  const state = followControls(
    host,
    record,
    (control, before) => {
      // While a number is dragged the bar follows the hand; only the axis making room is worth a movement.
      drawing.draw(
        !(control !== undefined && control in before.amounts) || isComputed(before) !== isComputed(state()),
      );
      tell();
      area.announce(changeInWords(control, state(), record));
    },
    signal,
  );
  const isComputed = (now: ChartState) =>
    typeOf(record.spec).computed?.(record.spec, record.facts, now) !== undefined;
  const { canvas, announce } = area;
  const drawn = () => {
    points.refresh();
    sketch?.refresh();
  };
  const drawing = makeDrawing({ host, stage, canvas, record, state, scaleOf, drawn, signal });
  const points = makePoints({ area: area.element, chart: drawing.chart, record, state, announce });
  signal.addEventListener('abort', points.destroy);
  const sketch = makeSketch({ host, stage, chart: drawing.chart, record, announce, signal });
  const tell = () => {
    const words = describeChart(record.spec, record.facts, state());
    area.label(`Chart: ${words} Arrow keys reach each figure, Enter opens its source.`);
    writeValues(host, record, state());
  };

  tell();
  drawing.draw();
  followColours(host, drawing, signal);
  offerPng(host, canvas, () => drawing.palette().paper, signal);
  return { redraw: () => drawing.draw() };
}
