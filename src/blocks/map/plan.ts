/** One design of a map worked out in px: where every line, mark and word goes. */
import { type Base, baseOf } from './base.ts';
import type { Box } from './box.ts';
import { type DrawnBand, type DrawnRing, drawBand, drawRing, nameBand, nameRing } from './claims.ts';
import { type NamedCountry, nameCountries } from './countries.ts';
import { placeAtEdge } from './edgePlaces.ts';
import { markBox, placeBeside, Room } from './labels.ts';
import type { MapModel, MapPlace } from './model.ts';
import { type Point, segmentsOf } from './outline.ts';
import { projectionOf } from './projection.ts';
import {
  extentOf,
  FRAMES,
  type Frame,
  type MapText,
  type MeasureText,
  put,
  type Setting,
  type Size,
} from './text.ts';

export interface PlannedPlace {
  readonly item: MapPlace;
  /** Counted from 1, in reading order. */
  readonly number: number;
  readonly at: Point;
  /** The name, or the number where only that had room; undefined where not even that. */
  readonly text: MapText | undefined;
  /** Of a place outside the view: which way the arrow points, in degrees clockwise from up. */
  readonly turn?: number | undefined;
}

export interface MapPlan {
  readonly frame: Frame;
  readonly base: Base;
  /** In reading order. */
  readonly places: readonly PlannedPlace[];
  readonly rings: readonly (DrawnRing & { readonly text: MapText | undefined })[];
  readonly bands: readonly (DrawnBand & { readonly text: MapText | undefined })[];
  readonly countries: readonly NamedCountry[];
}

/** Lays a map out; the same input gives the same plan. */
export function planMap(model: MapModel, size: Size, measure: MeasureText): MapPlan {
  const { spec } = model;
  const setting: Setting = { frame: FRAMES[size], measure };
  const { frame } = setting;
  const { width, height } = frame;
  const view = size === 'narrow' ? (spec.phone ?? spec.view) : spec.view;
  const projection = projectionOf(view, width, height);
  const base = baseOf(spec.focus, projection);
  const room = new Room({ x: 3, y: 3, width: width - 6, height: height - 6 });

  const numbered = model.places.map((item, i) => {
    const [x, y] = projection([item.place.lon, item.place.lat]) ?? [-1, -1];
    const isSeen = x >= 8 && y >= 8 && x <= width - 8 && y <= height - 8;
    return { item, number: i + 1, at: [x, y] as const, isSeen };
  });
  const seen = numbered
    .filter(({ isSeen }) => isSeen)
    .map(({ item, number, at }) => ({ item, number, at, own: markBox(at, frame.mark) }));
  for (const { own } of seen) room.take(own);
  const named = namePlaces(seen, room, setting);

  const drawnRings = model.rings.map((ring) => drawRing(ring, projection));
  const drawnBands = model.bands.map((band) => drawBand(band, projection));
  const overlays = [
    ...drawnRings.flatMap(({ runs }) => runs),
    ...drawnBands.flatMap(({ rim, core, border }) => [...rim, ...core, ...border]),
  ].flatMap(segmentsOf);
  const ground = [...base.outline, ...base.borders].flatMap(segmentsOf);
  const blocked = { overlays, all: [...overlays, ...ground] };
  const rings = drawnRings.map((ring) => ({ ...ring, text: nameRing(ring, room, setting, blocked) }));
  const bands = drawnBands.map((band) => ({
    ...band,
    text: nameBand(band, room, setting, base.focus, blocked),
  }));

  const outside = numbered.filter(({ isSeen }) => !isSeen);
  const edged = placeAtEdge(outside, projection, room, setting, overlays);
  const places = [...named, ...edged].sort((a, b) => a.number - b.number);
  return { frame, base, places, rings, bands, countries: nameCountries(base, room, setting, overlays) };
}

/** Names beside their marks; where marks crowd there is least choice, so names go there first. */
function namePlaces(
  seen: readonly {
    readonly item: MapPlace;
    readonly number: number;
    readonly at: Point;
    readonly own: Box;
  }[],
  room: Room,
  setting: Setting,
): readonly PlannedPlace[] {
  const crowd = (at: Point) =>
    seen.filter((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < 90).length;
  return [...seen]
    .sort((a, b) => crowd(b.at) - crowd(a.at) || a.number - b.number)
    .map(({ item, number, at, own }) => {
      const tryLines = (lines: readonly string[]) =>
        put(room, lines, placeBeside(at, setting.frame.mark, extentOf(lines, setting), room, own), 'start');
      return { item, number, at, text: tryLines([item.place.name]) ?? tryLines([String(number)]) };
    });
}
