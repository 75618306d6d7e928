import { overhangOf, type Rect, type Weight } from '../../../evidence/drawMarks.ts';
import {
  barEnd,
  type ChartFact,
  type ChartFacts,
  type ChartState,
  factOf,
  type Look,
  signOf,
} from '../model.ts';
import { boxOf } from '../place.ts';
import type { Plan, Stroke } from '../plan.ts';
import { type Line, type PlacedLine, stack, widthOf, wrap } from '../text.ts';
import { type PlacedSlot, placeSlots, positionAt, spread } from './axis.ts';
import { nameInChart, shortMonth, slotsFor, type TimeRow, timeRows } from './rows.ts';
import type { TimeSpec } from './schema.ts';
import { placeTags, type Tag } from './tags.ts';

interface Measures {
  /** Height of the plot, px. */
  readonly plot: number;
  /** Under the axis: ticks, names of years and months. */
  readonly foot: number;
  /** Between years and months, where the scale breaks. */
  readonly break: number;
  readonly bar: number;
  /** From one bar to the next, at least. */
  readonly pitch: number;
  readonly weight: Weight;
  /** How far an end mark stands out to the side of its bar. */
  readonly mark: number;
  /** Type sizes. */
  readonly value: number;
  readonly name: number;
}

const SLIDE: Measures = {
  ...{ plot: 310, foot: 46, break: 30, bar: 13, pitch: 23, weight: 'medium', mark: 5 },
  ...{ value: 20, name: 15 },
};
const WIDE: Measures = {
  ...{ plot: 330, foot: 46, break: 22, bar: 9, pitch: 17, weight: 'fine', mark: 3 },
  ...{ value: 16, name: 14 },
};

/** Room over the highest bar for its end mark, px. */
const HEAD = 10;
/** Length of a tick, px. */
const TICK = 6;

/** Bars at their dates, pushed apart where they would meet, each with its words where there is room. */
export function planTimeAxis(spec: TimeSpec, facts: ChartFacts, state: ChartState, look: Look): Plan {
  const measures = look.size === 'slide' ? SLIDE : WIDE;
  const { plot, foot, bar, pitch } = measures;
  const rows = timeRows(spec, facts, state);
  const slots = placeSlots(slotsFor(spec, rows), look.width, measures.break);
  const edge = bar / 2 + measures.mark;
  const centres = spread(
    rows.map(({ day }) => positionAt(slots, day)),
    ...([pitch, edge, look.width - edge] as const),
  ).map((x) => Math.round(x - 0.5) + 0.5);
  const reference = spec.reference && factOf(facts, spec.reference.fact);
  const max = Math.max(...rows.map(({ fact }) => highestOf(fact)), reference?.value ?? 0);
  const toY = (value: number) => HEAD + (plot - HEAD) * (1 - value / max);

  const bars = rows.map(({ fact }, i): Rect => {
    const above = Math.max(6, overhangOf(fact.bound, measures.weight) + 2);
    const top = toY(highestOf(fact)) - above;
    return { x: (centres[i] ?? 0) - edge, y: top, width: 2 * edge, height: plot - top };
  });
  const shown = bars.filter((_, i) => rows[i]?.hidden === false);
  const line =
    spec.reference && reference && referenceLine(spec.reference.label, reference, toY, shown, measures, look);
  const tags = rows.flatMap((row, i): readonly (Tag & { row: TimeRow })[] => {
    const rect = bars[i];
    return row.hidden || rect === undefined ? [] : [{ row, bar: rect, lines: linesOf(row, slots, measures) }];
  });
  // The first line's leading may stand out over the top, where nothing is.
  const area = { x: 0, y: -4, width: look.width, height: plot + 2 };
  const taken = [
    ...breaksOf(slots).map((x) => ({ x: x - 10, y: plot - 9, width: 20, height: 9 })),
    ...(line === undefined ? [] : [...line.texts.map((text) => roomy(boxOf(text, look))), line.rect]),
  ];
  const placed = placeTags(tags, taken, area, look);
  const wordsOf = new Map(tags.map(({ row }, t) => [row, placed[t]]));

  return {
    direction: 'up',
    look,
    width: look.width,
    height: plot + foot,
    padding: { top: HEAD, right: 0, bottom: foot, left: 0 },
    scale: 'linear',
    sign: signOf(spec.unit),
    min: 0,
    max,
    extent: look.width,
    thickness: bar,
    weight: measures.weight,
    gap: 0,
    rows: rows.map((row, i) => ({
      fact: row.fact,
      hidden: row.hidden,
      centre: centres[i] ?? 0,
      lines: [],
      placed: wordsOf.get(row)?.lines ?? [],
    })),
    texts: [...slotNames(slots, rows, measures, look), ...(line?.texts ?? [])],
    strokes: [
      ...placed.flatMap(({ leader }): Stroke[] =>
        leader === undefined
          ? []
          : [{ from: [leader.x, leader.from], to: [leader.x, leader.to], colour: 'soft', width: 1 }],
      ),
      ...(line?.strokes ?? []),
      ...ticks(slots, plot),
    ],
  };
}

/** A box of words with a little air over and under it. */
function roomy(box: Rect): Rect {
  return { ...box, y: box.y - 4, height: box.height + 8 };
}

function highestOf(fact: ChartFact): number {
  return Math.max(barEnd(fact), fact.high ?? fact.value);
}

/** `about 10,000`, who says so, and how it is counted and known. */
function linesOf(row: TimeRow, slots: readonly PlacedSlot[], { value, name }: Measures): readonly Line[] {
  const { fact } = row;
  return [
    { text: fact.text, size: value, weight: 700, colour: 'ink' },
    { text: nameInChart(row, slots), size: name, weight: 600, colour: 'ink' },
    {
      text: [fact.stage, fact.basis].filter(Boolean).join(', '),
      size: name,
      weight: 400,
      colour: 'soft',
    },
  ];
}

/** A dotted line behind the bars, and its label on it in the widest gap between two of them. */
function referenceLine(
  label: string,
  fact: ChartFact,
  toY: (value: number) => number,
  bars: readonly Rect[],
  { name, mark }: Measures,
  look: Look,
): { readonly texts: readonly PlacedLine[]; readonly strokes: readonly Stroke[]; readonly rect: Rect } {
  const y = Math.round(toY(fact.value)) + 0.5;
  const parts = gapsBetween(
    bars.filter((rect) => rect.y < y),
    look.width,
    -mark,
  );
  const [from, to] = parts.reduce((widest, part) =>
    part[1] - part[0] > widest[1] - widest[0] ? part : widest,
  );
  const style = { size: name, weight: 400, colour: 'accentText' } as const;
  const lines = wrap(`${fact.text}: ${label}`, style, to - from - 24, look);
  const width = Math.max(...lines.map((line) => widthOf(line, look)));
  // Off the middle, as the words of the bars at both ends want to stand beside them.
  const x = Math.round(from + (to - from - width) / 4);
  const height = lines.length * name * 1.22;
  const texts =
    width > to - from - 8
      ? []
      : stack(lines, y - 5 - height / 2).map((line): PlacedLine => ({ ...line, x, align: 'left' }));
  return {
    texts,
    rect: { x: 0, y: y - 1, width: look.width, height: 2 },
    strokes: parts.map(([a, b]) => ({
      from: [a, y],
      to: [b, y],
      colour: 'accent',
      width: 1.5,
      dash: [3, 3],
    })),
  };
}

/** What is left of the width beside some bars, by as much less on each side as `round`. */
function gapsBetween(
  bars: readonly Rect[],
  width: number,
  round: number,
): readonly (readonly [from: number, to: number])[] {
  const edges = [0, ...bars.flatMap(({ x, width: w }) => [x - round, x + w + round]), width];
  const gaps: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [from = 0, to = 0] = [edges[i], edges[i + 1]];
    if (to > from) gaps.push([from, to]);
  }
  return gaps;
}

/** Where the scale changes, px. */
function breaksOf(slots: readonly PlacedSlot[]): readonly number[] {
  return slots.flatMap((slot, i) => {
    const before = slots[i - 1];
    return before === undefined || before.by === slot.by ? [] : [(before.right + slot.left) / 2];
  });
}

/** Ticks between years and months, and two slanting strokes where the scale changes. */
function ticks(slots: readonly PlacedSlot[], y: number): readonly Stroke[] {
  return slots.flatMap((slot, i): readonly Stroke[] => {
    const before = slots[i - 1];
    const tick = (x: number): Stroke => {
      const at = Math.round(x) + 0.5;
      return { from: [at, y], to: [at, y + TICK], colour: 'soft', width: 1 };
    };
    if (before === undefined || before.by === slot.by) return [...(i === 0 ? [] : [tick(slot.left)])];
    const middle = (before.right + slot.left) / 2;
    const slant = (x: number): Stroke => ({
      from: [x - 3, y + 8],
      to: [x + 3, y - 8],
      colour: 'ink',
      width: 1.5,
    });
    const clear: Stroke = {
      from: [middle - 4, y + 0.5],
      to: [middle + 4, y + 0.5],
      colour: 'paper',
      width: 5,
    };
    return [tick(before.right), clear, slant(middle - 4), slant(middle + 4), tick(slot.left)];
  });
}

/** Under the axis: years with figures, all months, and under these what they are. */
function slotNames(
  slots: readonly PlacedSlot[],
  rows: readonly TimeRow[],
  { plot, name }: Measures,
  look: Look,
): readonly PlacedLine[] {
  const style = { size: name, weight: 400, colour: 'soft' } as const;
  const first = plot + TICK + name;
  const years = slots.filter(({ by }) => by === 'year');
  const wide = widthOf({ text: '0000', ...style }, look) + 8;
  const every = years.length > 0 && (years[0]?.right ?? 0) - (years[0]?.left ?? 0) >= wide;
  const named = years.filter(
    (slot, i) =>
      every || i === 0 || i === years.length - 1 || rows.some(({ day }) => slot.from <= day && day < slot.to),
  );
  let end = Number.NEGATIVE_INFINITY;
  const names = [...named, ...slots.filter(({ by }) => by === 'month')].flatMap((slot): PlacedLine[] => {
    const text = slot.by === 'year' ? slot.name : shortMonth(slot);
    const width = widthOf({ text, ...style }, look);
    const x = Math.max(width / 2, Math.min(look.width - width / 2, (slot.left + slot.right) / 2));
    if (x - width / 2 < end + 4) return [];
    end = x + width / 2;
    return [{ ...style, text, x: Math.round(x), y: first, align: 'center' }];
  });
  return [...names, ...spans(slots, first + Math.round(name * 1.35), style)];
}

/** `by year`, and of each year that goes by month its number. */
function spans(slots: readonly PlacedSlot[], y: number, style: Omit<Line, 'text'>): readonly PlacedLine[] {
  const months = slots.filter(({ by }) => by === 'month');
  if (months.length === 0) return [];
  const years = slots.filter(({ by }) => by === 'year');
  const centred = (text: string, over: readonly PlacedSlot[]): PlacedLine => ({
    ...{ ...style, weight: 600, text, y, align: 'center' },
    x: Math.round(((over[0]?.left ?? 0) + (over.at(-1)?.right ?? 0)) / 2),
  });
  return [
    ...(years.length === 0 ? [] : [centred('by year', years)]),
    ...[...new Set(months.map(({ year }) => year))].map((year) =>
      centred(
        `${year}, by month`,
        months.filter((slot) => slot.year === year),
      ),
    ),
  ];
}
