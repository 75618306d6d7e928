import { overhangOf } from '../../../evidence/drawMarks.ts';
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
import { weightOf } from '../place.ts';
import type { Plan, PlanGhost } from '../plan.ts';
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
import { guessIn, guessingEnd, guessText, isKeptBack } from './guess.ts';
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
  const shown = spec.rows
    .filter((row) => !isKeptBack(spec, row.fact, state))
    .map((row) => factOf(facts, row.fact));
  const { min, max } = domain(spec, facts, shown, state);
  const left = ticks ? tickWidth(Math.max(max, logEnd(spec, facts, shown)), signOf(spec.unit), look) : 0;
  // On a slide the panel's rule stands at the drawing's edge.
  const right = { slide: 32, half: 4, wide: 4, narrow: 0 }[look.size];
  const asked = spec.rows.findIndex((row) => row.fact === spec.guess?.of);
  // The guess and the figure stand side by side in the end.
  const more = asked === -1 ? 0 : 0.7;
  const slot = (look.width - left - right) / (spec.rows.length + more);
  const thickness = 2 * Math.round(Math.min(slot * 0.62, 96) / 2);
  const apart = thickness + (look.size === 'narrow' ? 8 : 16);
  const product = productOf(spec, facts, state);
  /** Middle of a row's place, which is wider where a guess is drawn. */
  const middleOf = (i: number) =>
    Math.round((i + 0.5 + (i > asked && asked !== -1 ? more : i === asked ? more / 2 : 0)) * slot);
  const names = spec.rows.map((row, i) => nameLines(row, facts, look, left + middleOf(i), slot));
  const below = Math.max(...names.map(({ depth }) => depth));
  const height = HEIGHT[look.size];
  // Room for the emphasised value, or for the two lines over what is computed.
  const top =
    product === undefined && asked === -1
      ? Math.ceil(type.great * 0.8) + 14
      : type.value + type.note + (asked === -1 ? 26 : 34);
  const arrow = Math.max(0, ...shown.map(({ bound }) => overhangOf(bound, weightOf(look))));
  const open = asked !== -1 && isKeptBack(spec, spec.guess?.of ?? '', state);
  /** From the middle of their place to that of guess and figure: a figure with no guess beside it stands over its name. */
  const aside = open || guessIn(state) === undefined ? 0 : apart / 2;
  return {
    direction: 'up',
    look,
    width: look.width,
    height,
    padding: { top: top + arrow, right, bottom: below, left },
    scale: state.scale,
    sign: signOf(spec.unit),
    min,
    max,
    extent: look.width - left - right,
    thickness,
    gap: look.size === 'narrow' ? 7 : 10,
    rows: spec.rows.map((row, i) => {
      const fact = factOf(facts, row.fact);
      return {
        fact,
        hidden: state.hidden.includes(fact.short) || isKeptBack(spec, row.fact, state),
        centre: middleOf(i) + (i === asked ? aside : 0),
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
    ghost: asked === -1 ? undefined : { ...ghost(spec, state, look), centre: middleOf(asked) - aside, open },
  };
}

/** What the reader drew, its number over it; a slot that asks for it before. */
function ghost(spec: BarSpec, state: ChartState, look: Look): Pick<PlanGhost, 'value' | 'lines'> {
  const type = TYPE[look.size];
  const value = guessIn(state);
  const note: Line = {
    text: look.size === 'narrow' ? 'guess' : 'your guess',
    size: type.note,
    weight: 400,
    colour: 'soft',
  };
  const number = value === undefined ? '?' : guessText(value, spec.unit);
  const isOver = value === undefined && !isKeptBack(spec, spec.guess?.of ?? '', state);
  return {
    value,
    lines: isOver ? [] : [{ text: number, size: type.value, weight: 600, colour: 'ink' }, note],
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
  state: ChartState,
): { readonly min: number; readonly max: number } {
  const guess = spec.guess === undefined ? 0 : (guessIn(state) ?? 0);
  const open = isKeptBack(spec, spec.guess?.of ?? '', state);
  if (state.scale === 'log') {
    const end = logEnd(spec, facts, shown);
    return { min: logStart(shown), max: Math.max(end, guess, open ? (state.amounts.room ?? 0) : 0) };
  }
  if (open) return { min: 0, max: guessingEnd(highestOf(shown), state) };
  const assumed = productOf(spec, facts, state) !== undefined;
  return { min: 0, max: Math.max(guess, assumed ? largest(spec, facts, shown) : highestOf(shown)) };
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
