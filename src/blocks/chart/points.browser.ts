/** Reaching each figure of a live chart: by arrow keys, by pointer, by touch; its ring, its source line, its card. */
import { cardIsOpen, openCard } from '../../evidence/cards.browser.ts';
import type { Rect } from '../../evidence/drawMarks.ts';
import { ALONG_EITHER_WAY } from '../arrows.browser.ts';
import { describeFigure } from './describe.ts';
import { type BriefingChart, type DrawnRow, drawnExtension, drawnRows, planOfChart } from './draw.ts';
import { amountOf, type ChartState } from './model.ts';
import type { ChartRecord } from './page.browser.ts';
import { boxOf } from './place.ts';
import { typeOf } from './types.ts';

export interface Points {
  /** Puts ring and source line right after the chart was drawn anew. */
  refresh(): void;
  destroy(): void;
}

export interface PointsOptions {
  /** Focusable area over the canvas. */
  readonly area: HTMLElement;
  readonly chart: BriefingChart;
  readonly record: ChartRecord;
  readonly state: () => ChartState;
  /** Speaks politely. */
  readonly announce: (text: string) => void;
}

/** A figure that can be reached: a row, or the part of a row that is only computed. */
interface Stop extends DrawnRow {
  readonly computed: boolean;
}

/** Sets up the area; the chart's rows are read each time, so filters and views need no telling. */
export function makePoints(options: PointsOptions): Points {
  const { area, chart, announce } = options;
  const ring = document.createElement('div');
  ring.className = 'chart-ring';
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  ring.hidden = tip.hidden = true;
  area.append(ring, tip);
  /** Name of the stop reached. */
  let active: string | undefined;
  /** Whether the pointer that is down closes a card: its click then opens none. */
  let dismisses = false;

  const current = () => stopsOf(chart).find((stop) => nameOf(stop) === active);
  const show = (stop: Stop | undefined, withTip: boolean) => {
    active = stop && nameOf(stop);
    ring.hidden = stop === undefined;
    tip.hidden = stop === undefined || !withTip;
    area.classList.toggle('chart-at-figure', withTip && stop !== undefined);
    if (stop === undefined) return;
    placeRing(ring, stop);
    if (!tip.hidden) fillTip(tip, stop, options);
    if (!tip.hidden) placeTip(tip, area, stop, chart);
  };
  const open = (stop: Stop) => {
    show(stop, false);
    openCard(factIdOf(stop, options));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = stopsOf(chart);
    const step = ALONG_EITHER_WAY[event.key];
    const reached = current();
    if (step !== undefined && stops.length > 0) {
      const at = stops.findIndex((stop) => nameOf(stop) === active);
      const stop = stops[at === -1 && event.key !== 'End' ? 0 : step(at, stops.length)];
      show(stop, false);
      if (stop) announce(wordsOf(stop, options));
    } else if (event.key === 'Enter' && reached !== undefined) open(reached);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = () => {
    const [first] = stopsOf(chart);
    if (!area.matches(':focus-visible') || current() !== undefined || first === undefined) return;
    show(first, false);
    announce(wordsOf(first, options));
  };
  const onBlur = () => {
    // The card gives the focus back: whoever closes it is still at this figure.
    if (!cardIsOpen()) show(undefined, false);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && !cardIsOpen()) show(stopAt(chart, event), true);
  };
  const onLeave = () => {
    if (!cardIsOpen()) show(undefined, false);
  };
  const onDown = () => {
    dismisses = cardIsOpen();
  };
  const onClick = (event: MouseEvent) => {
    const stop = stopAt(chart, event);
    if (dismisses || stop === undefined) show(undefined, false);
    else open(stop);
  };
  const undo = new AbortController();
  const { signal } = undo;
  area.addEventListener('keydown', onKey, { signal });
  area.addEventListener('focus', onFocus, { signal });
  area.addEventListener('blur', onBlur, { signal });
  area.addEventListener('pointermove', onMove, { signal });
  area.addEventListener('pointerleave', onLeave, { signal });
  area.addEventListener('pointerdown', onDown, { signal });
  area.addEventListener('click', onClick, { signal });
  return {
    refresh: () => show(current(), !tip.hidden),
    destroy: () => {
      undo.abort();
      ring.remove();
      tip.remove();
    },
  };
}

/** Rows in their order, the computed part right after the row it extends. */
function stopsOf(chart: BriefingChart): readonly Stop[] {
  const extension = drawnExtension(chart);
  return drawnRows(chart).flatMap((row): Stop[] => {
    const stop = { ...row, computed: false };
    return extension?.index === row.index ? [stop, { ...extension, computed: true }] : [stop];
  });
}

/** Stays the same when bars move. */
function nameOf({ index, computed }: Stop): string {
  return computed ? `${index} computed` : String(index);
}

/** The fact behind a stop, in the present view; behind the computed part that on which it rests. */
function factIdOf(
  { index, computed }: Stop,
  { chart, record: { spec, facts }, state }: PointsOptions,
): string {
  const part = computed ? typeOf(spec).computed?.(spec, facts, state()) : undefined;
  const { explainedBy } = typeOf(spec).figures(spec, facts, state())[index] ?? {};
  return part?.fact ?? explainedBy ?? planOfChart(chart).rows[index]?.fact.id ?? '';
}

/** What is said of a stop. */
function wordsOf({ index, computed }: Stop, { record: { spec, facts }, state }: PointsOptions): string {
  const type = typeOf(spec);
  const part = computed ? type.computed?.(spec, facts, state()) : undefined;
  const figure = type.figures(spec, facts, state())[index];
  return part?.words ?? (figure === undefined ? '' : describeFigure(figure));
}

/** The row whose words are pointed at, or whose strip of the chart is: larger than its bar, so that a finger finds it; above its bar the computed part. */
function stopAt(chart: BriefingChart, event: MouseEvent): Stop | undefined {
  const stops = stopsOf(chart);
  const rows = stops.filter(({ computed }) => !computed);
  const { direction, look } = planOfChart(chart);
  const up = direction === 'up';
  const named = rows.find(({ lines }) => lines.some((line) => isIn(boxOf(line, look), event)));
  if (named !== undefined) return named;
  const distance = ({ rect }: DrawnRow) =>
    up
      ? Math.abs(rect.x + rect.width / 2 - event.offsetX)
      : Math.abs(rect.y + rect.height / 2 - event.offsetY);
  // Bars that lie in one line are told apart along it.
  const aside = ({ rect }: DrawnRow) =>
    up ? 0 : Math.max(rect.x - event.offsetX, 0, event.offsetX - rect.x - rect.width);
  const nearest = [...rows].sort((a, b) => distance(a) - distance(b) || aside(a) - aside(b))[0];
  if (nearest === undefined) return undefined;
  const reach = (up ? nearest.rect.width : nearest.rect.height) * (up ? 0.8 : 1.2);
  if (distance(nearest) > reach) return undefined;
  const above = event.offsetY < nearest.rect.y;
  return (above && stops.find(({ index, computed }) => computed && index === nearest.index)) || nearest;
}

function isIn({ x, y, width, height }: Rect, { offsetX, offsetY }: MouseEvent): boolean {
  return offsetX >= x && offsetX <= x + width && offsetY >= y && offsetY <= y + height;
}

function placeRing(ring: HTMLElement, { rect }: DrawnRow): void {
  ring.style.left = `${rect.x - 5}px`;
  ring.style.top = `${rect.y - 5}px`;
  ring.style.width = `${rect.width + 10}px`;
  ring.style.height = `${Math.max(rect.height, 2) + 10}px`;
}

/** Figure, stage and basis; who says so; where; what a reader must know. The computed part says how it is computed. */
function fillTip(tip: HTMLElement, stop: Stop, options: PointsOptions): void {
  const fact = planOfChart(options.chart).rows[stop.index]?.fact;
  if (fact === undefined) return;
  const line = (tag: 'strong' | 'span', text: string) => {
    const element = document.createElement(tag);
    element.textContent = `${text} `;
    return element;
  };
  if (stop.computed) {
    tip.replaceChildren(line('strong', `${wordsOf(stop, options)}.`));
    return;
  }
  const amount = [amountOf(fact), fact.range && `(${fact.range})`].filter(Boolean).join(' ');
  const how = [fact.stage, fact.formula === undefined ? fact.basis : `${fact.basis}: ${fact.formula}`]
    .filter(Boolean)
    .join(', ');
  tip.replaceChildren(
    line('strong', `${amount}: ${how}.`),
    line('span', `${fact.says}. ${fact.place.charAt(0).toUpperCase()}${fact.place.slice(1)}.`),
    ...(fact.note === undefined ? [] : [line('span', fact.note)]),
  );
}

/** Beside the figure where it covers neither bar nor value: above, below, left, right, else as far in as it goes. */
function placeTip(tip: HTMLElement, area: HTMLElement, row: DrawnRow, chart: BriefingChart): void {
  const boxes = [row.rect, ...row.lines.map((line) => boxOf(line, planOfChart(chart).look))];
  const left = Math.min(...boxes.map((box) => box.x));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const top = Math.min(...boxes.map((box) => box.y));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const [width, height] = [tip.offsetWidth, tip.offsetHeight];
  const [areaWidth, areaHeight] = [area.clientWidth, area.clientHeight];
  const middle = Math.max(0, Math.min(areaWidth - width, (left + right - width) / 2));
  const level = Math.max(0, Math.min(areaHeight - height, top));
  const places = [
    { x: middle, y: top - height - 12, fits: top - height - 12 >= 0 },
    { x: left - width - 12, y: level, fits: left - width - 12 >= 0 },
    { x: right + 12, y: level, fits: right + 12 + width <= areaWidth },
    { x: middle, y: bottom + 12, fits: true },
  ];
  const place = places.find(({ fits }) => fits) ?? { x: middle, y: level };
  tip.style.left = `${Math.round(place.x)}px`;
  tip.style.top = `${Math.round(place.y)}px`;
}
