import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFact, formatWithUnit } from '../../src/evidence/format.ts';
import { matchesFact, statesFact } from '../../src/evidence/match.ts';
import { HEDGES } from '../../src/evidence/model.ts';
import { fact } from './samples.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Numbers as ledgers hold them: up to twelve digits, up to six of them decimals. */
const written = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  .map(([n, decimals]) => Number((n / 10 ** decimals).toFixed(decimals)));

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
    const range = fact({ value: 45, ranged: true, low: 40, high: 50 });
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

  it.each([
    '2 million',
    '2million',
    '2k',
    '2 k',
    '2bn',
    '2m',
    '2M',
    'two hundred',
    'two-hundred',
    '2 dozen',
    '2 millions',
  ])('does not take %j for 2', (text) => {
    expect(matchesFact(text, fact({ value: 2 }))).toBe(false);
  });

  it.each<[string, number]>([
    ['two hundred', 200],
    ['3 dozen', 36],
    ['10 thousand', 10_000],
    ['2.5k', 2500],
    ['1.1 million', 1_100_000],
    ['2bn', 2e9],
    ['two hundred thousand', 200_000],
    ['sixty', 60],
  ])('takes %j for what it is, %d', (text, value) => {
    expect(matchesFact(text, fact({ value }))).toBe(true);
  });

  it.each<[string, number]>([
    ['two hundred and fifty', 200],
    ['twenty-five', 20],
    ['one and a half', 1],
    ['2½', 2],
    ['2.1 million', 2_140_000],
    ['hundreds', 100],
  ])('does not take %j for %d', (text, value) => {
    expect(matchesFact(text, fact({ value, digits: 0 }))).toBe(false);
    expect(matchesFact(text, fact({ value, basis: 'computed', formula: 'a' }))).toBe(false);
  });

  it('reads a letter as a unit where the ledger has that unit', () => {
    expect(matchesFact('5 m', fact({ value: 5, unit: 'm' }))).toBe(true);
    expect(matchesFact('5 m', fact({ value: 5 }))).toBe(false);
  });

  it('tells percentages from other figures', () => {
    const share = fact({ value: 30, unit: '%' });
    for (const text of ['30%', '30 %', '30 per cent', 'about 30 percent', '30', 'about 30'])
      expect(matchesFact(text, share), text).toBe(true);
    for (const text of ['30 troops', '30 percentage points', '30 km'])
      expect(matchesFact(text, share), text).toBe(false);
    for (const text of ['30%', '30 per cent'])
      expect(matchesFact(text, fact({ value: 30 })), text).toBe(false);
  });

  it('takes nothing for a value that could not be computed', () => {
    expect(matchesFact('2', fact({ value: Number.NaN }))).toBe(false);
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

describe('statesFact', () => {
  const estimate = fact({ value: 10_000, low: 8000, high: 13_000 });

  it('takes the value, either bound and both', () => {
    for (const text of ['10,000', '8,000', '13,000', '8,000–13,000'])
      expect(statesFact(text, estimate), text).toBe(true);
  });

  it('takes nothing in between', () => {
    for (const text of ['9,000', '13,000–8,000', '8,000–10,000'])
      expect(statesFact(text, estimate), text).toBe(false);
    expect(statesFact('8,000', fact({ value: 10_000 }))).toBe(false);
  });
});

describe('an entry without a number', () => {
  it('is linked by its own words', () => {
    const words = fact({ value: undefined, words: 'several thousand' });
    expect(matchesFact('Several thousand', words)).toBe(true);
    expect(matchesFact('many thousand', words)).toBe(false);
    expect(matchesFact('3,000', words)).toBe(false);
  });

  it('is linked by any words that state no number when it has none of its own', () => {
    const forecast = fact({ value: undefined, kind: 'forecast' });
    expect(matchesFact('a large redeployment', forecast)).toBe(true);
    expect(matchesFact('4,162 carriages', forecast)).toBe(false);
    expect(matchesFact('ten battalions', forecast)).toBe(false);
  });
});
