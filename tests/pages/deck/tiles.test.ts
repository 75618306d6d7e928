import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTiles } from '../../../src/pages/deck/tiles.ts';

describe('arrangeTiles', () => {
  it('shows 24 slides at once on a screen of 1280 × 720', () => {
    const { columns, scale, places } = arrangeTiles({ count: 24, current: 0, width: 1280, height: 720 });
    expect(columns).toBe(5);
    expect(scale * 1280).toBeGreaterThan(200);
    expect(places).toHaveLength(24);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(32);
      expect(x + scale * 1280).toBeLessThanOrEqual(1280 - 32);
      expect(y).toBeGreaterThanOrEqual(32);
      expect(y + scale * 720).toBeLessThanOrEqual(720 - 32);
    }
  });

  it.each([
    [1280, 720],
    [1000, 800],
  ])('shows 132 slides at once on a screen of %d × %d', (width, height) => {
    const { scale, places } = arrangeTiles({ count: 132, current: 131, width, height });
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + scale * 1280).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + scale * 720).toBeLessThanOrEqual(height);
    }
  });

  it('reads in rows: the slide after the last of a row starts the next', () => {
    const { columns, places } = arrangeTiles({ count: 24, current: 0, width: 1280, height: 720 });
    expect(places[columns]?.x).toBeCloseTo(places[0]?.x ?? Number.NaN);
    expect(places[columns]?.y).toBeGreaterThan(places[0]?.y ?? Number.NaN);
    expect(places[columns - 1]?.y).toBe(places[0]?.y);
  });

  it('draws no slide larger than it is', () => {
    expect(arrangeTiles({ count: 1, current: 0, width: 3840, height: 2160 }).scale).toBe(1);
  });

  it('keeps the current slide on the screen, however many there are and however small it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(1999),
        fc.integer({ min: 320, max: 3840 }),
        fc.integer({ min: 480, max: 2160 }),
        (count, at, width, height) => {
          const current = at % count;
          const { scale, places } = arrangeTiles({ count, current, width, height });
          const { x = Number.NaN, y = Number.NaN } = places[current] ?? {};
          expect(scale).toBeGreaterThan(0);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + scale * 1280).toBeLessThanOrEqual(width + 0.01);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + scale * 720).toBeLessThanOrEqual(height + 0.01);
        },
      ),
    );
  });
});
