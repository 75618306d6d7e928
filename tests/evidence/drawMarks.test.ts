import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf } from '../../src/evidence/bounds.ts';
import { drawBasis, overhangOf, type Tip } from '../../src/evidence/drawMarks.ts';
import { boundMark } from '../../src/evidence/marks.ts';
import { BASES, HEDGES } from '../../src/evidence/model.ts';
import { LIGHT } from '../../src/evidence/palette.ts';
import { SvgContext } from '../../src/svg/context.ts';
import { svgBody } from '../../src/svg/document.ts';

/** The end mark of a bar whose tip is at 100, 50, as SVG. */
function drawn(tip: Partial<Tip>, basis: (typeof BASES)[number]): string {
  const pen = new SvgContext(300, 300, () => {
    throw new Error('an end mark has no text');
  });
  drawBasis(pen, { x: 100, y: 50, direction: 'right', half: 10, ...tip }, basis, LIGHT);
  return svgBody(pen, '');
}

/** All x of a drawing made of moves and lines. */
const acrossOf = (svg: string) => [...svg.matchAll(/[MLH]([\d.]+)/g)].map(([, x]) => Number(x));

describe('what bounds a figure', () => {
  it('is told by its hedge, and by a range that has no value', () => {
    const bounds = HEDGES.map((hedge) => [hedge, boundOf({ value: 94, hedge, ranged: false })]);
    expect(Object.fromEntries(bounds)).toEqual({
      about: undefined,
      almost: undefined,
      'just over': 'at-least',
      'more than': 'at-least',
      'at least': 'at-least',
      'at most': 'at-most',
      'up to': 'at-most',
      only: undefined,
    });
    expect(boundOf({ value: 40, hedge: undefined, ranged: true })).toBe('range');
    expect(boundOf({ value: 40, hedge: 'only', ranged: true })).toBe('range');
  });

  it('is nothing of dates and of words', () => {
    expect(boundOf({ value: '2022-10', hedge: 'at most', ranged: false })).toBeUndefined();
    expect(boundOf({ value: undefined, hedge: 'at least', ranged: false })).toBeUndefined();
  });
});

describe('an end mark', () => {
  it('differs with every bound, whatever the basis', () => {
    for (const basis of BASES) {
      const marks = [
        drawn({}, basis),
        drawn({ bound: 'at-least' }, basis),
        drawn({ bound: 'at-most' }, basis),
        drawn({ bound: 'range', low: 100, high: 140 }, basis),
      ];
      expect(new Set(marks).size).toBe(4);
    }
  });

  it('goes on from a lower bound exactly as far as it says, and nowhere from an upper one', () => {
    expect(Math.max(...acrossOf(drawn({ bound: 'at-least' }, 'recorded')))).toBe(
      100 + overhangOf('at-least'),
    );
    expect(Math.max(...acrossOf(drawn({ bound: 'at-most' }, 'recorded')))).toBe(100);
    expect(overhangOf('at-most')).toBe(0);
  });

  it('points to where the bar points', () => {
    const left = acrossOf(drawn({ bound: 'at-least', direction: 'left' }, 'recorded'));
    expect(Math.min(...left)).toBe(100 - overhangOf('at-least'));
    const up = drawn({ bound: 'at-least', direction: 'up' }, 'recorded');
    expect(up).toContain(`100 ${50 - overhangOf('at-least')}`);
  });

  it('of a range lies between its ends and marks nothing within', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 140 }), fc.integer({ min: 1, max: 140 }), (low, length) => {
        const tip = { x: low, bound: 'range', low, high: low + length } as const;
        expect(new Set(acrossOf(drawn(tip, 'recorded')))).toEqual(new Set([low, low + length]));
      }),
    );
  });

  it('of an estimated range has hooks, of a claimed one a dot at each end', () => {
    const range = { bound: 'range', low: 100, high: 140 } as const;
    expect(drawn(range, 'estimated')).toMatch(/M105 .*M135 /);
    expect(drawn(range, 'claimed').match(new RegExp(`fill="${LIGHT.paper}"`, 'g'))).toHaveLength(2);
  });

  it('is explained by a picture of its own for each bound', () => {
    expect(
      new Set((['at-least', 'at-most', 'range'] as const).map((bound) => boundMark(bound).html)).size,
    ).toBe(3);
  });
});
