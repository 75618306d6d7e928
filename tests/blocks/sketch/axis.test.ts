import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST,
  neatValue,
  roundUp,
  shareOf,
  stepped,
  type ValueAxis,
  valueAt,
  valueBeyond,
} from '../../../src/blocks/sketch/axis.ts';

const LINEAR: ValueAxis = { scale: 'linear', min: 0, max: 500, whole: true };
const LOG: ValueAxis = { scale: 'log', min: 10, max: 10_000, whole: true };

const anyAxis = fc
  .record({
    scale: fc.constantFrom('linear' as const, 'log' as const),
    max: fc.integer({ min: 20, max: 1_000_000 }),
    whole: fc.boolean(),
  })
  .map(({ scale, max, whole }): ValueAxis => ({ scale, min: scale === 'log' ? 10 : 0, max, whole }));
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('an axis to draw on', () => {
  it('has its ends where its length ends, and half a logarithmic one is a geometric middle', () => {
    expect([valueAt(LINEAR, 0), valueAt(LINEAR, 0.5), valueAt(LINEAR, 1)]).toEqual([0, 250, 500]);
    expect(valueAt(LOG, 0.5)).toBeCloseTo(316.23, 2);
  });

  it('gives a place back for the value that stands there', () => {
    fc.assert(
      fc.property(anyAxis, anyShare, (axis, share) => {
        expect(shareOf(axis, valueAt(axis, share))).toBeCloseTo(share, 9);
      }),
    );
  });

  it('puts what lies outside at its ends', () => {
    expect([shareOf(LINEAR, 900), shareOf(LOG, 3), shareOf(LOG, 0)]).toEqual([1, 0, 0]);
  });

  it('rounds a drawn value to a step, never by more than one, and never below its start', () => {
    fc.assert(
      fc.property(anyAxis, anyShare, (axis, share) => {
        const value = valueAt(axis, share);
        const neat = neatValue(axis, value);
        const step = Math.abs(stepped(axis, neat, 1) - neat);
        expect(neat).toBeGreaterThanOrEqual(axis.min);
        expect(Math.abs(neat - value)).toBeLessThanOrEqual(step);
        if (axis.whole) expect(Number.isInteger(neat)).toBe(true);
      }),
    );
  });
});

describe('a key', () => {
  it('moves by a hundredth of a linear axis, and keeps two digits on a logarithmic one', () => {
    expect([stepped(LINEAR, 50, 1), stepped(LINEAR, 50, -1), stepped(LINEAR, 50, 10)]).toEqual([55, 45, 100]);
    expect([stepped(LOG, 99, 1), stepped(LOG, 100, 1), stepped(LOG, 100, -1)]).toEqual([100, 110, 99]);
  });

  it('always moves, and the key the other way undoes it', () => {
    fc.assert(
      fc.property(anyAxis, anyShare, (axis, share) => {
        const from = neatValue(axis, valueAt(axis, share));
        const up = stepped(axis, from, 1);
        expect(up).toBeGreaterThan(from);
        expect(stepped(axis, up, -1)).toBeCloseTo(from, 6);
      }),
    );
  });

  it('goes beyond the end, but not below the start nor above what anybody draws', () => {
    expect(stepped(LINEAR, 500, 1)).toBe(505);
    expect(stepped(LINEAR, 0, -1)).toBe(0);
    expect(stepped({ ...LINEAR, max: MOST }, MOST, 10)).toBe(MOST);
  });
});

describe('a hand beyond the end', () => {
  it('starts at the end and reaches ever further, in a known number of px', () => {
    expect(valueBeyond(LINEAR, 500, 1)).toBe(500);
    expect(valueBeyond(LINEAR, 500, 1.35)).toBe(1360);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 3, noNaN: true }), (share) => {
        expect(valueBeyond(LINEAR, 500, share + 0.1)).toBeGreaterThan(valueBeyond(LINEAR, 500, share));
      }),
    );
  });
});

it.each([
  [1, 1],
  [80, 100],
  [101, 200],
  [500, 500],
  [0.3, 0.5],
])('%d rounds up to %d', (value, up) => {
  expect(roundUp(value)).toBe(up);
});
