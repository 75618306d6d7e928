/** Words on a map: type sizes per design, and how much room they need. */
import type { Extent, Placed, Room } from './labels.ts';

/** `slide` is the canvas of the deck and of paper, `wide` a text column, `narrow` a phone. */
export type Size = 'slide' | 'wide' | 'narrow';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Type sizes in px, never under 14: names of places, what stands under them, names of countries. */
  readonly name: number;
  readonly note: number;
  readonly country: number;
  /** Half the size of a mark in px. */
  readonly mark: number;
}

export const FRAMES: Readonly<Record<Size, Frame>> = {
  slide: { width: 780, height: 392, name: 17, note: 15, country: 15, mark: 5 },
  wide: { width: 720, height: 440, name: 16, note: 14, country: 14, mark: 5 },
  narrow: { width: 360, height: 420, name: 16, note: 15, country: 14, mark: 5 },
};

export const NAME_WEIGHT = 600;

/** Family of all text on a map, as a CSS list. */
export const FAMILY = "'Source Sans 3 Variable', sans-serif";

/** Width of a run of text in px. */
export type MeasureText = (text: string, size: number, weight: number) => number;

/** What measures and sets the words of one design. */
export interface Setting {
  readonly frame: Frame;
  readonly measure: MeasureText;
}

/** Lines of text with their place, the first one heavier. */
export interface MapText {
  readonly lines: readonly string[];
  readonly placed: Placed;
  readonly align: 'start' | 'middle' | 'end';
}

/** Distance from one baseline to the next. */
export function leading(size: number): number {
  return Math.round(size * 1.2);
}

/** The room that lines need, the first set as a name. */
export function extentOf(lines: readonly string[], { frame, measure }: Setting): Extent {
  const widths = lines.map((line, i) =>
    i === 0 ? measure(line, frame.name, NAME_WEIGHT) : measure(line, frame.note, 400),
  );
  return {
    width: Math.ceil(Math.max(...widths)),
    height: Math.round(frame.name * 1.05) + (lines.length - 1) * leading(frame.note),
  };
}

/** Puts a text where it was found room for. */
export function put(
  room: Room,
  lines: readonly string[],
  placed: Placed | undefined,
  align: MapText['align'],
): MapText | undefined {
  if (placed === undefined) return undefined;
  room.put(placed);
  return { lines, placed, align };
}

/** A long label on two lines of about the same length. */
export function brokenLabel(label: string): readonly string[] {
  if (label.length <= 24) return [label];
  const words = label.split(' ');
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return cuts.sort((a, b) => longest(a) - longest(b))[0] ?? [label];
}
