/** What a live chart reads from the page around it: its record, its controls, its colours. */
import { type Palette, paletteOf } from '../../evidence/palette.ts';
import { describeChart } from './describe.ts';
import { marksIn } from './marksIn.ts';
import type { ChartFacts, ChartState } from './model.ts';
import type { ChartSpec } from './schema.ts';
import { typeOf } from './types.ts';

/** What the build wrote beside the chart. */
export interface ChartRecord {
  readonly spec: ChartSpec;
  readonly facts: ChartFacts;
}

/** @throws Error when the page was not written by our build. */
export function readRecord(host: HTMLElement): ChartRecord {
  const json = host.querySelector('script[type="application/json"]')?.textContent ?? '';
  const record: unknown = JSON.parse(json);
  if (!isRecord(record)) throw new Error(`the chart "${host.id}" carries no record`);
  return record;
}

/** Our own build wrote it, so its outline is proof enough. */
function isRecord(value: unknown): value is ChartRecord {
  return typeof value === 'object' && value !== null && 'spec' in value && 'facts' in value;
}

/** All controls of a chart. */
function controlsOf(host: HTMLElement): readonly HTMLInputElement[] {
  return [...host.querySelectorAll<HTMLInputElement>('input[data-control]')];
}

/** What the controls say; a browser may have kept a reader's choices over a reload. */
export function readState(host: HTMLElement, spec: ChartSpec): ChartState {
  const start = typeOf(spec).start(spec);
  const controls = controlsOf(host);
  const nameOf = ({ dataset }: HTMLElement) => dataset.control ?? '';
  const chosen = (name: string) =>
    controls.find((control) => control.type === 'radio' && nameOf(control) === name && control.checked)
      ?.value;
  const amounts = controls.filter(
    (control) =>
      control.type === 'range' ||
      // What is drawn by hand stands in a hidden field, which is empty until something is.
      (control.type === 'hidden' && control.value !== '') ||
      (control.type === 'radio' && control.checked && nameOf(control) in start.amounts),
  );
  const boxes = controls.filter(({ type }) => type === 'checkbox');
  return {
    scale: chosen('scale') === 'log' ? 'log' : chosen('scale') === 'linear' ? 'linear' : start.scale,
    baseline: chosen('baseline') ?? start.baseline,
    view: chosen('view') === 'first' ? 'first' : 'reported',
    reading: chosen('reading') ?? start.reading,
    hidden: boxes.filter((box) => nameOf(box) === 'speaker' && !box.checked).map(({ value }) => value),
    amounts: {
      ...start.amounts,
      ...Object.fromEntries(amounts.map((control) => [nameOf(control), Number(control.value)])),
    },
    on: boxes.filter((box) => nameOf(box) !== 'speaker' && box.checked).map(nameOf),
  };
}

/**
 * Listens to the controls until the signal aborts.
 * @param changed is given the control that was touched and the state before
 * @returns the present state
 */
export function followControls(
  host: HTMLElement,
  { spec }: ChartRecord,
  changed: (control: string | undefined, before: ChartState) => void,
  signal: AbortSignal,
): () => ChartState {
  let state = readState(host, spec);
  const onInput = (event: Event) => {
    const before = state;
    state = readState(host, spec);
    changed(event.target instanceof HTMLElement ? event.target.dataset.control : undefined, before);
  };
  for (const control of controlsOf(host)) control.addEventListener('input', onInput, { signal });
  return () => state;
}

/** The theme's colours as a canvas takes them: resolved, whatever functions the stylesheet uses. */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // A reader's own colours would make all of them one, and bars and the figures on them the same.
  probe.style.setProperty('forced-color-adjust', 'none');
  host.append(probe);
  const palette = paletteOf((token) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return palette;
}

/** Brings the words round the chart up to its state: numbers worked out, legend, remarks. */
export function writeValues(host: HTMLElement, { spec, facts }: ChartRecord, state: ChartState): void {
  const marks = marksIn(spec, facts, state);
  for (const item of host.querySelectorAll<HTMLElement>('[data-mark]'))
    item.hidden = !marks.has(item.dataset.mark ?? '');
  for (const hint of host.querySelectorAll<HTMLElement>('[data-when]'))
    hint.hidden = hint.dataset.when !== state.scale;
  for (const later of host.querySelectorAll<HTMLElement>('[data-after]'))
    later.hidden = !state.on.includes(later.dataset.after ?? '');
  for (const sooner of host.querySelectorAll<HTMLElement>('[data-before]'))
    sooner.hidden = state.on.includes(sooner.dataset.before ?? '');
  for (const [name, text] of Object.entries(typeOf(spec).values?.(spec, facts, state) ?? {})) {
    const element = host.querySelector(`[data-value="${name}"]`);
    if (element !== null && text !== undefined) element.textContent = text;
  }
}

/** What to say after a control was changed: the number it recomputed, or the figures as they stand now. */
export function changeInWords(
  control: string | undefined,
  state: ChartState,
  { spec, facts }: ChartRecord,
): string {
  return typeOf(spec).told?.(control, spec, facts, state) ?? describeChart(spec, facts, state);
}
