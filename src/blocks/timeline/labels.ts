/** Which events of a drawing get a label when there is not room for all, and what becomes of the others. */
import type { TimelineEvent } from './model.ts';
import { type Extent, lastRow, type Packed, pack } from './pack.ts';

export interface LaneItem {
  readonly event: TimelineEvent;
  readonly mark: Extent;
  /** Width of the label with its date and sign, px. */
  readonly label: number;
}

/** One event with its label, or events without that stand so near to each other that they share a word. */
export interface PackedGroup extends Packed {
  /** In order of time. */
  readonly items: readonly LaneItem[];
  readonly labelled: boolean;
  /** From the first mark to the last. */
  readonly mark: Extent;
}

export interface PackedLane {
  readonly rows: number;
  readonly groups: readonly PackedGroup[];
}

export interface LaneToPack {
  readonly items: readonly LaneItem[];
  /** What the first row holds already. */
  readonly taken: readonly Extent[];
}

export interface Room {
  readonly bounds: Extent;
  /** In all lanes together. */
  readonly rows: number;
  /** Width of what stands beside events without labels, px: a count, a number, or nothing. */
  readonly bareText: (items: readonly LaneItem[]) => number;
}

/** Small marks nearer to each other than this share a word, px; longer ones do where they overlap. */
const NEAR = 16;
const SMALL = 14;

/**
 * Packs all lanes into at most so many rows. Labels are given up one by one, each time in the lane with most rows and there
 * in the lowest, and taken back where that costs no row; emphasised ones stay, so a drawing of nothing else may
 * need more rows than there are.
 */
export function chooseLabels(lanes: readonly LaneToPack[], room: Room): readonly PackedLane[] {
  const packed = lanes.map((lane) => packLane(lane, room, new Set()));
  const bare = lanes.map(() => new Set<string>());
  while (packed.reduce((sum, lane) => sum + lane.rows, 0) > room.rows) {
    const order = packed.map((_, i) => i).sort((a, b) => rowsAt(packed, b) - rowsAt(packed, a) || a - b);
    const found = order.some((i) => {
      const [lane, present, without] = [lanes[i], packed[i], bare[i]];
      if (lane === undefined || present === undefined || without === undefined) return false;
      const next = withoutOneMore(lane, present, room, without);
      if (next === undefined) return false;
      packed[i] = next;
      return true;
    });
    if (!found) break;
  }
  giveBack(lanes, packed, bare, room);
  return packed;
}

function rowsAt(packed: readonly PackedLane[], index: number): number {
  return packed[index]?.rows ?? 0;
}

/** A label given up early may have room again after others were, and one taken back may make room for another. */
function giveBack(
  lanes: readonly LaneToPack[],
  packed: PackedLane[],
  bare: readonly Set<string>[],
  room: Room,
): void {
  lanes.forEach((lane, i) => {
    const without = bare[i] ?? new Set();
    for (let before = -1; before !== without.size; ) {
      before = without.size;
      for (const id of [...without].reverse()) {
        without.delete(id);
        const next = packLane(lane, room, without);
        if (next.rows <= rowsAt(packed, i)) packed[i] = next;
        else without.add(id);
      }
    }
  });
}

/**
 * The lane with one more label given up: of those in its lowest row, which is what made the row needed, the widest; where
 * none there can go, one from the row above. Undefined when none is left to give.
 */
function withoutOneMore(
  lane: LaneToPack,
  packed: PackedLane,
  room: Room,
  bare: Set<string>,
): PackedLane | undefined {
  const [lowest] = packed.groups
    .flatMap((group) => (group.labelled ? group.items.map((item) => ({ item, row: lastRow(group) })) : []))
    .filter(({ item }) => item.event.emphasis !== true)
    .sort((a, b) => b.row - a.row || b.item.label - a.item.label);
  if (lowest === undefined) return undefined;
  bare.add(lowest.item.event.id);
  return packLane(lane, room, bare);
}

type Group = Pick<PackedGroup, 'items' | 'labelled' | 'mark'>;

function packLane({ items, taken }: LaneToPack, room: Room, bare: ReadonlySet<string>): PackedLane {
  const groups = groupsOf(items, bare);
  const texts = groups.map(({ items: own, labelled }) =>
    labelled ? (own[0]?.label ?? 0) : room.bareText(own),
  );
  const places = pack(
    groups.map(({ mark }, i) => ({ mark, words: texts[i] || undefined })),
    room.bounds,
    taken,
  );
  return {
    rows: Math.max(1, ...places.map((place) => lastRow(place) + 1)),
    groups: groups.flatMap((group, i) => {
      const place = places[i];
      return place === undefined ? [] : [{ ...group, ...place }];
    }),
  };
}

/** Events in order of time; those without labels join the ones before them that they touch. */
function groupsOf(items: readonly LaneItem[], bare: ReadonlySet<string>): readonly Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const isBare = bare.has(item.event.id);
    const index = isBare ? groups.findIndex((group) => !group.labelled && touch(group.mark, item.mark)) : -1;
    const open = groups[index];
    if (open === undefined) {
      groups.push({ items: [item], labelled: !isBare, mark: item.mark });
      continue;
    }
    const mark = {
      left: Math.min(open.mark.left, item.mark.left),
      right: Math.max(open.mark.right, item.mark.right),
    };
    groups[index] = { items: [...open.items, item], labelled: false, mark };
  }
  return groups;
}

function touch(a: Extent, b: Extent): boolean {
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return gap <= (isSmall(a) && isSmall(b) ? NEAR : NEAR / 4);
}

function isSmall({ left, right }: Extent): boolean {
  return right - left <= SMALL;
}
