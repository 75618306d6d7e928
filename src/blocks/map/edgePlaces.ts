/** All places outside the view, so that none hides another and they follow each other as they do on the Earth. */
import type { GeoProjection } from 'd3-geo';
import { type Box, crosses, type Segment } from './box.ts';
import { type EdgeSpot, type Exit, edgeSpots, exitSpot, exitTo } from './edge.ts';
import type { Extent, Room } from './labels.ts';
import { formatMeasured, type MapPlace, positionOf } from './model.ts';
import type { Point } from './outline.ts';
import { extentOf, type MapText, type Setting } from './text.ts';

export interface EdgePlace {
  readonly item: MapPlace;
  readonly number: number;
  readonly at: Point;
  readonly turn: number;
  readonly text: MapText | undefined;
}

interface Numbered {
  readonly item: MapPlace;
  readonly number: number;
}

interface Option {
  readonly spot: EdgeSpot;
  readonly text: MapText | undefined;
  /** The less the better. */
  readonly cost: number;
}

interface Wish extends Numbered {
  /** The best first. */
  readonly options: readonly Option[];
  /** Where it should be, over whatever is there. */
  readonly last: Option;
}

interface Attempt {
  readonly places: readonly (Numbered & Option & { readonly wish: number })[];
  readonly cost: number;
}

/** What is worse than a px away from where an arrow should be, and by how much. */
const COST = { crossed: 36, noNote: 110, noName: 700, noText: 3000, swapped: 2000 };

/**
 * Arrows and words for places outside the view. They are put one after the other, so the order matters: several are tried.
 * @param blocked lines that words had better not stand on
 */
export function placeAtEdge(
  outside: readonly Numbered[],
  projection: GeoProjection,
  room: Room,
  setting: Setting,
  blocked: readonly Segment[],
): readonly EdgePlace[] {
  const wishes = outside.map((one): Wish => {
    const exit = exitTo(positionOf(one.item.place), projection, setting.frame);
    return { ...one, ...optionsFor(one, exit, setting, blocked) };
  });
  const round = [...wishes].sort((a, b) => a.last.spot.round - b.last.spot.round);
  const orders = [wishes, [...wishes].reverse(), round, [...round].reverse()];
  const bestWith = (brief: ReadonlySet<number>) =>
    orders
      .map((order) => attempt(order, brief, room.copy()))
      .reduce((least, other) => (other.cost < least.cost ? other : least));
  // One name without its distance may make room for others where they belong.
  let brief: ReadonlySet<number> = new Set();
  let best = bestWith(brief);
  for (const { number } of outside) {
    const briefer = new Set([...brief, number]);
    const other = bestWith(briefer);
    if (other.cost < best.cost) [best, brief] = [other, briefer];
  }
  for (const { spot, text } of best.places) if (text !== undefined) room.take(spot.box);
  return best.places.map(({ item, number, spot, text }) => ({
    item,
    number,
    at: spot.arrow,
    turn: spot.turn,
    text,
  }));
}

function attempt(order: readonly Wish[], brief: ReadonlySet<number>, room: Room): Attempt {
  const places = order.map(({ item, number, options, last }) => {
    const isFree = ({ spot, text }: Option) =>
      !(brief.has(number) && text !== undefined && text.lines.length > 1) && room.isFree({ box: spot.box });
    const option = options.find(isFree) ?? last;
    if (option.text !== undefined) room.take(option.spot.box);
    return { item, number, ...option, wish: last.spot.round };
  });
  const cost = places.reduce((sum, place) => sum + place.cost, 0);
  return { places, cost: cost + COST.swapped * swapped(places) };
}

/** All ways to point to a place, the best first: with its distance, by its name, by its number; last of all by its arrow alone. */
function optionsFor(
  { item, number }: Numbered,
  exit: Exit,
  setting: Setting,
  blocked: readonly Segment[],
): { readonly options: readonly Option[]; readonly last: Option } {
  const { width, height } = setting.frame;
  const note = noteOf(item);
  const texts = [
    ...(note === undefined ? [] : [{ lines: [item.place.name, note], cost: 0 }]),
    { lines: [item.place.name], cost: COST.noNote },
    { lines: [String(number)], cost: COST.noName },
  ];
  const options = texts.flatMap(({ lines, cost }) => {
    const extent = extentOf(lines, setting);
    return edgeSpots(exit, extent, width, height).map((spot): Option => {
      const text: MapText = { lines, placed: { box: textBox(spot, extent) }, align: spot.align };
      const isCrossed = blocked.some((line) => crosses(line, spot.box));
      return { spot, text, cost: cost + costOf(spot.off) + (isCrossed ? COST.crossed : 0) };
    });
  });
  return {
    options: options.sort((one, other) => one.cost - other.cost),
    last: { spot: exitSpot(exit, width, height), text: undefined, cost: COST.noText },
  };
}

/** A little aside is no harm; further off an arrow begins to mislead. */
function costOf(off: number): number {
  return off + 2 * Math.max(0, off - 40);
}

/** How many pairs stand the other way round than they should. */
function swapped(places: readonly { readonly spot: EdgeSpot; readonly wish: number }[]): number {
  return places.flatMap((a, i) =>
    places.slice(i + 1).filter((b) => (a.wish - b.wish) * (a.spot.round - b.spot.round) < 0),
  ).length;
}

/** `451 km south of Kyiv`, of the nearest of the places measured to; undefined where there is none. */
function noteOf({ measured }: MapPlace): string | undefined {
  const [nearest] = measured.filter(({ wind }) => wind !== undefined).sort((a, b) => a.km - b.km);
  return nearest === undefined ? undefined : formatMeasured(nearest);
}

function textBox({ text: [x, y], align }: EdgeSpot, { width, height }: Extent): Box {
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return { x: left, y, width, height };
}
