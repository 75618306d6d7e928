import { describe, expect, it } from 'vitest';
import { contains, pathData, type Run, simplify } from '../../../src/blocks/map/outline.ts';

const SQUARE: Run = {
  closed: true,
  points: [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ],
};

describe('outlines', () => {
  it('are written relative, with a tenth of a px and no more signs than needed', () => {
    expect(pathData([SQUARE])).toBe('M0 0l10 0 0 10-10 0z');
    expect(
      pathData([
        {
          closed: false,
          points: [
            [1.04, 2],
            [0.5, 2.26],
          ],
        },
      ]),
    ).toBe('M1 2l-.5 .3');
  });

  it('do not drift: rounding is of points and not of steps', () => {
    const points = Array.from({ length: 101 }, (_, i) => [i * 0.14, 0] as const);
    const steps = pathData([{ closed: false, points }])
      .replace(/^M0 0l/, '')
      .split(' ');
    const end = steps.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + Number(step), 0);
    expect(end).toBeCloseTo(14, 6);
  });

  it('lose points that lie on the way, and keep those that do not', () => {
    const run: Run = {
      closed: false,
      points: [
        [0, 0],
        [5, 0.4],
        [10, 0],
        [20, 8],
        [30, 0],
      ],
    };
    expect(simplify([run], 0.5)[0]?.points).toEqual([
      [0, 0],
      [10, 0],
      [20, 8],
      [30, 0],
    ]);
    expect(simplify([run], 0.3)[0]?.points).toHaveLength(5);
  });

  it('lose what is too small to be seen', () => {
    expect(
      simplify([{ ...SQUARE, points: SQUARE.points.map(([x, y]) => [x / 20, y / 20] as const) }], 0.8),
    ).toEqual([]);
    expect(simplify([SQUARE], 0.8)).toEqual([SQUARE]);
  });

  it('know what is inside, holes left out', () => {
    const hole: Run = {
      closed: true,
      points: SQUARE.points.map(([x, y]) => [x / 2 + 2, y / 2 + 2] as const),
    };
    expect(contains([SQUARE], [5, 5])).toBe(true);
    expect(contains([SQUARE], [11, 5])).toBe(false);
    expect(contains([SQUARE, hole], [5, 5])).toBe(false);
    expect(contains([SQUARE, hole], [1, 1])).toBe(true);
  });
});
