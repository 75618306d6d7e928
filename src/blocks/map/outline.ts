/** Shapes on a map as px: what d3 projects and clips, simplified, and written as path data. */
import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

export type Point = readonly [x: number, y: number];

/** A line, or a ring whose last point is not repeated. */
export interface Run {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Projects and clips a shape. */
export function runsOf(shape: GeoPermissibleObjects, projection: GeoProjection): readonly Run[] {
  const runs: { points: Point[]; closed: boolean }[] = [];
  const context = {
    beginPath: () => {},
    moveTo: (x: number, y: number) => runs.push({ points: [[x, y]], closed: false }),
    lineTo: (x: number, y: number) => runs.at(-1)?.points.push([x, y]),
    closePath: () => {
      const last = runs.at(-1);
      if (last !== undefined) last.closed = true;
    },
    arc: () => {},
  };
  geoPath(projection, context)(shape);
  return runs;
}

/**
 * Drops points that are less than `tolerance` px off the line of those kept (Ramer, Douglas and Peucker), and runs that are
 * too small to be seen.
 */
export function simplify(runs: readonly Run[], tolerance: number): readonly Run[] {
  return runs.flatMap((run) => {
    const points = run.closed ? thinRing(run.points, tolerance) : thin(run.points, tolerance);
    const least = run.closed ? 3 : 2;
    return points.length < least || extent(points) < 2 * tolerance ? [] : [{ points, closed: run.closed }];
  });
}

/** A ring is cut at its first point and at the one furthest from it: it has no ends of its own. */
function thinRing(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first] = points;
  if (first === undefined) return [];
  const far = points.map((point) => Math.hypot(point[0] - first[0], point[1] - first[1]));
  const cut = far.indexOf(Math.max(...far));
  const half = thin(points.slice(0, cut + 1), tolerance);
  const rest = thin([...points.slice(cut), first], tolerance);
  return [...half.slice(0, -1), ...rest.slice(0, -1)];
}

function thin(points: readonly Point[], tolerance: number): readonly Point[] {
  const keep = new Set([0, points.length - 1]);
  const stack: [number, number][] = [[0, points.length - 1]];
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [from, to] = span;
    const [a, b] = [points[from], points[to]];
    if (a === undefined || b === undefined) continue;
    let [worst, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const off = distanceToLine(points[i] ?? a, a, b);
      if (off > worst) [worst, at] = [off, i];
    }
    if (at === -1) continue;
    keep.add(at);
    stack.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep.has(i));
}

/** px from a point to the straight piece between two others. */
export function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

function extent(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Path data with a tenth of a px, each point relative to the one before: the shortest that SVG has. */
export function pathData(runs: readonly Run[]): string {
  return runs
    .map(({ points, closed }) => {
      const tens = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
      const [start, ...rest] = tens.map(([x, y], i) => {
        const [fromX, fromY] = tens[i - 1] ?? [0, 0];
        return [short((x - fromX) / 10), short((y - fromY) / 10)];
      });
      return `M${joined(start ?? [])}${rest.length > 0 ? `l${joined(rest.flat())}` : ''}${closed ? 'z' : ''}`;
    })
    .join('');
}

/** Numbers separated no more than the grammar asks. */
function joined(numbers: readonly string[]): string {
  return numbers.reduce(
    (out, text) => (out === '' || text.startsWith('-') ? out + text : `${out} ${text}`),
    '',
  );
}

function short(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}

/** Whether a point lies inside rings, holes left out (even–odd). */
export function contains(runs: readonly Run[], [x, y]: Point): boolean {
  let inside = false;
  for (const { points } of runs) {
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [a, b] = [points[i], points[j]];
      if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
      if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

/** The straight pieces of a line or ring. */
export function segmentsOf({ points, closed }: Run): readonly (readonly [from: Point, to: Point])[] {
  const all = closed && points[0] !== undefined ? [...points, points[0]] : points;
  return all.flatMap((point, i) => {
    const next = all[i + 1];
    return next === undefined ? [] : [[point, next] as const];
  });
}
