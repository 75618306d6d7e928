/** What a type of chart needs while the site is built: what its YAML names, what can be wrong with it, its controls. */
import type { Html } from '../../html.ts';
import type { Path } from '../../yaml.ts';
import type { BlockContext, BlockProblem, Statement } from '../kind.ts';
import type { RowSpec } from './fields.ts';
import type { ChartFacts, ChartState } from './model.ts';
import type { ChartSpec } from './schema.ts';

/** A fact that a chart names, and where. */
export interface FactReference {
  readonly path: Path;
  readonly id: string;
  /** `row` and `drawn` stand on the value axis and so must be of the chart's unit; no fact is a row twice. */
  readonly as: 'row' | 'drawn' | 'named';
  /** What it must count, unless `named`. Default: what the chart counts. */
  readonly unit?: string | undefined;
  /** Names that may stand there and are no facts, for a hint. Default none. */
  readonly others?: readonly string[] | undefined;
}

/** A drawing where nothing can be switched. */
export interface PaperView {
  readonly name: string;
  readonly state: ChartState;
}

/** Members are methods, as only these let a build of one spec stand in a table of all. */
export interface ChartBuild<Spec extends ChartSpec = ChartSpec> {
  /** All facts the spec names, in its order. */
  references(spec: Spec): readonly FactReference[];
  /** Whether originals of the rows are shown too. Default false. */
  showsOriginals?(spec: Spec): boolean;
  /** Problems of this type alone; references, units and doubles are seen by `check.ts`. Default none. */
  check?(spec: Spec, context: BlockContext): readonly BlockProblem[];
  /** All words of its author but the caption, with the paths of their values. */
  statements(spec: Spec): readonly Statement[];
  /** A column of numbers and controls beside the drawing; undefined where there is none. Default none. */
  panel?(spec: Spec): Panel<Spec> | undefined;
  /** Controls over the drawing. Default none. */
  switches?(id: string, spec: Spec, facts: ChartFacts, state: ChartState, steps: boolean): Html | undefined;
  /** Under the marks of the legend. Default nothing. */
  remark?(spec: Spec, facts: ChartFacts, states: readonly ChartState[]): Html | undefined;
  /** What paper shows instead of the start: one drawing, or several side by side, each under its name. Default none. */
  paperViews?(spec: Spec): readonly PaperView[];
  /** Name of the switch before which table and files must not be had, as they would tell. Default none. */
  keptBack?(spec: Spec): string | undefined;
  /** What no control can show where there is no script. Default nothing. */
  withoutScript?(spec: Spec, facts: ChartFacts): Html | undefined;
}

export interface Panel<Spec> {
  live(id: string, spec: Spec, facts: ChartFacts, state: ChartState): Html;
  /** Nothing can be pressed: what the controls would tell is printed. */
  paper(spec: Spec, facts: ChartFacts, state: ChartState): Html;
}

/** Labels and notes of rows, each with its path in the block. */
export function rowStatements(rows: readonly RowSpec[], parent: Path): readonly Statement[] {
  return rows.flatMap(({ label, note }, r) => [
    ...(label === undefined ? [] : [{ path: [...parent, 'rows', r, 'label'], text: label }]),
    ...(note === undefined ? [] : [{ path: [...parent, 'rows', r, 'note'], text: note }]),
  ]);
}
