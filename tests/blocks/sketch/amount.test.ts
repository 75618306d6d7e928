import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/blocks/sketch/amount.ts';
import { formatNumber } from '../../../src/evidence/format.ts';

describe('a number as it is typed', () => {
  it.each(['4162', '4,162', '4 162', '4\u00a0162', '4\u202f162', '4’162', "4'162", ' 4162 '])(
    '%j',
    (text) => {
      expect(readAmount(text, true)).toEqual({ value: 4162 });
    },
  );

  it('is read back from how it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        expect(readAmount(formatNumber(value), true)).toEqual({ value });
      }),
    );
  });

  it('may have decimals where they make sense', () => {
    expect(readAmount('4.5', false)).toEqual({ value: 4.5 });
    expect(readAmount('4.5', true)).toEqual({ problem: 'Write a whole number.' });
  });

  it('may be taken back', () => {
    expect(readAmount('  ', true)).toEqual({ value: undefined });
  });

  it.each([
    ['lots', '“lots” cannot be read: write a number in digits.'],
    ['4,16', 'Write a whole number.'],
    ['1e5', '“1e5” cannot be read: write a number in digits.'],
    ['-3', 'Nothing below 0 can be drawn.'],
    ['−3', 'Nothing below 0 can be drawn.'],
    ['1,000,000,001', 'Nothing above 1,000,000,000 can be drawn.'],
  ])('or it is told what is wrong: %s', (text, problem) => {
    expect(readAmount(text, true)).toEqual({ problem });
  });
});
