/** Places outside the view: an arrow at its edge, pointing the way the great circle leaves. */
import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { Box } from './box.ts';
import { courseTo, distance } from './geodesy.ts';
import type { Extent } from './labels.ts';
import type { Point } from './outline.ts';

/** Half the size of an arrow in px. */
export const ARROW = 6;
/** From the edge to the arrow's middle. */
const INSET = 10;
/** Further off than this, in km, the projection is stretched too far to point by. */
const NEAR = 2500;

/** How far an arrow may stand from where it should, as a share of the way round the view. */
const REACH = 0.12;

type Side = 'left' | 'right' | 'top' | 'bottom';

export interface EdgeSpot {
  readonly arrow: Point;
  /** Degrees clockwise from up. */
  readonly turn: number;
  /** Text and arrow. */
  readonly box: Box;
  /** Top left of the text. */
  readonly text: Point;
  readonly align: 'start' | 'middle' | 'end';
  /** Where on the way round the view, clockwise from its top left corner, in px; and how far from where it should be. */
  readonly round: number;
  readonly off: number;
}

/** Where an arrow to a place should stand, and which way it points. */
export interface Exit {
  readonly at: Point;
  /** Degrees clockwise from up. */
  readonly turn: number;
}

/** Near places leave the view where they are nearest to it, far ones where the great circle from its middle does. */
export function exitTo(
  position: Position,
  projection: GeoProjection,
  { width, height }: { readonly width: number; readonly height: number },
): Exit {
  const centre: Point = [width / 2, height / 2];
  const [lon = 0, lat = 0] = projection.invert?.([...centre]) ?? [];
  if (distance(position, [lon, lat]) < NEAR) {
    // d3 projects single points whether they are clipped or not.
    const [x, y] = projection([position[0] ?? 0, position[1] ?? 0]) ?? centre;
    const at: Point = [Math.max(0, Math.min(width, x)), Math.max(0, Math.min(height, y))];
    if (at[0] !== x || at[1] !== y) return { at, turn: (Math.atan2(x - at[0], at[1] - y) * 180) / Math.PI };
    // Inside, but too near the edge for a mark.
    const ways = [
      { far: y, at: [x, 0], turn: 0 },
      { far: width - x, at: [width, y], turn: 90 },
      { far: height - y, at: [x, height], turn: 180 },
      { far: x, at: [0, y], turn: 270 },
    ] as const;
    return ways.reduce((best, way) => (way.far < best.far ? way : best));
  }
  // Conformal, and the middle meridian stands upright: a course is an angle.
  const turn = courseTo([lon, lat], position);
  const [dx, dy] = [Math.sin((turn * Math.PI) / 180), -Math.cos((turn * Math.PI) / 180)];
  const share = Math.min(width / 2 / Math.max(Math.abs(dx), 1e-9), height / 2 / Math.max(Math.abs(dy), 1e-9));
  return { at: [centre[0] + dx * share, centre[1] + dy * share], turn };
}

/** Spots along the edges for an arrow and its text, the best one first. */
export function edgeSpots(
  { at, turn }: Exit,
  extent: Extent,
  width: number,
  height: number,
): readonly EdgeSpot[] {
  const perimeter = 2 * (width + height);
  const start = toPerimeter(at, width, height);
  const steps = Array.from(
    { length: Math.floor(perimeter / 12) },
    (_, i) => Math.ceil(i / 2) * (i % 2 === 0 ? 6 : -6),
  );
  return steps.flatMap((step) => {
    // An arrow that stands where it does not point the way out would mislead.
    if (Math.abs(step) >= perimeter * REACH) return [];
    const round = (start + step + perimeter) % perimeter;
    const { point, side } = fromPerimeter(round, width, height);
    return [{ ...spotAt(point, side, extent, width, height), turn, round, off: Math.abs(step) }];
  });
}

/** The very spot where an arrow should be, without words. */
export function exitSpot({ at, turn }: Exit, width: number, height: number): EdgeSpot {
  const round = toPerimeter(at, width, height);
  const { point, side } = fromPerimeter(round, width, height);
  return { ...spotAt(point, side, { width: 0, height: 0 }, width, height), turn, round, off: 0 };
}

/** Clockwise from the top left corner. */
function toPerimeter([x, y]: Point, width: number, height: number): number {
  if (y <= 0.5) return x;
  if (x >= width - 0.5) return width + y;
  if (y >= height - 0.5) return width + height + (width - x);
  return 2 * width + height + (height - y);
}

function fromPerimeter(at: number, width: number, height: number): { point: Point; side: Side } {
  if (at < width) return { point: [at, 0], side: 'top' };
  if (at < width + height) return { point: [width, at - width], side: 'right' };
  if (at < 2 * width + height) return { point: [2 * width + height - at, height], side: 'bottom' };
  return { point: [0, 2 * (width + height) - at], side: 'left' };
}

function spotAt(
  [x, y]: Point,
  side: Side,
  extent: Extent,
  width: number,
  height: number,
): Pick<EdgeSpot, 'arrow' | 'box' | 'text' | 'align'> {
  const gap = INSET + ARROW + 3;
  const keep = (value: number, room: number, size: number) =>
    Math.max(INSET, Math.min(room - INSET - size, value));
  if (side === 'left' || side === 'right') {
    const top = keep(y - extent.height / 2, height, extent.height);
    const arrowY = Math.max(top + ARROW, Math.min(top + extent.height - ARROW, y));
    const arrow: Point = [side === 'left' ? INSET : width - INSET, arrowY];
    const edge = side === 'left' ? gap : width - gap;
    const left = side === 'left' ? INSET - ARROW : width - gap - extent.width;
    return {
      arrow,
      box: { x: left, y: top, width: extent.width + gap - INSET + ARROW, height: extent.height },
      text: [edge, top],
      align: side === 'left' ? 'start' : 'end',
    };
  }
  const left = keep(x - extent.width / 2, width, extent.width);
  const arrowX = Math.max(left + ARROW, Math.min(left + extent.width - ARROW, x));
  const arrow: Point = [arrowX, side === 'top' ? INSET : height - INSET];
  const top = side === 'top' ? gap : height - gap - extent.height;
  return {
    arrow,
    box: {
      x: left,
      y: side === 'top' ? INSET - ARROW : top,
      width: extent.width,
      height: extent.height + gap - INSET + ARROW,
    },
    text: [left + extent.width / 2, top],
    align: 'middle',
  };
}
