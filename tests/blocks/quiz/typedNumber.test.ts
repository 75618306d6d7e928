import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../src/blocks/quiz/typedNumber.ts';
import { formatNumber } from '../../../src/evidence/format.ts';

const problem = (text: string, unit = 'carriages') => {
  const read = readTyped(text, unit);
  return 'problem' in read ? read.problem : `read as ${read.value}`;
};

describe('a number is read', () => {
  test.each([
    ...['4162', '4,162', '4 162', '4\u00a0162', '4\u202f162', '4’162', "4'162", ' 4162 ', '4162.', '4162.0'],
    ...['about 4,162', 'ca. 4162', 'ca 4162', '~4162', '≈ 4,162', 'Roughly 4162', 'approx. 4162', '+4162'],
    ...['4162 carriages', '4,162 carriage', '4162 Carriages.', '4162carriages', '4.162 thousand'],
  ])('%j', (text) => {
    expect(readTyped(text, 'carriages')).toEqual({ value: 4162 });
  });

  test.each([
    ['2.5 million', 'troops', 2_500_000],
    ['about 10 thousand troops', 'troops', 10_000],
    ['10k', 'troops', 10_000],
    ['four thousand', 'troops', 4000],
    ['30 %', '%', 30],
    ['30%', '%', 30],
    ['30 per cent', '%', 30],
    ['30', '%', 30],
    ['-3.5', '%', -3.5],
    ['− 3', '', -3],
    ['.5', 'times', 0.5],
    ['-0', '', 0],
    ['3 facility', 'facilities', 3],
    ['1 person', 'people', 1],
    ['5 m', 'm', 5],
    ['5 million roubles', 'million roubles', 5],
    ['4162 carriages', 'railway carriages', 4162],
    ['12 troops per carriage', 'troops per carriage', 12],
  ])('%j of %j', (text, unit, value) => {
    expect(readTyped(text, unit)).toEqual({ value });
  });

  test('as it is written on the pages, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(6), (whole, places) => {
        const value = Number((whole / 10 ** places).toFixed(places));
        expect(readTyped(formatNumber(value, places))).toEqual({ value: value === 0 ? 0 : value });
      }),
    );
  });
});

describe('a comma before anything but three digits is a decimal comma', () => {
  test.each([
    ['4,16', 4.16],
    ['20,8', 20.8],
    ['about 2,5', 2.5],
    ['0,1234', 0.1234],
    ['4,162', 4162],
    ['1,234,567', 1234567],
  ])('%s', (text, value) => {
    expect(readTyped(text)).toEqual({ value });
  });
});

describe('what is no number is told', () => {
  test.each([
    ['', 'Write a number.'],
    ['   ', 'Write a number.'],
    ['41a2', '“41a2” cannot be read: write a number in digits.'],
    ['4,16,2', '“4,16,2” cannot be read: write a number in digits.'],
    ['4.162.000', '“4.162.000” cannot be read: write a number in digits.'],
    ['2.500', '“2.500” can be read in two ways: write 2,500, or 2.5.'],
    ['about 4.162 carriages', '“4.162” can be read in two ways: write 4,162, or 4.162.'],
    ['4.162e3', '“4.162e3” cannot be read: write a number in digits.'],
    ['NaN', '“NaN” cannot be read: write a number in digits.'],
    ['Infinity', '“Infinity” cannot be read: write a number in digits.'],
    ['--3', '“--3” cannot be read: write a number in digits.'],
    ['lots', '“lots” cannot be read: write a number in digits.'],
    ['thousands', '“thousands” cannot be read: write a number in digits.'],
    ['0x10', '“0x10” cannot be read: write a number in digits.'],
    ['$400', '“$400” cannot be read: write a number in digits.'],
    ['<b>4</b>', '“<b>4</b>” cannot be read: write a number in digits.'],
    ['3 4', 'Write one number: “3 4” holds more.'],
    ['40–50', 'Write one number: “40–50” holds more.'],
    ['3 or 4 carriages', 'Write one number: “3 or 4 carriages” holds more.'],
    ['4162 tanks', 'Write a number of carriages, not of “tanks”.'],
    ['30 %', 'Write a number of carriages, not of “%”.'],
    ['10 million billion', '“10 million billion” cannot be read: write a number in digits.'],
    ['10,000 trillion', 'Write a number of at most 1,000,000,000,000,000.'],
  ])('%j', (text, told) => {
    expect(problem(text)).toBe(told);
  });

  test('a per cent is asked for by name', () => {
    expect(problem('30 tanks', '%')).toBe('Write a number of per cent, not of “tanks”.');
  });

  test('ten megabytes are refused, and hardly repeated', () => {
    for (const text of [
      '1'.repeat(1e7),
      'a'.repeat(1e7),
      `${' '.repeat(1e7)}4`,
      '🚂'.repeat(1e6),
      '1,'.repeat(5e6),
    ]) {
      const told = problem(text);
      expect(told).toMatch(/is too long for a number\.$/);
      expect([...(told.split('”')[0] ?? '')].length).toBeLessThanOrEqual(30);
    }
  });

  test('any text at all gives a finite number or a short sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 100 }), fc.stringMatching(/^[0-9 .,'a-z%~-]{0,40}$/)),
        fc.constantFrom('', '%', 'carriages'),
        (text, unit) => {
          const read = readTyped(text, unit);
          if ('value' in read) expect(Number.isFinite(read.value)).toBe(true);
          else expect(read.problem).toMatch(/^.{5,90}\.$/su);
        },
      ),
    );
  });
});
