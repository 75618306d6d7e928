/** What is drawn on slides with the pen: lines on the canvas of 1280 × 720 px, kept by slide. */
import { isObject } from '../../isObject.ts';

/** A place on a slide's canvas, px. */
export type Point = readonly [x: number, y: number];

export interface Stroke {
  /** Of the line while it grows: a longer one of the same id takes its place. */
  readonly id: string;
  readonly points: readonly Point[];
}

/** Lines by id of their slide, the oldest first. */
export type Drawings = Readonly<Record<string, readonly Stroke[]>>;

/** How near the eraser must come to a line, px. */
const REACH = 16;

/** Adds a line, or puts it in the place of an earlier state of itself. */
export function withStroke(drawings: Drawings, slide: string, stroke: Stroke): Drawings {
  const lines = drawings[slide] ?? [];
  const at = lines.findIndex(({ id }) => id === stroke.id);
  return { ...drawings, [slide]: at === -1 ? [...lines, stroke] : lines.with(at, stroke) };
}

/** Takes the last line of a slide away. */
export function withoutLast(drawings: Drawings, slide: string): Drawings {
  return only(drawings, slide, (drawings[slide] ?? []).slice(0, -1));
}

/** Takes all lines of a slide away. */
export function cleared(drawings: Drawings, slide: string): Drawings {
  return only(drawings, slide, []);
}

/** Takes the lines away that the eraser touches; the same drawings where it touches none. */
export function rubbed(drawings: Drawings, slide: string, point: Point): Drawings {
  const lines = drawings[slide] ?? [];
  const left = lines.filter(({ points }) => !isNear(points, point));
  return left.length === lines.length ? drawings : only(drawings, slide, left);
}

function only(drawings: Drawings, slide: string, lines: readonly Stroke[]): Drawings {
  const { [slide]: _, ...others } = drawings;
  return lines.length === 0 ? others : { ...others, [slide]: lines };
}

function isNear(points: readonly Point[], point: Point): boolean {
  return points.some((end, i) => distance(points[i - 1] ?? end, end, point) <= REACH);
}

/** Of a point from a line between two others. */
function distance([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** A place from a message: whatever is beyond the canvas is drawn to its edge. */
export function readPoint(value: unknown): Point | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [x, y]: readonly unknown[] = value;
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y)) return undefined;
  return [Math.round(Math.min(1280, Math.max(0, x))), Math.round(Math.min(720, Math.max(0, y)))];
}

/** A line from a message or a storage; undefined where it is none. */
export function readStroke(value: unknown): Stroke | undefined {
  if (!isObject(value) || typeof value.id !== 'string' || !Array.isArray(value.points)) return undefined;
  const points = value.points.map(readPoint).filter((point) => point !== undefined);
  return points.length === 0 || points.length !== value.points.length ? undefined : { id: value.id, points };
}

/** Lines of one slide; undefined where any of them is none. */
export function readStrokes(value: unknown): readonly Stroke[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const strokes = value.flatMap((stroke) => readStroke(stroke) ?? []);
  return strokes.length === value.length ? strokes : undefined;
}

/** All drawings, from a storage; undefined where they are none. */
export function readDrawings(value: unknown): Drawings | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).map(([slide, lines]) => [slide, readStrokes(lines)] as const);
  if (entries.some(([, lines]) => lines === undefined)) return undefined;
  return Object.fromEntries(entries.map(([slide, lines]) => [slide, lines ?? []]));
}
