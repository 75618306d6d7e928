import type { RowSpec } from '../fields.ts';
import {
  type ChartFact,
  type ChartFacts,
  type ChartState,
  factOf,
  isStacked,
  type Look,
  type Size,
  shownFact,
  signOf,
} from '../model.ts';
import type { Plan, PlanRow } from '../plan.ts';
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
} from '../text.ts';
import { isHidden, pointLabel, pointRows } from './rows.ts';
import type { PointsSpec } from './schema.ts';

/** Vertical measures in px: a group's heading, a row, the space before a further group, the reference's label. */
const MEASURES: Readonly<
  Record<Size, { heading: number; row: number; between: number; foot: number; bar: number; gap: number }>
> = {
  slide: { heading: 30, row: 56, between: 8, foot: 30, bar: 28, gap: 18 },
  half: { heading: 26, row: 70, between: 8, foot: 26, bar: 18, gap: 14 },
  wide: { heading: 32, row: 56, between: 12, foot: 28, bar: 24, gap: 16 },
  narrow: { heading: 30, row: 84, between: 12, foot: 28, bar: 20, gap: 14 },
};

/** Space between a name and the zero line, px. */
const NAME_GAP = 18;

/** Bars lying in groups: who says so to the left of the zero line (above the bar when narrow), the value at the end. */
export function planPoints(spec: PointsSpec, facts: ChartFacts, state: ChartState, look: Look): Plan {
  const measures = MEASURES[look.size];
  const names = new Map(pointRows(spec).map((row) => [row, nameOf(row, facts, look)]));
  const left = isStacked(look) ? 1 : namesWidth([...names.values()].flatMap(linesOf), look) + NAME_GAP + 2;
  const extent = look.width - left;
  const texts: PlacedLine[] = [];
  const rows: PlanRow[] = [];
  let y = 0;
  spec.groups.forEach((group, g) => {
    if (g > 0) y += measures.between;
    if (group.rows.some((row) => !isHidden(row, facts, state))) texts.push(headingLine(group.label, y, look));
    y += measures.heading;
    for (const row of group.rows) {
      const hidden = isHidden(row, facts, state);
      const placed = placeName(names.get(row) ?? { name: [], under: [] }, y, left, look);
      if (!hidden) texts.push(...placed.lines);
      const fact = shownFact(row, facts, state.view);
      rows.push({ fact, hidden, centre: placed.centre, lines: valueLines(fact, look) });
      y += placed.height;
    }
  });
  const foot = spec.reference === undefined ? 4 : measures.foot;
  return {
    direction: 'right',
    look,
    width: look.width,
    height: y + foot,
    padding: { top: 0, right: 0, bottom: foot, left },
    scale: 'linear',
    sign: signOf(spec.unit),
    min: 0,
    max: longest(spec, facts, extent, measures.gap, look),
    extent: y,
    thickness: measures.bar,
    gap: measures.gap,
    rows,
    texts,
    reference: spec.reference && {
      value: factOf(facts, spec.reference.fact).value,
      line: {
        text: `${factOf(facts, spec.reference.fact).text}: ${spec.reference.label}`,
        size: TYPE[look.size].note,
        weight: 400,
        colour: 'accentText',
      },
    },
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

function nameOf(row: RowSpec, facts: ChartFacts, look: Look): Name {
  const type = TYPE[look.size];
  const under = row.note ?? factOf(facts, row.fact).role;
  const [nameWidth, underWidth] = isStacked(look)
    ? [look.width, look.width]
    : [look.width * 0.36, look.width * 0.22];
  const nameStyle: Style = { size: type.label, weight: 600, colour: 'ink' };
  const underStyle: Style = { size: type.note, weight: 400, colour: 'soft' };
  return {
    name: wrap(pointLabel(row, facts), nameStyle, nameWidth, look),
    under: under === undefined ? [] : wrap(under, underStyle, underWidth, look),
  };
}

function namesWidth(lines: readonly Line[], look: Look): number {
  return Math.ceil(Math.max(...lines.map((line) => widthOf(line, look))));
}

interface PlacedName {
  readonly lines: readonly PlacedLine[];
  /** Height of the row, which grows with its name, and where its bar lies. */
  readonly height: number;
  readonly centre: number;
}

function placeName(name: Name, top: number, left: number, look: Look): PlacedName {
  const { row } = MEASURES[look.size];
  if (isStacked(look)) {
    const lines = overBar(name, top + 18, look);
    const more = Math.max(0, ...lines.map((line) => line.y - top - 18));
    return { lines, height: row + more, centre: top + more + row / 2 + 8 };
  }
  const lines = linesOf(name);
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
    const x = widthOf(first, look) + 8;
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

/** `about 10,000` over `arrived, estimated`; original statements say that they are outside the set. */
function valueLines(fact: ChartFact, look: Look): readonly Line[] {
  const type = TYPE[look.size];
  const style: Style = { size: type.note, weight: 400, colour: 'soft' };
  const parts = [
    [fact.stage, fact.basis].filter(Boolean).join(', '),
    ...(fact.outside ? ['outside the set'] : []),
  ];
  const under = look.size === 'narrow' ? parts : [parts.join(' · ')];
  return [
    { text: fact.text, size: type.value, weight: 700, colour: 'ink' },
    ...under.map((text) => ({ ...style, text })),
  ];
}

/**
 * The value at the right edge: as small as leaves room for every label beside its bar, in both views and whoever is
 * hidden, so that the scale never moves.
 */
function longest(spec: PointsSpec, facts: ChartFacts, extent: number, gap: number, look: Look): number {
  const needs = pointRows(spec).flatMap((row) =>
    (['reported', 'first'] as const).map((view) => {
      const fact = shownFact(row, facts, view);
      const label = namesWidth(valueLines(fact, look), look);
      return ((fact.high ?? fact.value) * extent) / Math.max(extent * 0.1, extent - gap - label - 2);
    }),
  );
  const reference = spec.reference === undefined ? 0 : factOf(facts, spec.reference.fact).value;
  return Math.max(...needs, reference * 1.02);
}
