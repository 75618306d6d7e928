import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/evidence/numbers.ts';

const values = (text: string, unit?: string) => numbersIn(text, unit).map(({ value }) => value);

describe('numbersIn', () => {
  it.each<[string, number[]]>([
    ['4,162 carriages', [4162]],
    ['10 000 and 10\u00a0000', [10_000, 10_000]],
    ['a factor of 1.5', [1.5]],
    ['40-50 km', [40, 50]],
    ['between 5 and 10', [5, 10]],
    ['two to three months', [2, 3]],
    ['three or four days', [3, 4]],
    ['twenty-five', [25]],
    ['thirty two', [32]],
    ['two hundred', [200]],
    ['two hundred and fifty', [250]],
    ['one thousand five hundred', [1500]],
    ['two hundred thousand', [200_000]],
    ['two million five hundred thousand and six', [2_500_006]],
    ['10 thousand', [10_000]],
    ['2.5 million', [2_500_000]],
    ['10k, 2bn', [10_000, 2e9]],
    ['three dozen', [36]],
    ['three four', [3, 4]],
    ['twenty, five', [20, 5]],
    ['between two thousand and five thousand', [2000, 5000]],
    ['200km', [200]],
    ['Zapad-2013', [2013]],
    ['−5 degrees', [-5]],
    ['none at all', []],
  ])('reads %j as %j', (text, wanted) => {
    expect(values(text)).toEqual(wanted);
  });

  it.each(['half', 'a quarter', '2½', 'one and a half', 'hundreds', 'dozens', 'several thousand'])(
    'does not work out %j',
    (text) => {
      expect(values(text)).toEqual([Number.NaN]);
    },
  );

  it('takes a letter for a multiplier only behind a number, and never the unit', () => {
    expect(values('k and m')).toEqual([]);
    expect(values('5 m')).toEqual([5e6]);
    expect(values('5 m', 'm')).toEqual([5]);
  });

  it('gives a per cent sign to all ends of a range and to nothing else', () => {
    const signs = (text: string) => numbersIn(text).map(({ percent }) => percent);
    expect(signs('5-10%')).toEqual([true, true]);
    expect(signs('30 to 45 per cent')).toEqual([true, true]);
    expect(signs('of 200 people 45%')).toEqual([false, true]);
    expect(signs('45% of 200')).toEqual([true, false]);
  });

  it('tells where each number stands and how many decimals it has', () => {
    expect(numbersIn('at 1.50 or two thousand')).toMatchObject([
      { start: 3, end: 7, decimals: 2 },
      { start: 11, end: 23, decimals: undefined },
    ]);
  });
});
