import { describe, expect, it } from 'vitest';
import { compareRows, countWords, isWanted } from '../../../src/blocks/scorecard/order.ts';

const rows = [
  { who: 'Zvezda', place: '10', verdict: 'unresolved', document: 'a' },
  { who: 'analysts', place: '9', verdict: 'no', document: 'b' },
  { who: 'PISM', place: '2', verdict: 'yes', document: 'b' },
];
const sorted = (order: string) => [...rows].sort((a, b) => compareRows(order, a, b)).map(({ who }) => who);

describe('orders of forecasts', () => {
  it('go by who says so, whatever the letter case', () => {
    expect(sorted('who')).toEqual(['analysts', 'PISM', 'Zvezda']);
  });

  it('go by when they were issued, as numbers', () => {
    expect(sorted('issued')).toEqual(['PISM', 'analysts', 'Zvezda']);
  });

  it('go from what came true to what cannot be told', () => {
    expect(sorted('verdict')).toEqual(['PISM', 'analysts', 'Zvezda']);
  });

  it('are that of the page where none is asked for', () => {
    expect(sorted('')).toEqual(['Zvezda', 'analysts', 'PISM']);
  });
});

describe('which forecasts are wanted', () => {
  it.each([
    [{ verdict: '', document: '' }, 3],
    [{ verdict: 'no', document: '' }, 1],
    [{ verdict: '', document: 'b' }, 2],
    [{ verdict: 'no', document: 'a' }, 0],
  ])('%j leaves %i', (asked, count) => {
    expect(rows.filter((row) => isWanted(asked, row))).toHaveLength(count);
  });

  it('is told in words', () => {
    expect([countWords(3, 3), countWords(1, 3), countWords(0, 3)]).toEqual([
      '3 forecasts',
      '1 of 3 forecasts',
      'None of 3 forecasts',
    ]);
  });
});
