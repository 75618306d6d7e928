/** Names of countries, set quietly where there is most room. */
import type { Base } from './base.ts';
import { type Box, boxAround, crosses, gap, grow, isInside, type Segment } from './box.ts';
import type { Extent, Room } from './labels.ts';
import { contains, type Point, type Run } from './outline.ts';
import type { Setting } from './text.ts';

/** px between the letters. */
export const SPACED = 1.2;
/** Distance between the places that are tried. */
const STEP = 12;

export interface NamedCountry {
  readonly name: string;
  /** Middle of the name. */
  readonly at: Point;
  readonly box: Box;
}

/** A name for each country that has room for it. @param blocked lines no name may stand on */
export function nameCountries(
  { countries }: Base,
  room: Room,
  { frame, measure }: Setting,
  blocked: readonly Segment[],
): readonly NamedCountry[] {
  return countries.flatMap(({ name, area }) => {
    const extent = {
      width: measure(name.toUpperCase(), frame.country, 400) + SPACED * name.length,
      height: frame.country,
    };
    const at = roomiest(area, extent, room, frame, blocked);
    if (at === undefined) return [];
    const box = around(at, extent);
    room.take(box);
    return [{ name, at, box }];
  });
}

/** The point of a country with most room round a name; undefined where the name fits nowhere. */
function roomiest(
  area: readonly Run[],
  extent: Extent,
  room: Room,
  { width, height }: { readonly width: number; readonly height: number },
  blocked: readonly Segment[],
): Point | undefined {
  const within = boundsOfRuns(area);
  const rim = area.flatMap(({ points }) => points.map((point) => boxAround(point, 0)));
  let [best, spot]: [number, Point | undefined] = [-1, undefined];
  for (let y = STEP; y < height; y += STEP) {
    for (let x = STEP; x < width; x += STEP) {
      const box = around([x, y], extent);
      const corners: readonly Point[] = [
        [box.x, box.y],
        [box.x + box.width, box.y],
        [box.x, box.y + box.height],
        [box.x + box.width, box.y + box.height],
        [x, y],
      ];
      if (!isInside(box, within) || !room.isFree({ box })) continue;
      if (!corners.every((corner) => contains(area, corner))) continue;
      if (blocked.some((line) => crosses(line, grow(box, 3)))) continue;
      const free = Math.min(...[...room.boxes, ...rim].map((other) => gap(box, other)));
      if (free > best) [best, spot] = [free, [x, y]];
    }
  }
  return spot;
}

function boundsOfRuns(runs: readonly Run[]): Box {
  const points = runs.flatMap((run) => run.points);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function around([x, y]: Point, { width, height }: Extent): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
