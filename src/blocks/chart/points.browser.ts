/** Reaching each figure of a live chart: by arrow keys, by pointer, by touch; its source line and its ring. */
import { describeRow } from './describe.ts';
import { type BriefingChart, type DrawnRow, drawnRows, planOfChart } from './draw.ts';
import { amountOf, type ChartState, rowsOf } from './model.ts';
import type { ChartRecord } from './page.browser.ts';
import { boxOf } from './place.ts';

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

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Sets up the area; the chart's rows are read each time, so filters and views need no telling. */
export function makePoints(options: PointsOptions): Points {
  const { area, chart, record, announce } = options;
  const ring = document.createElement('div');
  ring.className = 'chart-ring';
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  ring.hidden = tip.hidden = true;
  area.append(ring, tip);
  /** Index of the row reached, in the record; -1 before the first. */
  let active = -1;
  let pinned = false;

  const current = () => drawnRows(chart).find(({ index }) => index === active);
  const show = (row: DrawnRow | undefined, withTip: boolean) => {
    active = row?.index ?? -1;
    ring.hidden = row === undefined;
    tip.hidden = row === undefined || !withTip;
    if (row === undefined) return;
    placeRing(ring, row);
    if (!tip.hidden) fillTip(tip, row, chart);
    if (!tip.hidden) placeTip(tip, area, row, chart);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = drawnRows(chart);
    const step = STEPS[event.key];
    if (step !== undefined && rows.length > 0) {
      const at = rows.findIndex(({ index }) => index === active);
      const row = rows[at === -1 && event.key !== 'End' ? 0 : step(at, rows.length)];
      show(row, pinned);
      const spec = row && rowsOf(record.spec)[row.index];
      if (spec) announce(describeRow(record.spec, spec, record.facts, options.state()));
    } else if (event.key === 'Enter' && current() !== undefined) {
      pinned = tip.hidden !== false;
      show(current(), pinned);
      if (pinned) announce(tip.textContent);
    } else if (event.key === 'Escape' && !tip.hidden) {
      pinned = false;
      show(current(), false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = () => {
    if (area.matches(':focus-visible') && current() === undefined) show(drawnRows(chart)[0], false);
  };
  const onBlur = () => {
    pinned = false;
    show(undefined, false);
  };
  const onMove = (event: PointerEvent) => {
    if (!pinned && event.pointerType === 'mouse') show(rowAt(chart, event), true);
  };
  const onLeave = () => {
    if (!pinned) show(undefined, false);
  };
  const onClick = (event: MouseEvent) => {
    const row = rowAt(chart, event);
    const again = pinned && row?.index === active;
    pinned = row !== undefined && !again;
    show(row, pinned);
    if (pinned) announce(tip.textContent);
  };
  const undo = new AbortController();
  const { signal } = undo;
  area.addEventListener('keydown', onKey, { signal });
  area.addEventListener('focus', onFocus, { signal });
  area.addEventListener('blur', onBlur, { signal });
  area.addEventListener('pointermove', onMove, { signal });
  area.addEventListener('pointerleave', onLeave, { signal });
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

/** The row whose strip of the chart is pointed at: larger than its bar, so that a finger finds it. */
function rowAt(chart: BriefingChart, event: MouseEvent): DrawnRow | undefined {
  const rows = drawnRows(chart);
  const up = planOfChart(chart).direction === 'up';
  const distance = ({ rect }: DrawnRow) =>
    up
      ? Math.abs(rect.x + rect.width / 2 - event.offsetX)
      : Math.abs(rect.y + rect.height / 2 - event.offsetY);
  const nearest = [...rows].sort((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return undefined;
  const reach = (up ? nearest.rect.width : nearest.rect.height) * (up ? 0.8 : 1.2);
  return distance(nearest) <= reach ? nearest : undefined;
}

function placeRing(ring: HTMLElement, { rect }: DrawnRow): void {
  ring.style.left = `${rect.x - 5}px`;
  ring.style.top = `${rect.y - 5}px`;
  ring.style.width = `${rect.width + 10}px`;
  ring.style.height = `${Math.max(rect.height, 2) + 10}px`;
}

/** Figure, stage and basis; who says so; where; what a reader must know. */
function fillTip(tip: HTMLElement, row: DrawnRow, chart: BriefingChart): void {
  const fact = planOfChart(chart).rows[row.index]?.fact;
  if (fact === undefined) return;
  const line = (tag: 'strong' | 'span', text: string) => {
    const element = document.createElement(tag);
    element.textContent = `${text} `;
    return element;
  };
  const amount = [amountOf(fact), fact.range && `(${fact.range})`].filter(Boolean).join(' ');
  const how = [fact.stage, fact.basis].filter(Boolean).join(', ');
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
