import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extent, lastRow, type Packable, type Packed, pack } from '../../../src/blocks/timeline/pack.ts';

const BOUNDS: Extent = { left: 0, right: 400 };
const thing = (left: number, right: number, words?: number): Packable => ({ mark: { left, right }, words });

/** What each packed thing takes of each row. */
function takenBy(packed: readonly Packed[]): { row: number; extent: Extent; index: number }[] {
  return packed.flatMap((place, index) =>
    place.row === lastRow(place)
      ? [{ row: place.row, extent: place.extent, index }]
      : [place.row, place.row + 1].map((row) => ({ row, extent: place.extent, index })),
  );
}

describe('packing', () => {
  it('sets words to the right of a mark, or to the left where there is no room', () => {
    const packed = pack([thing(10, 20, 100), thing(380, 390, 100)], BOUNDS, []);
    expect(packed.map(({ row, side }) => [row, side])).toEqual([
      [0, 'right'],
      [0, 'left'],
    ]);
  });

  it('sets words under a mark that leaves no room on either side, and takes both rows', () => {
    const packed = pack([thing(0, 400, 100), thing(200, 210, 30)], BOUNDS, []);
    expect(packed[0]).toMatchObject({ row: 0, side: 'below', words: { left: 0, right: 100 } });
    expect(packed[1]?.row).toBe(2);
  });

  it('keeps off what the first row holds already', () => {
    expect(pack([thing(50, 60)], BOUNDS, [{ left: 40, right: 70 }])[0]?.row).toBe(1);
  });

  it('never lets two things touch, nor words leave the bounds', () => {
    const things = fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 390 }),
          fc.integer({ min: 5, max: 400 }),
          fc.integer({ min: 1, max: 300 }),
        )
        .map(([left, width, words]) => thing(left, Math.min(400, left + width), words)),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(things, (list) => {
        const packed = pack(list, BOUNDS, []);
        const taken = takenBy(packed);
        for (const a of taken) {
          for (const b of taken) {
            if (a.index >= b.index || a.row !== b.row) continue;
            expect(a.extent.right < b.extent.left || b.extent.right < a.extent.left).toBe(true);
          }
        }
        for (const { words } of packed) {
          expect(words.left).toBeGreaterThanOrEqual(BOUNDS.left);
          expect(words.right).toBeLessThanOrEqual(BOUNDS.right);
        }
      }),
    );
  });
});
