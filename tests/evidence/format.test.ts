import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatFact,
  formatNumber,
  formatValue,
  formatWithUnit,
  matchesFact,
} from '../../src/evidence/format.ts';
import { HEDGES } from '../../src/evidence/model.ts';
import { fact } from './samples.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Numbers as ledgers hold them: up to twelve digits, up to six of them decimals. */
const written = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  .map(([n, decimals]) => Number((n / 10 ** decimals).toFixed(decimals)));

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

describe('formatValue', () => {
  it('writes a number with as many decimals as it has, or as the entry says', () => {
    expect(formatValue(fact({ value: 33.28 }))).toBe('33.28');
    expect(formatValue(fact({ value: 33.28, digits: 1 }))).toBe('33.3');
  });

  it('writes a value in the middle of its bounds as a range', () => {
    expect(formatValue(fact({ value: 45, low: 40, high: 50 }))).toBe('40–50');
  });

  it('keeps a value that has bounds of its own beside it', () => {
    expect(formatValue(fact({ value: 47, low: 40, high: 50 }))).toBe('47');
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

  it('set a per cent sign close', () => {
    expect(formatWithUnit(fact({ value: 30, unit: '%' }))).toBe('30%');
  });

  it('leave no space where there is no unit', () => {
    expect(formatWithUnit(fact({ value: 1.5, unit: '' }))).toBe('1.5');
  });
});

describe('matchesFact', () => {
  const carriages = fact({ value: 4162 });

  it.each(['4162', '4,162', '4 162', '4\u00a0162', '4\u202f162', '4’162', 'about 4,162 carriages'])(
    'takes %j for 4,162',
    (text) => {
      expect(matchesFact(text, carriages)).toBe(true);
    },
  );

  it.each(['4,126', '4162.5', '4,1620', '41,62', 'four thousand', '', '−4,162', '4,162 of 4,162'])(
    'does not take %j for 4,162',
    (text) => {
      expect(matchesFact(text, carriages)).toBe(false);
    },
  );

  it('reads number words up to twenty, in any case', () => {
    expect(matchesFact('Five documents', fact({ value: 5 }))).toBe(true);
    expect(matchesFact('six documents', fact({ value: 5 }))).toBe(false);
  });

  it('wants both ends of a range, in order', () => {
    const range = fact({ value: 45, low: 40, high: 50 });
    expect(matchesFact('40–50', range)).toBe(true);
    expect(matchesFact('from 40 to 50', range)).toBe(true);
    expect(matchesFact('40-50', range)).toBe(true);
    expect(matchesFact('50–40', range)).toBe(false);
    expect(matchesFact('45', range)).toBe(false);
  });

  it('tells a minus from a hyphen', () => {
    expect(matchesFact('−5 degrees', fact({ value: -5 }))).toBe(true);
    expect(matchesFact('-5', fact({ value: -5 }))).toBe(true);
    expect(matchesFact('-5', fact({ value: 5 }))).toBe(false);
    expect(matchesFact('Zapad-2013', fact({ value: 2013 }))).toBe(true);
  });

  it('lets a computed value be rounded, correctly, and no other value', () => {
    const multiple = { value: 20.81 };
    const byFormula = fact({ ...multiple, basis: 'computed', formula: 'a / b' });
    for (const text of ['21', '20.8', '20.81']) expect(matchesFact(text, byFormula)).toBe(true);
    for (const text of ['20', '20.9', '20.810001']) expect(matchesFact(text, byFormula)).toBe(false);
    expect(matchesFact('21', fact(multiple))).toBe(false);
  });

  it('takes the decimals that the ledger asks to show', () => {
    const share = fact({ value: 33.28, digits: 1 });
    expect(matchesFact('33.3', share)).toBe(true);
    expect(matchesFact('33.28', share)).toBe(true);
    expect(matchesFact('33', share)).toBe(false);
  });

  it('knows the spellings of a date', () => {
    const day = fact({ value: '2016-11-22' });
    expect(matchesFact('22 November', day)).toBe(true);
    expect(matchesFact('22  November 2016', day)).toBe(true);
    expect(matchesFact('23 November', day)).toBe(false);
  });

  it('takes every value as formatFact writes it, hedge, unit and range included', () => {
    fc.assert(
      fc.property(
        finite,
        fc.constantFrom(undefined, ...HEDGES),
        fc.constantFrom('', '%', 'troops'),
        fc.constantFrom('computed', 'recorded'),
        fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
        (value, hedge, unit, basis, digits) => {
          const entry = fact({ value, hedge, unit, basis, digits });
          expect(matchesFact(formatFact(entry), entry)).toBe(true);
          expect(matchesFact(formatWithUnit(entry), entry)).toBe(true);
        },
      ),
    );
  });

  it('takes every range as formatFact writes it', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 1000 }), (low, width) => {
        const high = low + 2 * width;
        const entry = fact({ value: (low + high) / 2, low, high });
        expect(matchesFact(formatFact(entry), entry)).toBe(true);
      }),
    );
  });

  it('tells any two different values apart', () => {
    fc.assert(
      fc.property(written, written, (value, other) => {
        fc.pre(value !== other);
        expect(matchesFact(formatFact(fact({ value: other })), fact({ value }))).toBe(false);
      }),
    );
  });
});
