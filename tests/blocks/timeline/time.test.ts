import { describe, expect, it } from 'vitest';
import { shapeOf, shortDate, spanOf, utcDay } from '../../../src/blocks/timeline/time.ts';

describe('a date', () => {
  it.each([
    ['2022-02-24', utcDay(2022, 1, 24), utcDay(2022, 1, 25), 'day'],
    ['2022-02', utcDay(2022, 1, 1), utcDay(2022, 2, 1), 'within'],
    ['2022-12', utcDay(2022, 11, 1), utcDay(2023, 0, 1), 'within'],
    ['1994', utcDay(1994, 0, 1), utcDay(1995, 0, 1), 'within'],
    ['2022-02-10/2022-02-20', utcDay(2022, 1, 10), utcDay(2022, 1, 21), 'lasting'],
    ['2012/2015', utcDay(2012, 0, 1), utcDay(2016, 0, 1), 'lasting'],
  ])('%s covers all it may mean and no more', (iso, from, to, shape) => {
    expect(spanOf(iso)).toEqual({ from, to });
    expect(shapeOf(iso)).toBe(shape);
  });

  it.each([
    ['2022-01-17', undefined, '17 Jan 2022'],
    ['2022-01-17', 2022, '17 Jan'],
    ['2022-03/2022-09', 2022, 'Mar–Sep'],
    ['2022-05-30/2022-06-02', undefined, '30 May–2 Jun 2022'],
    ['2012/2015', undefined, '2012–2015'],
    ['2022', 2022, '2022'],
  ])('%s is short where room is: %s', (iso, year, text) => {
    expect(shortDate(iso, year)).toBe(text);
  });
});
