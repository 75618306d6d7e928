/** Where everything on a timeline stands; the same at build time and in the browser. */
import { FAMILY } from '../chart/text.ts';
import { placeGap } from './gap.ts';
import { chooseLabels, type LaneItem, type PackedGroup, type PackedLane } from './labels.ts';
import {
  type Lane,
  shownEvents,
  type TimelineEvent,
  type TimelineRecord,
  type TimelineState,
} from './model.ts';
import { makeScale, type Scale, type ScalePart } from './scale.ts';
import type { Scene, SceneGap, SceneItem, SceneLane } from './scene.ts';
import { shapeOf, shortDate, spanOf } from './time.ts';

/** Sizes in px. */
export const TEXT = 15;
const PITCH = 20;
/** Part titles and ticks over the lanes. */
const AXIS = 40;
/** Room of the mark of a gap between documents, over the lanes. */
const GAP = 30;
/** Empty room over and under the rows of a lane. */
const LANE_PAD = 3;
/** Width of a drawing from which lane names stand beside the lanes, not over them. */
const WIDE = 900;
const DOT = 5;
/** What is known to be longer is still to be seen. */
const LEAST_BAR = 7;
/** Half the width of the sign of a publication, with air. */
const PAGE = 8;
/** Room of the sign that an event is disputed. */
const SIGN = 12;

export const FONTS = {
  label: `400 ${TEXT}px ${FAMILY}`,
  strong: `600 ${TEXT}px ${FAMILY}`,
  tick: `400 14px ${FAMILY}`,
  /** Of the list of a drawing’s numbers. */
  keyed: `400 14px ${FAMILY}`,
} as const;

export interface LayoutOptions {
  /** px. */
  readonly width: number;
  /** px; default as high as it takes for every event to have its label. */
  readonly height?: number | undefined;
  readonly measure: (text: string, font: string) => number;
  /** Whether events without a label bear a number, for a list beside the drawing. Default: a count where there are several. */
  readonly numbered?: boolean;
}

/** Lays out what a state shows. Lanes without an event in sight are left out. */
export function layout(record: TimelineRecord, state: TimelineState, options: LayoutOptions): Scene {
  const { width, height, measure, numbered = false } = options;
  const view = record.views[state.view] ?? { label: '', parts: [] };
  const shown = shownEvents(record, state);
  const lanes = record.lanes.filter(({ id }) => shown.some((event) => event.lane === id));
  const beside = width >= WIDE;
  const names = lanes.map(({ name }) => measure(name, FONTS.strong));
  const left = beside ? Math.ceil(Math.max(0, ...names)) + 18 : 2;
  const scale = makeScale(view, shown, left, width - 2, (text) => measure(text, FONTS.tick));
  const toPack = lanes.map(({ id }, i) => {
    const own = shown.filter(({ lane }) => lane === id);
    const published = own.find(({ type }) => type === 'published');
    const icon = published && middleOf(markOf(published, scale));
    const name = beside ? [] : [{ left: 0, right: (names[i] ?? 0) + 6 }];
    return {
      taken: [...name, ...(icon === undefined ? [] : [{ left: icon - PAGE, right: icon + PAGE }])],
      items: own.filter(({ type }) => type === 'fact').map((event) => itemOf(event, scale, measure)),
    };
  });
  const gap =
    record.gap &&
    placeGap(record.gap, scale, {
      bounds: { left, right: width },
      y: AXIS + GAP / 2 + 2,
      words: measure(record.gap.text, FONTS.strong),
    });
  const top = AXIS + (gap === undefined ? 0 : GAP);
  const bareWidths = new Map<string, number>();
  const free = (height ?? Number.POSITIVE_INFINITY) - top - lanes.length * 2 * LANE_PAD;
  const packed = chooseLabels(toPack, {
    bounds: { left, right: width },
    rows: Math.floor(free / PITCH),
    bareText: (items) => {
      const sign = items.length === 1 && items[0]?.event.disputed ? SIGN : 0;
      const sample = numbered ? (items.length > 1 ? '88–88' : '88') : countText(items.length);
      // Asked for again with every label that is given up.
      const known = bareWidths.get(sample) ?? measure(sample, FONTS.strong);
      bareWidths.set(sample, known);
      return sign + known;
    },
  });
  return assemble({ shown, lanes, packed, scale, gap, top }, options);
}

/** What is left to be put together. */
interface Assembly {
  readonly shown: readonly TimelineEvent[];
  readonly lanes: readonly Lane[];
  readonly packed: readonly PackedLane[];
  readonly scale: Scale;
  readonly gap: SceneGap | undefined;
  /** Where the first lane begins, px. */
  readonly top: number;
}

function itemOf(event: TimelineEvent, scale: Scale, measure: LayoutOptions['measure']): LaneItem {
  const { x0, x1 } = markOf(event, scale);
  const date = measure(`${dateOn(event, scale)} `, FONTS.strong);
  const text = measure(event.label, event.emphasis ? FONTS.strong : FONTS.label);
  return { event, mark: { left: x0, right: x1 }, label: date + text + (event.disputed ? SIGN : 0) };
}

function assemble(
  { shown, lanes, packed, scale, gap, top }: Assembly,
  { width, height, numbered = false }: LayoutOptions,
): Scene {
  const used = packed.reduce((sum, { rows }) => sum + rows * PITCH + 2 * LANE_PAD, top);
  // Lanes share what is left over: a drawing of few events fills its place, and what stands under it stays where it is.
  const spare = Math.max(0, (height ?? 0) - 1 - used) / Math.max(1, lanes.length);
  const items: SceneItem[] = [];
  let y = top;
  let number = 1;
  const placed = lanes.map((lane, i): SceneLane => {
    const { rows, groups } = packed[i] ?? { rows: 1, groups: [] };
    const laneHeight = rows * PITCH + 2 * LANE_PAD + spare;
    const first = y + (laneHeight - rows * PITCH) / 2 + PITCH / 2;
    const publication = shown.find(({ lane: id, type }) => id === lane.id && type === 'published');
    const published = publication && pageItem(publication, scale, first);
    for (const group of [...groups].sort((a, b) => a.mark.left - b.mark.left)) {
      items.push(...groupItems(group, first + group.row * PITCH, scale, numbered ? number : undefined));
      if (!group.labelled) number += group.items.length;
    }
    if (published !== undefined) items.push(published);
    const result = { ...lane, y, height: laneHeight, nameY: first + 5, published };
    y += laneHeight;
    return result;
  });
  return {
    width,
    height: Math.max(Math.ceil(y) + 1, height ?? 0),
    top: AXIS,
    scale,
    lanes: placed,
    items,
    gap,
  };
}

function groupItems(
  { items, labelled, mark, side, extent, words }: PackedGroup,
  y: number,
  scale: Scale,
  number: number | undefined,
): readonly SceneItem[] {
  const [only] = items;
  const sign = items.length === 1 && only?.event.disputed ? SIGN : 0;
  const anchor = side === 'left' ? 'end' : 'start';
  const signAt = (x: number) => (sign > 0 ? { x, y: textY } : undefined);
  const textY = side === 'below' ? y + PITCH : y;
  if (labelled && only !== undefined) {
    // A sign comes last beside a label, and first beside a number.
    const x = side === 'left' ? words.right - sign : words.left;
    const label = {
      text: only.event.label,
      date: dateOn(only.event, scale),
      ...({ x, y: textY, anchor, extent: words } as const),
    };
    const box = boxOf(extent.left, extent.right, y);
    return [
      {
        event: only.event,
        x0: mark.left,
        x1: mark.right,
        y,
        label,
        sign: signAt(words.right - sign + 3),
        box,
      },
    ];
  }
  const last = (number ?? 0) + items.length - 1;
  const text =
    number === undefined ? countText(items.length) : last > number ? `${number}–${last}` : String(number);
  return items.map(({ event, mark: own }, i): SceneItem => {
    return {
      event,
      x0: own.left,
      x1: own.right,
      y,
      count:
        i === 0 && text !== ''
          ? { text, x: side === 'left' ? words.right : words.left + sign, y: textY, anchor, extent: words }
          : undefined,
      sign: signAt(words.left),
      cluster: items.length > 1 ? items.map((item) => item.event.id) : undefined,
      number: number === undefined ? undefined : number + i,
      box: items.length > 1 ? boxOf(own.left, own.right, y) : boxOf(extent.left, extent.right, y),
    };
  });
}

/** What stands beside events without labels; nothing beside one. */
function countText(events: number): string {
  return events > 1 ? `${events} events` : '';
}

function pageItem(event: TimelineEvent, scale: Scale, y: number): SceneItem {
  const mark = markOf(event, scale);
  const middle = middleOf(mark);
  return { event, ...mark, y, box: boxOf(middle - PAGE, middle + PAGE, y) };
}

/** WCAG 2.5.8 asks for 24 px either way. */
function boxOf(left: number, right: number, y: number): SceneItem['box'] {
  const width = Math.max(24, right - left);
  return { x: (left + right - width) / 2, y: y - 12, width, height: 24 };
}

/** The ends of a mark: of a day those of its dot, of anything longer those of the time it covers. */
function markOf(event: TimelineEvent, scale: Scale): { readonly x0: number; readonly x1: number } {
  const { from, to } = spanOf(event.date);
  const [start, end] = [scale.x(from), scale.x(to)];
  if (event.type === 'published') return { x0: start, x1: end };
  const middle = (start + end) / 2;
  const half = shapeOf(event.date) === 'day' ? DOT : Math.max(end - start, LEAST_BAR) / 2;
  return { x0: middle - half, x1: middle + half };
}

function middleOf({ x0, x1 }: { readonly x0: number; readonly x1: number }): number {
  return (x0 + x1) / 2;
}

/** The date as its place on the axis needs it: without the year where the axis is of that year. */
function dateOn({ date }: TimelineEvent, { parts }: Scale): string {
  const { from } = spanOf(date);
  return shortDate(date, parts.find((part) => from >= part.from && from < part.to)?.year);
}

/** The part of an axis in words: `2022: a day is 56 times as wide as in 1994–2015`. */
export function partWords(part: ScalePart, first: ScalePart): string {
  return part === first
    ? part.title
    : `${part.title}: a day is ${timesText(part)} times as wide as in ${first.title}`;
}

/** `25`, `1.5`. */
export function timesText({ times }: ScalePart): string {
  return times >= 10 ? String(Math.round(times)) : String(Math.round(times * 10) / 10);
}
