import { describe, expect, it } from 'vitest';
import {
  formatFact,
  formatNumber,
  formatRange,
  formatValue,
  formatWithUnit,
} from '../../src/evidence/format.ts';
import { fact } from './samples.ts';

describe('formatNumber', () => {
  it.each([
    [4162, undefined, '4,162'],
    [999, undefined, '999'],
    [1234567, undefined, '1,234,567'],
    [0, undefined, '0'],
    [20.8, undefined, '20.8'],
    [20.81, 1, '20.8'],
    [2, 1, '2.0'],
    [1.005, 2, '1.01'],
    [-4162, undefined, '−4,162'],
    [-0, undefined, '0'],
    [-0.001, 2, '0.00'],
  ])('writes %d with %s decimals as %s', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });
});

describe('formatRange', () => {
  it('groups thousands and gives both ends the same decimals', () => {
    expect(formatRange(8000, 12000)).toBe('8,000–12,000');
    expect(formatRange(1, 1.5, 1)).toBe('1.0–1.5');
  });
});

describe('formatValue', () => {
  it('writes a number with as many decimals as it has, or as the entry says', () => {
    expect(formatValue(fact({ value: 33.28 }))).toBe('33.28');
    expect(formatValue(fact({ value: 33.28, digits: 1 }))).toBe('33.3');
  });

  it('writes a range by its bounds', () => {
    expect(formatValue(fact({ value: 45, ranged: true, low: 40, high: 50 }))).toBe('40–50');
  });

  it('keeps a value that has bounds of its own beside it', () => {
    expect(formatValue(fact({ value: 45, low: 40, high: 50 }))).toBe('45');
  });

  it('bears the per cent sign, of a range once', () => {
    expect(formatValue(fact({ value: 30, unit: '%' }))).toBe('30%');
    expect(formatValue(fact({ value: 45, ranged: true, low: 40, high: 50, unit: '%' }))).toBe('40–50%');
  });

  it('writes dates in words', () => {
    expect(formatValue(fact({ value: '2016-11-22/2016-11-23' }))).toBe('22–23 November 2016');
  });
});

describe('formatFact and formatWithUnit', () => {
  it('put the hedge before the number and the unit after it', () => {
    const troops = fact({ value: 10000, hedge: 'about' });
    expect(formatFact(troops)).toBe('about 10,000');
    expect(formatWithUnit(troops)).toBe('about 10,000 troops');
  });

  it('write a per cent sign once, close to the number', () => {
    const share = fact({ value: 30, unit: '%', hedge: 'about' });
    expect(formatFact(share)).toBe('about 30%');
    expect(formatWithUnit(share)).toBe('about 30%');
  });

  it('leave no space where there is no unit', () => {
    expect(formatWithUnit(fact({ value: 1.5, unit: '' }))).toBe('1.5');
  });
});

describe('an entry without a number', () => {
  it('is written in the words of its source, with its unit', () => {
    expect(formatWithUnit(fact({ value: undefined, words: 'several thousand' }))).toBe(
      'several thousand troops',
    );
  });

  it('is empty when there are none', () => {
    expect(formatWithUnit(fact({ value: undefined }))).toBe('');
  });
});
