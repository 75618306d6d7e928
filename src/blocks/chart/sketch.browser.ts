/** A chart on which the reader draws a bar: grip and field over its ghost, until the signal aborts. */
import { formatNumber } from '../../evidence/format.ts';
import type { ValueAxis } from '../sketch/axis.ts';
import { followField, writeField } from '../sketch/field.browser.ts';
import { makeSlider } from '../sketch/slider.browser.ts';
import { type BriefingChart, planOfChart } from './draw.ts';
import { drawnGhost } from './ghost.ts';
import type { ChartRecord } from './page.browser.ts';

export interface Sketch {
  /** Brings grip and field up to the chart after it was drawn anew. */
  refresh(): void;
}

export interface SketchOptions {
  readonly host: HTMLElement;
  readonly stage: HTMLElement;
  readonly chart: BriefingChart;
  readonly record: ChartRecord;
  /** Speaks politely. */
  readonly announce: (text: string) => void;
  readonly signal: AbortSignal;
}

/** A finger finds it. */
const LEAST_WIDTH = 48;

/** Undefined for a chart on which nothing is drawn by hand. */
export function makeSketch(options: SketchOptions): Sketch | undefined {
  const { host, stage, chart, record, announce, signal } = options;
  const part = (name: string) => host.querySelector<HTMLElement>(`[data-sketch="${name}"]`);
  const kept = (name: string) => host.querySelector<HTMLInputElement>(`input[data-control="${name}"]`);
  const [field, message, guess, room] = [part('field'), part('message'), kept('guess'), kept('room')];
  if (!(field instanceof HTMLInputElement) || message === null || guess === null || room === null)
    return undefined;

  const { spec, facts } = record;
  const whole = Object.values(facts).every(({ value }) => Number.isInteger(value));
  const axis = (): ValueAxis => {
    const { scale, min, max } = planOfChart(chart);
    return { scale, min, max, whole };
  };
  const value = () => planOfChart(chart).ghost?.value;
  const inWords = (amount: number) => {
    const text = formatNumber(amount);
    return spec.unit === '%' ? `${text}%` : `${text} ${spec.unit}`;
  };
  const write = (amount: number | undefined, end: number) => {
    guess.value = amount === undefined ? '' : String(amount);
    room.value = String(end);
    guess.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const slider = makeSlider({
    parent: stage,
    label: field.labels?.[0]?.textContent?.trim() ?? '',
    axis,
    value,
    inWords,
    // An axis that made room for the hand keeps it: the bar stays where the hand is.
    set: (amount) => {
      write(amount, Math.max(axis().max, amount));
      writeField(field, message, amount);
    },
    signal,
  });
  followField({
    field,
    message,
    whole,
    set: (amount) => {
      write(amount, 0);
      announce(amount === undefined ? 'No guess' : `Your guess: ${inWords(amount)}`);
    },
    signal,
  });
  // Once all is shown the guess stands.
  const refresh = () => {
    const drawn = drawnGhost(chart);
    const open = planOfChart(chart).ghost?.open === true;
    field.readOnly = !open;
    if (drawn === undefined || !open) {
      slider.place(undefined);
      return;
    }
    const { x, y, width, height } = drawn.slot;
    const wide = Math.max(width, LEAST_WIDTH);
    slider.place({ left: x - (wide - width) / 2, top: y, width: wide, height });
  };
  return { refresh };
}
