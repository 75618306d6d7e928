/** Where everything on a chart goes, before Chart.js scales it; pure arithmetic, so that it can be tested without drawing. */
import type { ChartFact, Look } from './model.ts';
import type { Line, PlacedLine } from './text.ts';

export interface PlanRow {
  /** What is shown in this view. */
  readonly fact: ChartFact;
  /** Off by the reader's choice: its place is kept. */
  readonly hidden: boolean;
  /** Centre along the index axis, px from where the plot area starts. */
  readonly centre: number;
  /** The value and what qualifies it, at the bar's end. */
  readonly lines: readonly Line[];
}

/** A line across the plot at a value. */
export interface PlanReference {
  readonly value: number;
  readonly line: Line;
}

/** The part of a bar that is only computed. */
export interface PlanExtension {
  /** Row it extends. */
  readonly row: number;
  readonly value: number;
  readonly lines: readonly Line[];
}

export interface Plan {
  readonly direction: 'up' | 'right';
  readonly look: Look;
  /** Size of the whole drawing, px. */
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly scale: 'linear' | 'log';
  /** Behind every number of the value axis: the per cent sign, or nothing. */
  readonly sign: string;
  /** Ends of the value axis. */
  readonly min: number;
  readonly max: number;
  /** Length of the index axis, px. */
  readonly extent: number;
  /** Thickness of every bar, px. */
  readonly thickness: number;
  /** Space between a bar's end and its value, px. */
  readonly gap: number;
  readonly rows: readonly PlanRow[];
  /** Names, notes, headings: everything that does not depend on the value axis. */
  readonly texts: readonly PlacedLine[];
  readonly reference?: PlanReference | undefined;
  readonly extension?: PlanExtension | undefined;
}
