import { formatNumber } from '../../../evidence/format.ts';
import type { RowSpec } from '../fields.ts';
import {
  type ChartFact,
  type ChartFacts,
  type ChartState,
  factOf,
  isStacked,
  type Look,
  type Size,
  signOf,
} from '../model.ts';
import type { Plan } from '../plan.ts';
import {
  clampCentre,
  type Line,
  leading,
  type PlacedLine,
  type Style,
  TYPE,
  widthOf,
  wrap,
} from '../text.ts';
import { productOf } from './computed.ts';
import { barLabel } from './rows.ts';
import type { BarSpec } from './schema.ts';

const HEIGHT: Readonly<Record<Size, number>> = { slide: 366, half: 366, wide: 360, narrow: 320 };
/** Bars on a logarithmic scale start here: a bar from zero has no length. */
const LOG_START = 10;

/** Vertical bars side by side, each under its value and over its name. */
export function planBar(spec: BarSpec, facts: ChartFacts, state: ChartState, look: Look): Plan {
  const type = TYPE[look.size];
  const logarithmic = state.scale === 'log';
  // Where there is room the ticks' place is kept in both scales, so that bars stay put when the scale is switched.
  const ticks = logarithmic || (spec.scale !== undefined && !isStacked(look));
  const shown = spec.rows.map((row) => factOf(facts, row.fact));
  const left = ticks ? tickWidth(logEnd(spec, facts, shown), signOf(spec.unit), look) : 0;
  // On a slide the panel's rule stands at the drawing's edge.
  const right = { slide: 32, half: 4, wide: 4, narrow: 0 }[look.size];
  const slot = (look.width - left - right) / spec.rows.length;
  const thickness = 2 * Math.round(Math.min(slot * 0.62, 96) / 2);
  const product = productOf(spec, facts, state);
  const names = spec.rows.map((row, i) => {
    const centre = left + Math.round((i + 0.5) * slot);
    return nameLines(row, facts, look, centre, slot);
  });
  const below = Math.max(...names.map(({ depth }) => depth));
  const height = HEIGHT[look.size];
  // Room for the emphasised value, or for the two lines over what is computed.
  const top = product === undefined ? Math.ceil(type.great * 0.8) + 14 : type.value + type.note + 26;
  return {
    direction: 'up',
    look,
    width: look.width,
    height,
    padding: { top, right, bottom: below, left },
    scale: state.scale,
    sign: signOf(spec.unit),
    ...domain(spec, facts, shown, logarithmic, product !== undefined),
    extent: look.width - left - right,
    thickness,
    gap: look.size === 'narrow' ? 7 : 10,
    rows: spec.rows.map((row, i) => {
      const fact = factOf(facts, row.fact);
      return {
        fact,
        hidden: state.hidden.includes(fact.short),
        centre: Math.round((i + 0.5) * slot),
        lines: [{ text: fact.text, ...valueStyle(row, look) }],
      };
    }),
    texts: names.flatMap(({ lines }) => lines.map((line) => ({ ...line, y: height - below + line.y }))),
    extension:
      product === undefined
        ? undefined
        : {
            row: spec.rows.findIndex((row) => row.fact === spec.assume?.of),
            value: product.value,
            lines: extensionLines(product, look),
          },
  };
}

function extensionLines(
  product: { readonly text: string; readonly formula: string },
  look: Look,
): readonly Line[] {
  const type = TYPE[look.size];
  const formula: Style = { size: type.note, weight: 400, colour: 'soft' };
  return [
    { text: product.text, size: type.value, weight: 400, colour: 'ink' },
    { text: product.formula, ...formula },
  ];
}

function valueStyle(row: RowSpec, look: Look): Style {
  const type = TYPE[look.size];
  return row.emphasis
    ? { size: type.great, weight: 700, colour: 'ink' }
    : { size: type.value, weight: 600, colour: 'ink' };
}

/** The name of a bar and its note, centred on it and kept inside the drawing; y counts from the axis. */
function nameLines(
  row: RowSpec,
  facts: ChartFacts,
  look: Look,
  centre: number,
  slot: number,
): { readonly lines: readonly PlacedLine[]; readonly depth: number } {
  const type = TYPE[look.size];
  const name: Style = { size: type.label, weight: 400, colour: 'soft' };
  const note: Style = row.emphasis
    ? { size: type.note, weight: 600, colour: 'accentText' }
    : { size: type.note, weight: 400, colour: 'soft' };
  // A lone note may reach half way into the columns beside it.
  const lines = [
    ...wrap(barLabel(row, facts), name, slot * 0.98, look),
    ...(row.note === undefined ? [] : wrap(row.note, note, slot * 1.15, look)),
  ];
  let y = 4;
  const placed = lines.map((line): PlacedLine => {
    y += leading(line);
    const x = clampCentre(centre, widthOf(line, look), 0, look.width);
    return { ...line, x, y, align: 'center' };
  });
  return { lines: placed, depth: y + 8 };
}

/**
 * A linear axis ends at the largest bar, or where the largest factor would take it as soon as anything is assumed, so
 * that it stands still while the factor is dragged. A logarithmic one runs over whole powers of ten.
 */
function domain(
  spec: BarSpec,
  facts: ChartFacts,
  shown: readonly ChartFact[],
  logarithmic: boolean,
  assumed: boolean,
): { readonly min: number; readonly max: number } {
  if (logarithmic) return { min: logStart(shown), max: logEnd(spec, facts, shown) };
  return { min: 0, max: assumed ? largest(spec, facts, shown) : highestOf(shown) };
}

function highestOf(shown: readonly ChartFact[]): number {
  return Math.max(...shown.map((fact) => fact.high ?? fact.value));
}

/** The highest bar, and where the largest factor would take the assumed one. */
function largest({ assume }: BarSpec, facts: ChartFacts, shown: readonly ChartFact[]): number {
  return Math.max(highestOf(shown), assume === undefined ? 0 : factOf(facts, assume.of).value * assume.max);
}

/** Where a logarithmic axis ends: at the power of ten over everything that can be shown. */
function logEnd(spec: BarSpec, facts: ChartFacts, shown: readonly ChartFact[]): number {
  return 10 ** Math.ceil(Math.log10(largest(spec, facts, shown)));
}

/** Where bars start on a logarithmic scale: at 10, or at the power of ten under a value of ten or less. */
export function logStart(shown: readonly ChartFact[]): number {
  const lowest = Math.min(...shown.map((fact) => fact.low ?? fact.value));
  const power = Math.floor(Math.log10(lowest));
  return lowest > LOG_START ? LOG_START : 10 ** (10 ** power === lowest ? power - 1 : power);
}

/** Room for the longest number on a logarithmic axis. */
function tickWidth(end: number, sign: string, look: Look): number {
  const style: Style = { size: TYPE[look.size].note, weight: 400, colour: 'soft' };
  return Math.ceil(widthOf({ text: `${formatNumber(end)}${sign}`, ...style }, look)) + 10;
}
