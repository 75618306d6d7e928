/** Distances on a sphere: great circles, which is within half a per cent of the Earth. */
import type { Position } from 'geojson';

/** Mean radius of the Earth in km (IUGG, R1). */
export const EARTH_RADIUS = 6371.0088;

const RADIAN = Math.PI / 180;

/** A point as a unit vector: the angle between two is a product away. */
export type Vector = readonly [x: number, y: number, z: number];

/** @param point longitude and latitude in degrees */
export function vectorOf([lon = 0, lat = 0]: Position): Vector {
  const ring = Math.cos(lat * RADIAN);
  return [ring * Math.cos(lon * RADIAN), ring * Math.sin(lon * RADIAN), Math.sin(lat * RADIAN)];
}

/** km between two points. */
export function distance(one: Position, other: Position): number {
  return arc(cosine(vectorOf(one), vectorOf(other)));
}

function cosine(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function arc(cos: number): number {
  return EARTH_RADIUS * Math.acos(Math.max(-1, Math.min(1, cos)));
}

/** km to the nearest of many points; infinite where there are none. */
export function distanceToNearest(point: Position, samples: readonly Vector[]): number {
  const from = vectorOf(point);
  let nearest = Number.NEGATIVE_INFINITY;
  for (const sample of samples) nearest = Math.max(nearest, cosine(from, sample));
  return nearest === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : arc(nearest);
}

/** Points along lines, no further apart than `step` km. Short legs are divided evenly in degrees, which a km is small enough for. */
export function samplesOf(lines: readonly (readonly Position[])[], step = 0.5): readonly Vector[] {
  return lines.flatMap((line) =>
    line.flatMap((point, i) => {
      const next = line[i + 1];
      if (next === undefined) return [vectorOf(point)];
      const parts = Math.max(1, Math.ceil(distance(point, next) / step));
      return Array.from({ length: parts }, (_, part) => vectorOf(between(point, next, part / parts)));
    }),
  );
}

function between([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position, share: number): Position {
  return [lon + (toLon - lon) * share, lat + (toLat - lat) * share];
}

/**
 * The stretch of a border between the vertices nearest to two points.
 * @throws Error when there is no border
 */
export function stretchOf(
  lines: readonly (readonly Position[])[],
  from: Position,
  to: Position,
): readonly Position[] {
  const line = [...lines].sort((a, b) => b.length - a.length)[0];
  if (line === undefined) throw new Error('there is no border: checked before anything is drawn');
  const at = [nearestVertex(line, from), nearestVertex(line, to)].sort((a, b) => a - b);
  return line.slice(at[0], (at[1] ?? 0) + 1);
}

function nearestVertex(line: readonly Position[], point: Position): number {
  const distances = line.map((vertex) => distance(vertex, point));
  return distances.indexOf(Math.min(...distances));
}

/** Initial course from one point to another, in degrees clockwise from north, 0–360. */
export function courseTo([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position): number {
  const turn = (toLon - lon) * RADIAN;
  const y = Math.sin(turn) * Math.cos(toLat * RADIAN);
  const x =
    Math.cos(lat * RADIAN) * Math.sin(toLat * RADIAN) -
    Math.sin(lat * RADIAN) * Math.cos(toLat * RADIAN) * Math.cos(turn);
  return (Math.atan2(y, x) / RADIAN + 360) % 360;
}

const WINDS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Wind = (typeof WINDS)[number];

/** A course in words: `south-east`. */
export function windOf(course: number): Wind {
  return WINDS[Math.round(course / 45) % 8] ?? 'north';
}
