/** Where names stand: beside their marks, or further off on a leader, and never on each other. */
import {
  type Box,
  boxAround,
  crosses,
  grow,
  isInside,
  meet,
  nearestIn,
  overlaps,
  type Segment,
} from './box.ts';
import type { Point } from './outline.ts';

/** Room a text needs. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly box: Box;
  /** From the mark to the text; undefined where the text stands right beside it. */
  readonly leader?: Segment | undefined;
}

/** Free room between two texts in px. */
const APART = 3;
/** Between a mark and its name. */
const GAP = 6;
/** How far off a name may stand on a leader, nearest first. */
const REACHES = [14, 22, 30, 40, 52, 66, 82, 100, 120, 145];
/** Beside before above before slanted: how cartographers rank them (Imhof 1975), right before left. */
const BESIDE: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** What is drawn already. */
export class Room {
  readonly #frame: Box;
  readonly #boxes: Box[] = [];
  readonly #lines: Segment[] = [];

  /** @param frame nothing may stand outside of it */
  constructor(frame: Box) {
    this.#frame = frame;
  }

  get boxes(): readonly Box[] {
    return this.#boxes;
  }

  /** Another one with the same in it. */
  copy(): Room {
    const room = new Room(this.#frame);
    room.#boxes.push(...this.#boxes);
    room.#lines.push(...this.#lines);
    return room;
  }

  take(box: Box): void {
    this.#boxes.push(box);
  }

  put({ box, leader }: Placed): void {
    this.#boxes.push(box);
    if (leader !== undefined) this.#lines.push(leader);
  }

  /** Whether a text, and its leader, can stand here. @param own boxes that belong to it */
  isFree({ box, leader }: Placed, own: readonly Box[] = []): boolean {
    const room = grow(box, APART);
    if (!isInside(box, this.#frame)) return false;
    if (this.#boxes.some((other) => !own.includes(other) && overlaps(room, other))) return false;
    if (this.#lines.some((line) => crosses(line, room))) return false;
    if (leader === undefined) return true;
    return (
      !this.#boxes.some((other) => !own.includes(other) && crosses(leader, grow(other, 1))) &&
      !this.#lines.some((line) => meet(leader, line))
    );
  }
}

/** The first free place for a name beside its mark; undefined where there is none. Nothing is put yet. */
export function placeBeside(
  mark: Point,
  radius: number,
  extent: Extent,
  room: Room,
  own: Box,
): Placed | undefined {
  return (
    BESIDE.map(([x, y]) => ({ box: boxBeside(mark, radius + GAP, extent, x, y) })).find((placed) =>
      room.isFree(placed, [own]),
    ) ?? placeOnLeader([mark], extent, room, [own], radius)
  );
}

/** A box whose nearest side or corner is `reach` px off. */
function boxBeside([x, y]: Point, reach: number, { width, height }: Extent, dx: number, dy: number): Box {
  const slant = dx !== 0 && dy !== 0 ? 0.6 : 1;
  return {
    x: dx === 0 ? x - width / 2 : dx > 0 ? x + reach * slant : x - reach * slant - width,
    y: dy === 0 ? y - height / 2 : dy > 0 ? y + reach * slant : y - reach * slant - height,
    width,
    height,
  };
}

/**
 * The nearest free place on a leader from one of some points; undefined where there is none.
 * @param start how far from the point the leader begins
 * @param blocked further lines the text may not stand on
 * @param most longest leader in px; default as long as there are
 */
export function placeOnLeader(
  anchors: readonly Point[],
  extent: Extent,
  room: Room,
  own: readonly Box[],
  start: number,
  blocked: readonly Segment[] = [],
  most = Number.POSITIVE_INFINITY,
): Placed | undefined {
  for (const reach of REACHES) {
    if (reach > most) break;
    for (const anchor of anchors) {
      for (let turn = 0; turn < 16; turn++) {
        // Right, left, then what lies between: 0, 8, 1, 9, …
        const angle = ((turn % 2 === 0 ? turn / 2 : 8 + (turn - 1) / 2) * Math.PI) / 8;
        const end: Point = [anchor[0] + reach * Math.cos(angle), anchor[1] - reach * Math.sin(angle)];
        const box = boxBeside(end, 0, extent, sign(Math.cos(angle)), sign(-Math.sin(angle)));
        const to = nearestIn(grow(box, 1), anchor);
        const length = Math.hypot(to[0] - anchor[0], to[1] - anchor[1]);
        if (length <= start + 2) continue;
        const share = start / length;
        const from: Point = [
          anchor[0] + (to[0] - anchor[0]) * share,
          anchor[1] + (to[1] - anchor[1]) * share,
        ];
        const placed = { box, leader: [from, to] as const };
        if (blocked.some((line) => crosses(line, grow(box, 2)))) continue;
        if (room.isFree(placed, own)) return placed;
      }
    }
  }
  return undefined;
}

function sign(value: number): number {
  return Math.abs(value) < 0.3 ? 0 : Math.sign(value);
}

/**
 * Where a text can stand along a line, without a leader; the point nearest to `wish` is tried first.
 * @param blocked lines the text may not stand on
 */
export function placeAlong(
  line: readonly Point[],
  extent: Extent,
  room: Room,
  wish: Point,
  blocked: readonly Segment[],
): Placed | undefined {
  const far = ([x, y]: Point) => Math.hypot(x - wish[0], y - wish[1]);
  for (const anchor of [...line].sort((a, b) => far(a) - far(b))) {
    for (const [x, y] of BESIDE) {
      const placed = { box: boxBeside(anchor, GAP + 2, extent, x, y) };
      if (blocked.some((segment) => crosses(segment, grow(placed.box, 2)))) continue;
      if (room.isFree(placed)) return placed;
    }
  }
  return undefined;
}

/** The box of a mark. */
export function markBox(mark: Point, radius: number): Box {
  return boxAround(mark, radius + 1);
}
