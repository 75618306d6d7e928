/** What a drawn chart is made of besides its spec; all of it plain data but {@link Look.measure}. */
import type { Bound } from '../../evidence/bounds.ts';
import { PERCENT } from '../../evidence/format.ts';
import type { Basis, Stage } from '../../evidence/model.ts';
import type { Palette } from '../../evidence/palette.ts';
import type { RowSpec } from './fields.ts';

/** A fact as a chart needs it, in build and browser alike. */
export interface ChartFact {
  readonly id: string;
  /** Of a range its middle, which nobody gives: see {@link barEnd}. */
  readonly value: number;
  /** With its hedge: `about 10,000`. */
  readonly text: string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Absent where the figure is a value. */
  readonly bound?: Bound | undefined;
  /** The bounds as written, `8,000–13,000`; absent without bounds and where `text` gives them. */
  readonly range?: string | undefined;
  readonly unit: string;
  /** ISO date the number is about. */
  readonly date?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly basis: Basis;
  /** Full name and office of who says so. */
  readonly says: string;
  /** Short name for a row of a chart. */
  readonly short: string;
  readonly role?: string | undefined;
  /** `Sivitski 2016, ¶17`, or `outside the set`. */
  readonly place: string;
  /** Of a computed figure how, in figures: `65,089 ÷ 1,940`. */
  readonly formula?: string | undefined;
  readonly outside: boolean;
  readonly note?: string | undefined;
  /** Id of the original statement, when the record holds it. */
  readonly originally?: string | undefined;
}

/** Facts by id: rows, original statements, reference, multiples and factor. */
export type ChartFacts = Readonly<Record<string, ChartFact>>;

/** What a reader can change. A control named `data-control` sets the member of its name, an amount, or a switch. */
export interface ChartState {
  readonly scale: 'linear' | 'log';
  /** Fact id of the row compared with; empty without a comparison. */
  readonly baseline: string;
  /** Figures as the documents report them, or as first said. */
  readonly view: 'reported' | 'first';
  /** Short names of speakers whose figures are off. */
  readonly hidden: readonly string[];
  /** Name of the one reading that is shown; empty for all. */
  readonly reading: string;
  /** Numbers set by sliders, and the numbers of choices, by the name of the control: an assumed factor is `factor`. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Names of the switches that are on. */
  readonly on: readonly string[];
}

/** A chart without controls; what a type starts with is a change of this. */
export const PLAIN: ChartState = {
  scale: 'linear',
  baseline: '',
  view: 'reported',
  hidden: [],
  reading: '',
  amounts: {},
  on: [],
};

/** Which of four designs: a slide, half a slide beside another drawing, a text column, a phone. */
export type Size = 'slide' | 'half' | 'wide' | 'narrow';

export interface Look {
  readonly size: Size;
  /** In px. */
  readonly width: number;
  /** `var(--data, #1f4f7a)` in SVG on a page, resolved in files and on canvas. */
  readonly palette: Palette;
  /** Width in px of text set in a CSS font. */
  readonly measure: (text: string, font: string) => number;
}

/** Whether names stand over their bars, for want of room beside them. */
export function isStacked({ size }: Look): boolean {
  return size === 'narrow' || size === 'half';
}

/** The fact of an id. @throws Error when the record lacks it: checked before anything is drawn. */
export function factOf(facts: ChartFacts, id: string): ChartFact {
  const fact = facts[id];
  if (fact === undefined) throw new Error(`the chart's record has no fact "${id}"`);
  return fact;
}

/** Where the bar of a figure ends: at its value; of a range at the lower end, as the source names nothing between. */
export function barEnd({ bound, value, low }: ChartFact): number {
  return bound === 'range' ? (low ?? value) : value;
}

/** `claimed`, or `computed: 65,089 ÷ 1,940`. */
export function basisOf({ basis, formula }: ChartFact): string {
  return formula === undefined ? basis : `${basis}: ${formula}`;
}

/** What stands right behind a number of a unit: the per cent sign, or nothing. */
export function signOf(unit: string): string {
  return unit === PERCENT ? PERCENT : '';
}

/** `about 10,000 troops`, `30%`: a per cent sign stands in the text already. */
export function amountOf({ text, unit }: ChartFact): string {
  return unit === '' || unit === PERCENT ? text : `${text} ${unit}`;
}

/** The fact a row shows in a view: its original statement when asked for as first said and there is one. */
export function shownFact(row: RowSpec, facts: ChartFacts, view: ChartState['view']): ChartFact {
  const fact = factOf(facts, row.fact);
  return view === 'first' ? (facts[fact.originally ?? ''] ?? fact) : fact;
}
