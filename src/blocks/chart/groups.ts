/** Bars lying in groups under headings: who says so to the left of the zero line (above the bar when narrow), the value at the end. */
import { overhangOf } from '../../evidence/drawMarks.ts';
import { amountOf, barEnd, basisOf, type ChartFact, isStacked, type Look, type Size } from './model.ts';
import { weightOf } from './place.ts';
import type { Plan, PlanReference, PlanRow } from './plan.ts';
import {
  heightOf,
  type Line,
  leading,
  type PlacedLine,
  type Style,
  stack,
  TYPE,
  widthOf,
  wrap,
} from './text.ts';

export interface GroupRow {
  /** Who says so. */
  readonly name: string;
  /** A note, or the office. */
  readonly under?: string | undefined;
  /** What is shown now. */
  readonly fact: ChartFact;
  /** Off by the reader's choice: its place is kept. */
  readonly hidden: boolean;
  /** All facts the row can show: the scale has room for each, so that it never moves. */
  readonly ever: readonly ChartFact[];
}

export interface Group {
  /** Stands over its rows; alone where there are none. */
  readonly label: string;
  readonly rows: readonly GroupRow[];
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Behind every number: the per cent sign, or nothing. */
  readonly sign: string;
  /** A line to measure the rows against. */
  readonly reference?: { readonly fact: ChartFact; readonly label: string } | undefined;
  /** Whether a unit stands behind each value, and a formula under what is computed. Default false. */
  readonly spellOut?: boolean | undefined;
}

/** Vertical measures in px: a group's heading, a row, the space before a further group, the reference's label. */
const MEASURES: Readonly<
  Record<Size, { heading: number; row: number; between: number; foot: number; bar: number; gap: number }>
> = {
  slide: { heading: 30, row: 56, between: 8, foot: 30, bar: 28, gap: 18 },
  half: { heading: 26, row: 70, between: 8, foot: 26, bar: 18, gap: 14 },
  wide: { heading: 32, row: 56, between: 12, foot: 28, bar: 24, gap: 16 },
  narrow: { heading: 30, row: 84, between: 12, foot: 28, bar: 20, gap: 14 },
};

/** Rows of a slide use the height there is: many stand close, each name beside its note; few stand wide. */
const MANY = { rows: 6, row: 48 } as const;
const FEW = { rows: 2, row: 84, bar: 44 } as const;

/** Space between a name and the zero line, px. */
const NAME_GAP = 18;
/** Space between a name and a note on its line, px. */
const NOTE_GAP = 8;

function measuresOf(rows: number, { size }: Look): (typeof MEASURES)[Size] {
  const usual = MEASURES[size];
  if (size !== 'slide') return usual;
  if (rows >= MANY.rows) return { ...usual, row: MANY.row };
  return rows <= FEW.rows ? { ...usual, row: FEW.row, bar: FEW.bar } : usual;
}

/** Where every bar, name and value of the groups goes, from top to bottom. */
export function planGroups({ groups, sign, reference, spellOut = false }: Groups, look: Look): Plan {
  const all = groups.flatMap(({ rows }) => rows);
  const close = look.size === 'slide' && all.length >= MANY.rows;
  const measures = measuresOf(all.length, look);
  const names = new Map(all.map((row) => [row, nameOf(row, look)]));
  const left = isStacked(look)
    ? 1
    : Math.ceil(Math.max(...[...names.values()].map((name) => nameWidth(name, close, look)))) + NAME_GAP + 2;
  const extent = look.width - left;
  const texts: PlacedLine[] = [];
  const rows: PlanRow[] = [];
  let y = 0;
  groups.forEach((group, g) => {
    if (g > 0) y += measures.between;
    if (group.rows.length === 0 || group.rows.some(({ hidden }) => !hidden))
      texts.push(headingLine(group.label, y, look));
    y += measures.heading;
    for (const row of group.rows) {
      const { fact, hidden } = row;
      const placed = placeName(names.get(row) ?? { name: [], under: [] }, y, left, measures.row, close, look);
      if (!hidden) texts.push(...placed.lines);
      rows.push({ fact, hidden, centre: placed.centre, lines: valueLines(fact, spellOut, look) });
      y += placed.height;
    }
  });
  const mark = reference && referenceOf(reference, spellOut, look);
  const foot = mark === undefined ? 4 : measures.foot + heightOf(mark.lines.slice(1));
  return {
    direction: 'right',
    look,
    width: look.width,
    height: y + foot,
    padding: { top: 0, right: 0, bottom: foot, left },
    scale: 'linear',
    sign,
    min: 0,
    max: Math.max(longest(all, spellOut, extent, measures.gap, look), (mark?.to ?? mark?.value ?? 0) * 1.02),
    extent: y,
    thickness: measures.bar,
    gap: measures.gap,
    rows,
    texts,
    reference: mark,
  };
}

/** Who says so, and the note or the office under it, each on as many lines as it needs. */
interface Name {
  readonly name: readonly Line[];
  readonly under: readonly Line[];
}

function linesOf({ name, under }: Name): readonly Line[] {
  return [...name, ...under];
}

function nameOf({ name, under }: GroupRow, look: Look): Name {
  const type = TYPE[look.size];
  const [nameWidth, underWidth] = isStacked(look)
    ? [look.width, look.width]
    : [look.width * 0.36, look.width * 0.22];
  const nameStyle: Style = { size: type.label, weight: 600, colour: 'ink' };
  const underStyle: Style = { size: type.note, weight: 400, colour: 'soft' };
  return {
    name: wrap(name, nameStyle, nameWidth, look),
    under: under === undefined ? [] : wrap(under, underStyle, underWidth, look),
  };
}

function namesWidth(lines: readonly Line[], look: Look): number {
  return Math.ceil(Math.max(...lines.map((line) => widthOf(line, look))));
}

/** A name and its note on one line, where each is one. */
function besideNote({ name, under }: Name, close: boolean): boolean {
  return close && name.length === 1 && under.length === 1;
}

function nameWidth(name: Name, close: boolean, look: Look): number {
  const widths = linesOf(name).map((line) => widthOf(line, look));
  return besideNote(name, close) ? widths.reduce((sum, width) => sum + width, NOTE_GAP) : Math.max(...widths);
}

interface PlacedName {
  readonly lines: readonly PlacedLine[];
  /** Height of the row, which grows with its name, and where its bar lies. */
  readonly height: number;
  readonly centre: number;
}

function placeName(
  name: Name,
  top: number,
  left: number,
  row: number,
  close: boolean,
  look: Look,
): PlacedName {
  if (isStacked(look)) {
    const lines = overBar(name, top + 18, look);
    const more = Math.max(0, ...lines.map((line) => line.y - top - 18));
    return { lines, height: row + more, centre: top + more + row / 2 + 8 };
  }
  const lines = linesOf(name);
  const [first, note] = lines;
  if (besideNote(name, close) && first !== undefined && note !== undefined) {
    const centre = top + row / 2;
    const right = left - NAME_GAP;
    const y = stack([first], centre)[0]?.y ?? centre;
    const placed: readonly PlacedLine[] = [
      { ...first, x: right - widthOf(note, look) - NOTE_GAP, y, align: 'right' },
      { ...note, x: right, y, align: 'right' },
    ];
    return { lines: placed, height: row, centre };
  }
  const height = Math.max(row, heightOf(lines) + 8);
  const centre = top + height / 2;
  return {
    lines: stack(lines, centre).map((line) => ({ ...line, x: left - NAME_GAP, align: 'right' })),
    height,
    centre,
  };
}

/** Name and office beside each other where one line has room for both, else one under the other. */
function overBar(name: Name, y: number, look: Look): readonly PlacedLine[] {
  const [first, second, third] = linesOf(name);
  if (first !== undefined && second !== undefined && third === undefined) {
    const x = widthOf(first, look) + NOTE_GAP;
    if (x + widthOf(second, look) <= look.width) {
      return [
        { ...first, x: 0, y, align: 'left' },
        { ...second, x, y, align: 'left' },
      ];
    }
  }
  let down = 0;
  return linesOf(name).map((line, i): PlacedLine => {
    if (i > 0) down += leading(line);
    return { ...line, x: 0, y: y + down, align: 'left' };
  });
}

function headingLine(label: string, top: number, look: Look): PlacedLine {
  const size = TYPE[look.size].note;
  return {
    text: label.toUpperCase(),
    size,
    weight: 600,
    colour: 'soft',
    x: 0,
    y: top + size + 4,
    align: 'left',
  };
}

/** A line at a fact's value, or a band over its range. */
function referenceOf(
  { fact, label }: NonNullable<Groups['reference']>,
  spellOut: boolean,
  look: Look,
): PlanReference {
  const style: Style = { size: TYPE[look.size].note, weight: 400, colour: 'accentText' };
  return {
    value: barEnd(fact),
    to: fact.bound === 'range' ? fact.high : undefined,
    lines: wrap(`${spellOut ? amountOf(fact) : fact.text}: ${label}`, style, look.width, look),
  };
}

/**
 * `about 10,000` over `arrived, estimated`; what is from outside the set says so. Spelt out, `33.55 tonnes` over `computed:
 * 65,089 ÷ 1,940`.
 */
function valueLines(fact: ChartFact, spellOut: boolean, look: Look): readonly Line[] {
  const type = TYPE[look.size];
  const style: Style = { size: type.note, weight: 400, colour: 'soft' };
  const parts = [
    [fact.stage, spellOut ? basisOf(fact) : fact.basis].filter(Boolean).join(', '),
    ...(fact.outside ? ['outside the set'] : []),
  ];
  const under = look.size === 'narrow' ? parts : [parts.join(' · ')];
  return [
    { text: spellOut ? amountOf(fact) : fact.text, size: type.value, weight: 700, colour: 'ink' },
    ...under.map((text) => ({ ...style, text })),
  ];
}

/** The value at the right edge: as small as leaves room for every label beside its bar. */
function longest(
  rows: readonly GroupRow[],
  spellOut: boolean,
  extent: number,
  gap: number,
  look: Look,
): number {
  const needs = rows.flatMap(({ ever }) =>
    ever.map((fact) => {
      const label =
        namesWidth(valueLines(fact, spellOut, look), look) + overhangOf(fact.bound, weightOf(look));
      return ((fact.high ?? fact.value) * extent) / Math.max(extent * 0.1, extent - gap - label - 2);
    }),
  );
  return Math.max(...needs);
}
