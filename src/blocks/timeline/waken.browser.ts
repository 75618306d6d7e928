/** A timeline that stands as SVG in the page brought to life: views, documents, keys, evidence, print. */
import { PAGE } from '../../evidence/palette.ts';
import { isTaken } from '../quiz/keys.browser.ts';
import { drawScene } from './draw.ts';
import { FRAMES } from './frames.ts';
import { FONTS, layout } from './layout.ts';
import {
  INITIAL,
  isIn,
  stateWords,
  type TimelineEvent,
  type TimelineRecord,
  type TimelineState,
  zoom,
} from './model.ts';
import type { Scene } from './scene.ts';
import { makeStops } from './stops.browser.ts';

/**
 * Lays the timeline out as its controls stand, now and after every change.
 * @param signal undoes everything when it aborts
 * @throws Error when the page was not written by our build, or it was aborted before anything was set up
 */
export async function upgrade(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const record = readRecord(host);
  const stage = host.querySelector<HTMLElement>('.timeline-stage');
  const svg = stage?.querySelector('svg');
  if (stage === null || svg == null) throw new Error(`the timeline "${host.id}" has no drawing`);
  await Promise.all(Object.values(FONTS).map((font) => document.fonts.load(font)));
  signal.throwIfAborted();

  const measure = makeMeasure();
  const frame = host.dataset.frame === 'canvas' ? FRAMES.canvas : FRAMES.column;
  const turn = (direction: 'closer' | 'further', at: TimelineEvent | undefined) => {
    const present = readState(host).view;
    const next = zoom(record.views, present, direction, at);
    const radio = host.querySelector<HTMLInputElement>(`[data-control="view"][value="${next}"]`);
    if (next === present || radio === null) return false;
    radio.checked = true;
    update();
    return true;
  };
  const closer = (event: TimelineEvent) => turn('closer', event);
  const stops = makeStops({ stage, record, closer, signal });
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  stage.append(status);
  host.dataset.live = '';
  signal.addEventListener('abort', () => {
    status.remove();
    delete host.dataset.live;
  });

  const show = (state: TimelineState) => {
    const scene = layout(record, state, { ...frame, measure });
    fillDrawing(svg, scene);
    stops.place(scene);
    filterList(host, record, state);
  };
  const update = () => {
    show(readState(host));
    status.textContent = stateWords(record, readState(host));
  };
  const onKey = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction === undefined || isTaken(event) || !isMeant(host, event)) return;
    event.preventDefault();
    turn(direction, stops.current());
  };
  show(readState(host));
  host.addEventListener('input', update, { signal });
  document.addEventListener('keydown', onKey, { signal });
  window.addEventListener('beforeprint', () => show(INITIAL), { signal });
  window.addEventListener('afterprint', () => show(readState(host)), { signal });
}

const DIRECTIONS: Readonly<Record<string, 'closer' | 'further'>> = {
  '+': 'closer',
  '=': 'closer',
  '-': 'further',
  '\u2212': 'further',
};

/** On the deck the keys are for the slide that is shown; elsewhere for a timeline that has the focus. */
function isMeant(host: HTMLElement, { target }: KeyboardEvent): boolean {
  if (target instanceof Node && host.contains(target)) return true;
  const section = host.closest('section');
  return (
    host.dataset.frame === 'canvas' &&
    section?.classList.contains('present') === true &&
    section.closest('.overview, .paused') === null
  );
}

/** @throws Error when the page was not written by our build. */
export function readRecord(host: HTMLElement): TimelineRecord {
  const record: unknown = JSON.parse(
    host.querySelector('script[type="application/json"]')?.textContent ?? '',
  );
  if (!isRecord(record)) throw new Error(`the timeline "${host.id}" carries no record`);
  return record;
}

/** Our own build wrote it, so its outline is proof enough. */
function isRecord(value: unknown): value is TimelineRecord {
  return typeof value === 'object' && value !== null && 'events' in value && 'views' in value;
}

/** What the controls say; a browser may have kept a reader's choices over a reload. */
export function readState(host: HTMLElement): TimelineState {
  const controls = [...host.querySelectorAll<HTMLInputElement>('input[data-control]')];
  const view = controls.find((control) => control.dataset.control === 'view' && control.checked);
  return {
    view: view === undefined ? INITIAL.view : Number(view.value),
    hidden: controls
      .filter((control) => control.dataset.control === 'lane' && !control.checked)
      .map(({ value }) => value),
  };
}

function makeMeasure(): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no canvas to measure text on');
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** Puts a scene in the place of what was drawn; name and description of the drawing stay. */
function fillDrawing(svg: SVGElement, scene: Scene): void {
  svg.setAttribute('viewBox', `0 0 ${scene.width} ${scene.height}`);
  const drawing = svg.querySelector(':scope > g');
  if (drawing !== null) drawing.innerHTML = drawScene(scene, PAGE).html;
}

/** In a narrow column the events stand in a list; it shows what the drawing would. */
function filterList(host: HTMLElement, record: TimelineRecord, state: TimelineState): void {
  const view = record.views[state.view];
  const isShown = (event: TimelineEvent | undefined) =>
    event !== undefined && view !== undefined && !state.hidden.includes(event.lane) && isIn(event, view);
  for (const item of host.querySelectorAll<HTMLElement>('.timeline-list [data-event]'))
    item.hidden = !isShown(record.events.find(({ id }) => id === item.dataset.event));
  for (const group of host.querySelectorAll<HTMLElement>('.timeline-group'))
    group.hidden = group.querySelector('[data-event]:not([hidden])') === null;
}
