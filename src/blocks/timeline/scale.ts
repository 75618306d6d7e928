/** From time to px: an axis of one part or several, each with a scale of its own. */
import { MONTHS } from '../../evidence/dates.ts';
import { partSpans, type TimelineEvent, type View } from './model.ts';
import { dateOf, type Span, spanOf, utcDay } from './time.ts';

/** Room for the break between two parts, px. */
const BREAK = 26;

export interface Tick {
  readonly x: number;
  readonly text: string;
}

export interface ScalePart extends Span {
  readonly x0: number;
  readonly x1: number;
  readonly ticks: readonly Tick[];
  /** `2020–21`. */
  readonly title: string;
  /** How many times as wide a day is as in the first part; 1 in the first. */
  readonly times: number;
  /** The one year it lies in, if it does. */
  readonly year: number | undefined;
}

export interface Scale {
  readonly parts: readonly ScalePart[];
  /** Where a day begins; days between two parts lie in the break, others at the ends. */
  readonly x: (day: number) => number;
}

/** @param width of a text in px */
export type Width = (text: string) => number;

/** Lays a view's parts out between two edges. */
export function makeScale(
  view: View,
  events: readonly TimelineEvent[],
  left: number,
  right: number,
  width: Width,
): Scale {
  const spans = partSpans(view);
  const shares = view.parts.map(({ share }, i) => share ?? defaultShare(spans[i], events));
  const sum = shares.reduce((total, share) => total + share, 0);
  const room = right - left - BREAK * (spans.length - 1);
  let at = left;
  let first: number | undefined;
  const parts = spans.map((span, i): ScalePart => {
    const x0 = at;
    const x1 = x0 + (room * (shares[i] ?? 0)) / sum;
    at = x1 + BREAK;
    const perDay = (x1 - x0) / (span.to - span.from);
    first ??= perDay;
    const years = [dateOf(span.from).year, dateOf(span.to - 1).year] as const;
    return {
      ...span,
      x0,
      x1,
      ticks: ticksOf(span, x0, perDay, width),
      title: years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`,
      times: perDay / first,
      year: years[0] === years[1] ? years[0] : undefined,
    };
  });
  return { parts, x: (day) => place(day, parts) };
}

function place(day: number, parts: readonly ScalePart[]): number {
  let edge = parts[0]?.x0 ?? 0;
  for (const part of parts) {
    if (day < part.from) return edge;
    if (day <= part.to) return part.x0 + ((day - part.from) / (part.to - part.from)) * (part.x1 - part.x0);
    edge = part.x1;
  }
  return edge;
}

/** Ten times the events do not ask for ten times the room: labels stand under each other. */
function defaultShare(span: Span | undefined, events: readonly TimelineEvent[]): number {
  const inside = events.filter(({ date }) => {
    const { from } = spanOf(date);
    return span !== undefined && from >= span.from && from < span.to;
  });
  return Math.sqrt(Math.max(1, inside.length));
}

/** Steps of an axis from coarse to fine. */
const STEPS = [
  { unit: 'year', every: 10 },
  { unit: 'year', every: 5 },
  { unit: 'year', every: 2 },
  { unit: 'year', every: 1 },
  { unit: 'month', every: 6 },
  { unit: 'month', every: 3 },
  { unit: 'month', every: 1 },
  { unit: 'day', every: 10 },
] as const;
type Step = (typeof STEPS)[number];

/** Least distance between a label of a tick and the next tick, px. */
const TICK_GAP = 8;

/** The finest step whose labels all fit. */
function ticksOf(span: Span, x0: number, perDay: number, width: Width): readonly Tick[] {
  let best: readonly Tick[] = [];
  for (const step of STEPS) {
    const ticks = stepDays(span, step).map((day) => ({
      x: x0 + (day - span.from) * perDay,
      text: tickText(day, step, span),
    }));
    const fit = ticks.every(({ x, text }, i) => {
      const next = ticks[i + 1]?.x ?? x0 + (span.to - span.from) * perDay + TICK_GAP;
      return width(text) + TICK_GAP <= next - x;
    });
    if (fit && ticks.length > 0) best = ticks;
  }
  return best;
}

function stepDays(span: Span, { unit, every }: Step): readonly number[] {
  const first = dateOf(span.from);
  const last = dateOf(span.to - 1);
  const days: number[] = [];
  for (let year = first.year; year <= last.year; year++) {
    if (unit === 'year') {
      if (year % every === 0) days.push(utcDay(year, 0, 1));
      continue;
    }
    for (let month = 0; month < 12; month += unit === 'month' ? every : 1) {
      if (unit === 'month') days.push(utcDay(year, month, 1));
      else days.push(...[1, 11, 21].map((day) => utcDay(year, month, day)));
    }
  }
  return days.filter((day) => day >= span.from && day < span.to);
}

/** January of a part of several years bears the year's name. */
function tickText(day: number, { unit }: Step, span: Span): string {
  const { year, month, day: date } = dateOf(day);
  const name = MONTHS[month]?.slice(0, 3) ?? '';
  if (unit === 'year') return String(year);
  if (unit === 'day') return date === 1 ? name : String(date);
  const several = dateOf(span.from).year !== dateOf(span.to - 1).year;
  return several && month === 0 ? String(year) : name;
}
