/**
 * Countries and borders of Natural Earth 1:10m, from the package `world-atlas`. Like the measuring of text this reads a data
 * file of a pinned package, once, so that drawing can stay pure and synchronous.
 */
import { createRequire } from 'node:module';
import type { Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

const FILE = 'world-atlas/countries-10m.json';

type World = Topology<{ countries: GeometryCollection }>;

/** Edges of an area in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Country {
  readonly object: GeometryObject;
  readonly shape: Geometry;
  readonly bounds: Bounds;
}

let world: World | undefined;
const countries = new Map<string, Country>();

function load(): World {
  if (world !== undefined) return world;
  const data: unknown = createRequire(import.meta.url)(FILE);
  if (!isWorld(data)) throw new Error(`${FILE} holds no countries`);
  const shapes = feature(data, data.objects.countries).features;
  data.objects.countries.geometries.forEach((object, i) => {
    const shape = shapes[i]?.geometry;
    if (shape !== undefined)
      countries.set(nameOf(object), { object, shape, bounds: boundsOf(positionsIn(shape)) });
  });
  world = data;
  return data;
}

/** The package is pinned, so its outline is proof enough. */
function isWorld(data: unknown): data is World {
  if (typeof data !== 'object' || data === null || !('objects' in data)) return false;
  return typeof data.objects === 'object' && data.objects !== null && 'countries' in data.objects;
}

function nameOf({ properties }: GeometryObject): string {
  if (typeof properties !== 'object' || properties === null || !('name' in properties)) return '';
  return typeof properties.name === 'string' ? properties.name : '';
}

function countryOf(name: string): Country {
  load();
  const found = countries.get(name);
  if (found === undefined)
    throw new Error(`no country "${name}": names are checked before anything is drawn`);
  return found;
}

/** Names of all countries, as Natural Earth writes them in English. */
export function countryNames(): readonly string[] {
  load();
  return [...countries.keys()];
}

/** The area of a country. @throws Error when there is none of that name */
export function countryShape(name: string): Geometry {
  return countryOf(name).shape;
}

/** Names of the countries that may reach into an area: their bounds do. */
export function countriesNear(area: Bounds): readonly string[] {
  load();
  return [...countries]
    .filter(
      ([, { bounds: own }]) =>
        own.west <= area.east && own.east >= area.west && own.south <= area.north && own.north >= area.south,
    )
    .map(([name]) => name);
}

/** Bounds of some points, longitude and latitude. */
export function boundsOf(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

function positionsIn(shape: Geometry): readonly Position[] {
  switch (shape.type) {
    case 'Polygon':
      return shape.coordinates.flat();
    case 'MultiPolygon':
      return shape.coordinates.flat(2);
    default:
      return [];
  }
}

/** The common area of countries. */
export function landOf(names: readonly string[]): MultiPolygon {
  return merge(
    load(),
    names.map((name) => countryOf(name).object).filter((object) => object.type !== null && isArea(object)),
  );
}

function isArea(
  object: GeometryObject,
): object is Extract<GeometryObject, { type: 'Polygon' | 'MultiPolygon' }> {
  return object.type === 'Polygon' || object.type === 'MultiPolygon';
}

/** All borders among the countries named, without coasts. */
export function bordersOf(names: readonly string[]): MultiLineString {
  const known = new Set(names);
  const all = load();
  return mesh(all, all.objects.countries, (a, b) => a !== b && known.has(nameOf(a)) && known.has(nameOf(b)));
}

/** All that bounds a country: borders and coasts. */
export function outlineOf(name: string): MultiLineString {
  const all = load();
  return mesh(all, all.objects.countries, (a, b) => nameOf(a) === name || nameOf(b) === name);
}

/** The border that two countries share, as lines; none where they share none. */
export function borderBetween(one: string, other: string): readonly (readonly Position[])[] {
  const all = load();
  const wanted = new Set([one, other]);
  return mesh(all, all.objects.countries, (a, b) => a !== b && wanted.has(nameOf(a)) && wanted.has(nameOf(b)))
    .coordinates;
}
