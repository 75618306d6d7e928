/** The ground a map stands on: land, borders, the country it is about. */
import { type GeoProjection, geoPath } from 'd3-geo';
import type { Geometry } from 'geojson';
import { bordersOf, boundsOf, countriesNear, countryShape, landOf, outlineOf } from './atlas.ts';
import { type Run, runsOf, simplify } from './outline.ts';

/** How many px a drawn line may be off: nobody sees less, and every point costs bytes. */
export const TOLERANCE = 0.8;

export interface Base {
  readonly land: readonly Run[];
  readonly borders: readonly Run[];
  /** Area and outline of the country the map is about; the outline does not follow the edge of the view. */
  readonly focus: readonly Run[];
  readonly outline: readonly Run[];
  /** What is seen of each country, the one the map is about first. */
  readonly countries: readonly { readonly name: string; readonly area: readonly Run[] }[];
}

/** Everything of the base map that the projection's clip lets through. */
export function baseOf(focus: string, projection: GeoProjection): Base {
  const seen = namesIn(projection);
  const draw = (shape: Geometry) => simplify(runsOf(shape, projection), TOLERANCE);
  const names = [focus, ...seen.filter((name) => name !== focus)];
  return {
    land: draw(landOf(seen)),
    borders: draw(bordersOf(seen)),
    focus: draw(countryShape(focus)),
    outline: draw(outlineOf(focus)),
    countries: names.map((name) => ({ name, area: draw(countryShape(name)) })),
  };
}

/** Names of the countries of which something is seen. Bounds are compared first: projecting every coast would take seconds. */
function namesIn(projection: GeoProjection): readonly string[] {
  const [[left, top], [right, bottom]] = projection.clipExtent() ?? [
    [0, 0],
    [0, 0],
  ];
  const rim = [left, (left + right) / 2, right].flatMap((x) =>
    [top, (top + bottom) / 2, bottom].flatMap((y) => [projection.invert?.([x, y]) ?? [0, 0]]),
  );
  return countriesNear(boundsOf(rim)).filter((name) => geoPath(projection).area(countryShape(name)) > 0);
}
