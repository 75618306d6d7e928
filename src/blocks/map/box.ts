/** Boxes and straight lines in px: what may not lie on what. */
import type { Point } from './outline.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From one point to another. */
export type Segment = readonly [from: Point, to: Point];

export function boxAround([x, y]: Point, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

export function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/** The point of a box that is nearest to another point. */
export function nearestIn({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.max(x, Math.min(x + width, px)), Math.max(y, Math.min(y + height, py))];
}

/** Whether a straight line passes through a box (Liang and Barsky). */
export function crosses([[ax, ay], [bx, by]]: Segment, box: Box): boolean {
  let [from, to] = [0, 1];
  const edges = [
    [ax - bx, ax - box.x],
    [bx - ax, box.x + box.width - ax],
    [ay - by, ay - box.y],
    [by - ay, box.y + box.height - ay],
  ] as const;
  for (const [p, q] of edges) {
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return from < to;
}

/** Whether two straight lines cross. */
export function meet([a, b]: Segment, [c, d]: Segment): boolean {
  const side = ([ox, oy]: Point, [px, py]: Point, [qx, qy]: Point) =>
    Math.sign((px - ox) * (qy - oy) - (py - oy) * (qx - ox));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Free px between two boxes; 0 where they touch. */
export function gap(a: Box, b: Box): number {
  const x = Math.max(b.x - a.x - a.width, a.x - b.x - b.width, 0);
  const y = Math.max(b.y - a.y - a.height, a.y - b.y - b.height, 0);
  return Math.hypot(x, y);
}
