/** Where everything on a chart goes, before Chart.js scales it; pure arithmetic, so that it can be tested without drawing. */
import type { Weight } from '../../evidence/drawMarks.ts';
import type { ChartFact, Look } from './model.ts';
import type { Line, PlacedLine } from './text.ts';

export interface PlanRow {
  /** What is shown in this view. */
  readonly fact: ChartFact;
  /** Off by the reader's choice: its place is kept. */
  readonly hidden: boolean;
  /** Centre along the index axis, px from where the plot area starts. */
  readonly centre: number;
  /** The value and what qualifies it. */
  readonly lines: readonly Line[];
  /** All that is written at the bar, where the plan itself finds it a place; then `lines` is empty. */
  readonly placed?: readonly PlacedLine[] | undefined;
  /** Where on the value axis its bar begins. Default 0, or the start of a logarithmic axis. */
  readonly start?: number | undefined;
  /** Of a bar that lies: it grows to the left. Default false. */
  readonly leftwards?: boolean | undefined;
  /** Fill of a solid bar; the light one has an edge of the other, so that they differ in black and white. Default `data`. */
  readonly tone?: 'data' | 'dataLight' | undefined;
  /** Of a bar that lies: where its lines stand. Default `end`, beyond the bar's end; the others at its beginning. */
  readonly place?: 'end' | 'inside' | 'over' | undefined;
}

/** Where on the value axis an amount of a row ends. */
export function positionOf({ start = 0, leftwards }: PlanRow, amount: number): number {
  return leftwards ? start - amount : start + amount;
}

/** A line across the plot at a value, or a band from there to another. */
export interface PlanReference {
  readonly value: number;
  /** Where a band ends, above `value`. Default: a line. */
  readonly to?: number | undefined;
  /** At its foot. */
  readonly lines: readonly Line[];
}

/** A straight line from one point of the drawing to another, px. */
export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly colour: 'ink' | 'soft' | 'accent' | 'paper';
  readonly width: number;
  /** Default: unbroken. */
  readonly dash?: readonly number[] | undefined;
}

/** The part of a bar that is only computed. */
export interface PlanExtension {
  /** Row it extends. */
  readonly row: number;
  readonly value: number;
  readonly lines: readonly Line[];
}

/** What the reader draws: a bar that stands upright and is nobody's figure. */
export interface PlanGhost {
  /** Undefined until something is drawn: an empty slot. */
  readonly value: number | undefined;
  /** As in {@link PlanRow.centre}. */
  readonly centre: number;
  /** Whether a hand may still move it. */
  readonly open: boolean;
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
  /** How strongly fills and end marks are drawn. Default: as the design asks. */
  readonly weight?: Weight | undefined;
  /** Space between a bar's end and its value, px. */
  readonly gap: number;
  readonly rows: readonly PlanRow[];
  /** Names, notes, headings: everything that does not depend on the value axis. */
  readonly texts: readonly PlacedLine[];
  /** Ticks, leaders and the like, over the axis. Default none. */
  readonly strokes?: readonly Stroke[] | undefined;
  readonly reference?: PlanReference | undefined;
  readonly extension?: PlanExtension | undefined;
  readonly ghost?: PlanGhost | undefined;
}
