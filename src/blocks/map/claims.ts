/** Rings and bands in px, and the words beside them. */
import { type GeoProjection, geoCircle } from 'd3-geo';
import { areasWithin } from './band.ts';
import type { Segment } from './box.ts';
import { EARTH_RADIUS } from './geodesy.ts';
import { type Extent, type Placed, placeAlong, placeOnLeader, type Room } from './labels.ts';
import type { MapBand, MapRing } from './model.ts';
import { contains, type Point, type Run, runsOf, simplify } from './outline.ts';
import { brokenLabel, extentOf, type MapText, put, type Setting } from './text.ts';

/** Longest leader that needs no excuse, in px. */
const SHORT = 60;

export interface DrawnRing {
  readonly ring: MapRing;
  readonly runs: readonly Run[];
}

export interface DrawnBand {
  readonly band: MapBand;
  /** The outer and the inner limit; filled even–odd they leave what lies between. */
  readonly rim: readonly Run[];
  readonly core: readonly Run[];
  /** The stretch of border. */
  readonly border: readonly Run[];
}

/** A circle on the Earth; it is none on the map. */
export function drawRing(ring: MapRing, projection: GeoProjection): DrawnRing {
  const circle = geoCircle()
    .center([ring.centre.lon, ring.centre.lat])
    .radius((ring.km / EARTH_RADIUS) * (180 / Math.PI))
    .precision(1)();
  // As a line: an area would be closed along the edge of the view.
  const line = { type: 'MultiLineString' as const, coordinates: circle.coordinates };
  return { ring, runs: simplify(runsOf(line, projection), 0.2) };
}

export function drawBand(band: MapBand, projection: GeoProjection): DrawnBand {
  const [inner, outer] = areasWithin(band.line, [band.low, band.high]);
  const draw = (area: typeof inner) => (area === undefined ? [] : simplify(runsOf(area, projection), 0.3));
  const line = { type: 'LineString' as const, coordinates: band.line.map((point) => [...point]) };
  return { band, rim: draw(outer), core: draw(inner), border: simplify(runsOf(line, projection), 0.8) };
}

/** Lines that words had better not stand on, the worst first: those of rings and bands, then borders too. */
export interface Blocked {
  readonly overlays: readonly Segment[];
  readonly all: readonly Segment[];
}

/** The words of a ring, outside or inside of it, as near to its top as there is room; its distance alone where room is short. */
export function nameRing({ ring, runs }: DrawnRing, room: Room, setting: Setting, blocked: Blocked) {
  const points = runs.flatMap((run) => run.points);
  const xs = points.map(([x]) => x);
  const top: Point = [(Math.min(...xs) + Math.max(...xs)) / 2, 0];
  return firstPut(
    room,
    setting,
    [[ring.amount, ring.label], [ring.amount]],
    'middle',
    blocked,
    (extent, lines) => placeAlong(points, extent, room, top, lines),
  );
}

/** The words of a band, on a leader from its middle. @param inside the country it is drawn in */
export function nameBand(
  { band, rim, core }: DrawnBand,
  room: Room,
  setting: Setting,
  inside: readonly Run[],
  blocked: Blocked,
): MapText | undefined {
  const middle = thinned(middleOf(rim, core), 14).filter((point) => contains(inside, point));
  const anchors = middle
    .map((point, i) => ({ point, off: Math.abs(i - (middle.length - 1) / 2) }))
    .sort((a, b) => a.off - b.off)
    .map(({ point }) => point);
  const texts = [[band.amount, ...brokenLabel(band.label)], [band.amount]];
  return firstPut(room, setting, texts, 'start', blocked, (extent, lines, most) =>
    placeOnLeader(anchors, extent, room, [], 0, lines, most),
  );
}

/** Rather words on a border than a leader across half the map, and rather no more than the distance than nothing. */
function firstPut(
  room: Room,
  setting: Setting,
  texts: readonly (readonly string[])[],
  align: MapText['align'],
  blocked: Blocked,
  place: (extent: Extent, lines: readonly Segment[], most: number) => Placed | undefined,
): MapText | undefined {
  for (const lines of texts) {
    const extent = extentOf(lines, setting);
    for (const most of [SHORT, Number.POSITIVE_INFINITY]) {
      for (const level of [blocked.all, blocked.overlays]) {
        const text = put(room, lines, place(extent, level, most), align);
        if (text !== undefined) return text;
      }
    }
    const text = put(room, lines, place(extent, [], Number.POSITIVE_INFINITY), align);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Points half way between two limits: of each of the outer one, and the nearest of the inner one. */
function middleOf(rim: readonly Run[], core: readonly Run[]): readonly Point[] {
  const inner = core.flatMap(({ points }) => points);
  return rim
    .flatMap(({ points }) => points)
    .map((point): Point => {
      const far = (other: Point) => Math.hypot(other[0] - point[0], other[1] - point[1]);
      const nearest = inner.reduce(
        (best, other) => (far(other) < far(best) ? other : best),
        inner[0] ?? point,
      );
      return [(point[0] + nearest[0]) / 2, (point[1] + nearest[1]) / 2];
    });
}

/** Leaves out points closer than `apart` px to the last one kept. */
function thinned(points: readonly Point[], apart: number): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= apart) kept.push(point);
  }
  return kept;
}
