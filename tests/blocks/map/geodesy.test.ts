import { describe, expect, it } from 'vitest';
import { borderBetween } from '../../../src/blocks/map/atlas.ts';
import { areasWithin } from '../../../src/blocks/map/band.ts';
import {
  courseTo,
  distance,
  distanceToNearest,
  samplesOf,
  stretchOf,
  windOf,
} from '../../../src/blocks/map/geodesy.ts';

const MINSK = [27.57, 53.9];
const KYIV = [30.52, 50.45];
const LIMA = [-77.04, -12.05];

describe('distances', () => {
  it('are great circles: a degree of a meridian is 111.2 km, and a quarter of the Earth 10,008 km', () => {
    expect(distance([0, 0], [0, 1])).toBeCloseTo(111.195, 2);
    expect(distance([0, 0], [90, 0])).toBeCloseTo(10_007.557, 2);
    expect(distance(MINSK, MINSK)).toBe(0);
  });

  it('are the same there and back, and the shortest way', () => {
    expect(distance(MINSK, LIMA)).toBeCloseTo(distance(LIMA, MINSK), 6);
    expect(distance(MINSK, LIMA)).toBeLessThan(distance(MINSK, KYIV) + distance(KYIV, LIMA));
    expect(Math.round(distance(MINSK, KYIV))).toBe(433);
  });

  it('name the wind by which one leaves', () => {
    expect([0, 44, 91, 180, 226, 337, 359].map(windOf)).toEqual([
      'north',
      'north-east',
      'east',
      'south',
      'south-west',
      'north-west',
      'north',
    ]);
    expect(courseTo([0, 0], [0, 10])).toBeCloseTo(0, 6);
    expect(courseTo([0, 0], [10, 0])).toBeCloseTo(90, 6);
    // The great circle to the Far East leaves northward, though both lie as far north.
    expect(courseTo(MINSK, [135.07, 53.9])).toBeLessThan(50);
  });
});

describe('the border with the Chernihiv region', () => {
  const border = borderBetween('Belarus', 'Ukraine');
  const stretch = stretchOf(border, [31.78, 52.11], [30.55, 51.25]);

  it('is the part of the whole between the tripoint and the Dnipro', () => {
    const ends = [stretch[0], stretch.at(-1)].map((point) => point ?? [0, 0]);
    const toEnds = (point: number[]) => Math.min(...ends.map((end) => distance(end, point)));
    expect(toEnds([31.78, 52.11])).toBeLessThan(3);
    expect(toEnds([30.55, 51.25])).toBeLessThan(3);
    // All of it lies on the left bank or east of it.
    expect(Math.min(...stretch.map(([lon = 0]) => lon))).toBeGreaterThan(30.4);
    expect(stretch.length).toBeGreaterThan(50);
  });

  it('has limits of a band all round that are as far from it as they say', () => {
    const samples = samplesOf([stretch]);
    const areas = areasWithin(stretch, [40, 50]);
    for (const [i, reach] of [40, 50].entries()) {
      const points = areas[i]?.coordinates.flat(2) ?? [];
      expect(points.length).toBeGreaterThan(50);
      const far = points.map((point) => distanceToNearest(point, samples));
      expect(Math.min(...far)).toBeGreaterThan(reach - 0.25);
      expect(Math.max(...far)).toBeLessThan(reach + 0.25);
    }
  });
});
