/** Marks and labels of one lane set into rows so that nothing collides; pure geometry. */

/** From `left` to `right` along the axis, px. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Something to be set: a mark, and words beside it if it has any. */
export interface Packable {
  readonly mark: Extent;
  /** Width of the words, without the gap to the mark; undefined where there are none. */
  readonly words: number | undefined;
}

/** Where words stand: beside the mark, or under it in the next row where a mark leaves no room beside it. */
export type Side = 'left' | 'right' | 'below';

export interface Packed {
  /** Of the mark, from 0. */
  readonly row: number;
  /** Undefined without words. */
  readonly side: Side | undefined;
  /** What mark and words take up. */
  readonly extent: Extent;
  /** What the words alone do; of the mark where there are none. */
  readonly words: Extent;
}

/** Between a mark and its words, px. */
const WORDS_GAP = 6;
/** Between a thing and the next in its row, px. */
const APART = 12;

/**
 * Sets each thing, in the order given, into the first row where it has room: words to the right of the mark or, where that is
 * taken, to the left; under it where neither side is wide enough. All words keep between the bounds.
 * @param taken what the first row holds already
 */
export function pack(
  things: readonly Packable[],
  bounds: Extent,
  taken: readonly Extent[],
): readonly Packed[] {
  const rows: Extent[][] = [[...taken]];
  const isFree = (row: number, extent: Extent) => (rows[row] ?? []).every((other) => areApart(extent, other));
  return things.map((thing): Packed => {
    const ways = waysOf(thing, bounds);
    for (let row = 0; ; row++) {
      const way = ways.find(({ side, extent }) => rowsFor(side, row).every((each) => isFree(each, extent)));
      if (way === undefined) continue;
      for (const each of rowsFor(way.side, row)) rows[each] = [...(rows[each] ?? []), way.extent];
      return { ...way, row };
    }
  });
}

/** How many rows of its lane a thing reaches down to. */
export function lastRow({ row, side }: Packed): number {
  return Math.max(...rowsFor(side, row));
}

function rowsFor(side: Side | undefined, row: number): readonly number[] {
  return side === 'below' ? [row, row + 1] : [row];
}

type Way = Omit<Packed, 'row'>;

function waysOf({ mark, words: width }: Packable, bounds: Extent): readonly Way[] {
  if (width === undefined) return [{ side: undefined, extent: mark, words: mark }];
  const way = (side: Side, left: number): Way => {
    const words = { left, right: left + width };
    const extent = { left: Math.min(mark.left, left), right: Math.max(mark.right, words.right) };
    return { side, extent, words };
  };
  const beside = [way('right', mark.right + WORDS_GAP), way('left', mark.left - WORDS_GAP - width)].filter(
    ({ words }) => words.left >= bounds.left && words.right <= bounds.right,
  );
  return beside.length > 0
    ? beside
    : [way('below', Math.max(bounds.left, Math.min(mark.left, bounds.right - width)))];
}

function areApart(a: Extent, b: Extent): boolean {
  return a.right + APART <= b.left || b.right + APART <= a.left;
}
