/** A timeline laid out: where everything stands, in px. */
import type { Lane, TimelineEvent } from './model.ts';
import type { Extent } from './pack.ts';
import type { Scale } from './scale.ts';

/** A run of text and where it starts or, on the left of a mark, ends. */
interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** What it takes up along the axis, date and sign included. */
  readonly extent: Extent;
}

/** The longest time without a publication: a stroke over the lanes, and its words inside or beside it. */
export interface SceneGap extends PlacedText {
  readonly x0: number;
  readonly x1: number;
}

export interface SceneItem {
  readonly event: TimelineEvent;
  /** Ends of the mark and its middle line, px. A day’s are those of its dot. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly label?: (PlacedText & { readonly date: string }) | undefined;
  /** Count or numbers of a group of events without labels, at the first of them. */
  readonly count?: PlacedText | undefined;
  /** Where the sign that the event is disputed starts, and its middle line. */
  readonly sign?: { readonly x: number; readonly y: number } | undefined;
  /** Ids of all events of its group, where there are several. */
  readonly cluster?: readonly string[] | undefined;
  /** What stands for the label in a numbered drawing; counted lane by lane. */
  readonly number?: number | undefined;
  /** What can be pressed. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface SceneLane extends Lane {
  readonly y: number;
  readonly height: number;
  /** Baseline of the name. */
  readonly nameY: number;
  /** The publication of the document, where it is in sight. */
  readonly published?: SceneItem | undefined;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Where the axis runs. */
  readonly top: number;
  readonly scale: Scale;
  readonly lanes: readonly SceneLane[];
  /** Lane by lane, publications included. */
  readonly items: readonly SceneItem[];
  /** Where it is in sight. */
  readonly gap?: SceneGap | undefined;
}
