import {
  type ChartFact,
  type ChartFacts,
  type ChartState,
  factOf,
  type Look,
  rowLabel,
  rowsOf,
  type Size,
  shownFact,
} from './model.ts';
import type { Plan, PlanRow } from './plan.ts';
import type { PointsSpec, RowSpec } from './schema.ts';
import { type Line, leading, type PlacedLine, type Style, TYPE, widthOf, wrap } from './text.ts';

/** Vertical measures in px: a group's heading, a row, the space before a further group, the reference's label. */
const MEASURES: Readonly<
  Record<Size, { heading: number; row: number; between: number; foot: number; bar: number; gap: number }>
> = {
  slide: { heading: 30, row: 56, between: 8, foot: 30, bar: 28, gap: 18 },
  wide: { heading: 32, row: 56, between: 12, foot: 28, bar: 24, gap: 16 },
  narrow: { heading: 30, row: 84, between: 12, foot: 28, bar: 20, gap: 14 },
};

/** Bars lying in groups: who says so to the left of the zero line (above the bar when narrow), the value at the end. */
export function planPoints(spec: PointsSpec, facts: ChartFacts, state: ChartState, look: Look): Plan {
  const measures = MEASURES[look.size];
  const narrow = look.size === 'narrow';
  const names = new Map(rowsOf(spec).map((row) => [row, nameLines(spec, row, facts, look)]));
  const left = narrow ? 1 : namesWidth([...names.values()].flat(), look) + 20;
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
      const centre = y + (narrow ? measures.row / 2 + 8 : measures.row / 2);
      const lines = names.get(row) ?? [];
      if (!hidden)
        texts.push(...(narrow ? besideEachOther(lines, y, look) : rightAligned(lines, left - 18, centre)));
      const fact = shownFact(row, facts, state.view);
      rows.push({ fact, hidden, centre, lines: valueLines(fact, look) });
      y += measures.row;
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
        colour: 'accent',
      },
    },
  };
}

function isHidden(row: RowSpec, facts: ChartFacts, state: ChartState): boolean {
  return state.hidden.includes(factOf(facts, row.fact).short);
}

/** Name and office of who says so; the office is left out when the author named the row. */
function nameLines(spec: PointsSpec, row: RowSpec, facts: ChartFacts, look: Look): readonly Line[] {
  const type = TYPE[look.size];
  const fact = factOf(facts, row.fact);
  const under = row.note ?? fact.role;
  const role: Style = { size: type.note, weight: 400, colour: 'soft' };
  const name: Line = { text: rowLabel(spec, row, facts), size: type.label, weight: 600, colour: 'ink' };
  if (under === undefined) return [name];
  return [
    name,
    ...wrap(under, role, look.size === 'narrow' ? look.width : look.width * 0.22, look).slice(0, 2),
  ];
}

function namesWidth(lines: readonly Line[], look: Look): number {
  return Math.ceil(Math.max(...lines.map((line) => widthOf(line, look))));
}

function rightAligned(lines: readonly Line[], x: number, centre: number): readonly PlacedLine[] {
  return stack(lines, centre).map((line) => ({ ...line, x, align: 'right' }));
}

function besideEachOther(lines: readonly Line[], top: number, look: Look): readonly PlacedLine[] {
  let x = 0;
  return lines.map((line): PlacedLine => {
    const placed: PlacedLine = { ...line, x, y: top + 18, align: 'left' };
    x += widthOf(line, look) + 8;
    return placed;
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
  const parts = fact.outside
    ? [fact.stage ?? fact.basis, 'outside the set']
    : [[fact.stage, fact.basis].filter(Boolean).join(', ')];
  const under = look.size === 'narrow' ? parts : [parts.join(' · ')];
  return [
    { text: fact.text, size: type.value, weight: 700, colour: 'ink' },
    ...under.map((text) => ({ ...style, text })),
  ];
}

/** Lines one under the other, their block centred on a height. */
export function stack<T extends Line>(
  lines: readonly T[],
  centre: number,
): readonly (T & { readonly y: number })[] {
  const height = lines.reduce((sum, line) => sum + leading(line), 0);
  let y = centre - height / 2;
  return lines.map((line) => {
    y += leading(line);
    // A quarter of the size lies under the baseline.
    return { ...line, y: Math.round(y - line.size * 0.27) };
  });
}

/**
 * The value at the right edge: as small as leaves room for every label beside its bar, in both views and whoever is
 * hidden, so that the scale never moves.
 */
function longest(spec: PointsSpec, facts: ChartFacts, extent: number, gap: number, look: Look): number {
  const needs = rowsOf(spec).flatMap((row) =>
    (['reported', 'first'] as const).map((view) => {
      const fact = shownFact(row, facts, view);
      const label = namesWidth(valueLines(fact, look), look);
      return ((fact.high ?? fact.value) * extent) / Math.max(extent * 0.1, extent - gap - label - 2);
    }),
  );
  const reference = spec.reference === undefined ? 0 : factOf(facts, spec.reference.fact).value;
  return Math.max(...needs, reference * 1.02);
}
