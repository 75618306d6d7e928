/** What a type of chart decides; everything else is the same for all. Pure, as build and browser both need it. */
import type { ChartFact, ChartFacts, ChartState, Look } from './model.ts';
import type { Plan } from './plan.ts';
import type { ChartSpec } from './schema.ts';

/** One figure as a state shows it: a stop for the arrow keys, a sentence for a screen reader. */
export interface Figure {
  /** Stands beside or under its mark: a date, or who says so. */
  readonly label: string;
  /** What stands over it and its neighbours, if anything. */
  readonly group?: string | undefined;
  readonly fact: ChartFact;
  /** Off by the reader's choice: its place is kept. */
  readonly hidden: boolean;
  /** Of a figure that the chart works out, as no entry of the ledger is it: id of the fact whose card explains it. */
  readonly explainedBy?: string | undefined;
}

/** A figure that is drawn as a line to measure the others against. */
export interface ReferenceLine {
  readonly label: string;
  readonly fact: ChartFact;
}

/** The part of a figure that the chart works out: nobody counted it. */
export interface ComputedPart {
  /** Index of the figure it extends. */
  readonly of: number;
  /** `2017, 6,243, computed: …`. */
  readonly words: string;
  /** Id of the fact on which it rests, whose card it opens. */
  readonly fact: string;
}

/** Members are methods, as only these let a type of one spec stand in a table of all; {@link typeOf} gives each its own. */
export interface ChartType<Spec extends ChartSpec = ChartSpec> {
  /** What the chart shows before anybody touches it. */
  start(spec: Spec): ChartState;
  /** All figures, in the order they are drawn and reached; `plan` gives each a row. */
  figures(spec: Spec, facts: ChartFacts, state: ChartState): readonly Figure[];
  /** Where everything goes. */
  plan(spec: Spec, facts: ChartFacts, state: ChartState, look: Look): Plan;
  /** States that differ from a given one in the marks they need, for the legend. Default none. */
  extremes?(spec: Spec, state: ChartState): readonly ChartState[];
  /** Default none. */
  references?(spec: Spec, facts: ChartFacts): readonly ReferenceLine[];
  /** Undefined where nothing is assumed. Default none. */
  computed?(spec: Spec, facts: ChartFacts, state: ChartState): ComputedPart | undefined;
  /** Texts beside the drawing that change with the state, by their `data-value`. Default none. */
  values?(spec: Spec, facts: ChartFacts, state: ChartState): Readonly<Record<string, string | undefined>>;
  /** What to say after a control was touched. Default: all figures as they stand now. */
  told?(control: string | undefined, spec: Spec, facts: ChartFacts, state: ChartState): string | undefined;
}
