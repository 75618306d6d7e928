/** What lies within given distances of a line: contours of the distance to it, so that they are as curved as the Earth is. */
import { contours } from 'd3-contour';
import type { MultiPolygon, Position } from 'geojson';
import { distanceToNearest, samplesOf } from './geodesy.ts';

/** How far apart the grid’s points are, in km. What is interpolated between them is good to a quarter of a km, less than a px. */
const STEP = 2.5;
/** km in a degree of latitude. */
const DEGREE = 111.195;

/**
 * The area whose distance to a line is at most `reach` km, as rings of longitude and latitude.
 * @returns one MultiPolygon for each reach
 */
export function areasWithin(line: readonly Position[], reaches: readonly number[]): readonly MultiPolygon[] {
  const most = Math.max(...reaches);
  const lons = line.map(([lon = 0]) => lon);
  const lats = line.map(([, lat = 0]) => lat);
  const narrowest = Math.cos((Math.max(...lats.map(Math.abs)) * Math.PI) / 180);
  // Room for the contour and a frame of grid points outside of it.
  const margin = (most + 2 * STEP) / DEGREE;
  const stepLat = STEP / DEGREE;
  const stepLon = stepLat / narrowest;
  const west = Math.min(...lons) - margin / narrowest;
  const south = Math.min(...lats) - margin;
  const columns = Math.ceil((Math.max(...lons) + margin / narrowest - west) / stepLon) + 1;
  const rows = Math.ceil((Math.max(...lats) + margin - south) / stepLat) + 1;
  const samples = samplesOf([line]);
  // Contours enclose what is high, so nearness is drawn.
  const nearness = Array.from({ length: columns * rows }, (_, i) => {
    const point = [west + (i % columns) * stepLon, south + Math.floor(i / columns) * stepLat];
    return -distanceToNearest(point, samples);
  });
  // d3-contour takes a value for that of its cell's middle.
  const toPosition = ([x = 0, y = 0]: Position): Position => [
    west + (x - 0.5) * stepLon,
    south + (y - 0.5) * stepLat,
  ];
  const contour = contours().size([columns, rows]);
  return reaches.map((reach) => ({
    type: 'MultiPolygon',
    coordinates: contour
      .contour(nearness, -reach)
      .coordinates.map((polygon) => polygon.map((ring) => ring.map(toPosition))),
  }));
}
