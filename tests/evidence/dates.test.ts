import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSpellings, formatDate, ISO_DATE_RE, isRealDate } from '../../src/evidence/dates.ts';

describe('formatDate', () => {
  it.each([
    ['2016', '2016'],
    ['2016-11', 'November 2016'],
    ['2016-11-02', '2 November 2016'],
    ['2016-11-22/2016-11-23', '22–23 November 2016'],
    ['2016-11-30/2016-12-02', '30 November – 2 December 2016'],
    ['2016-11/2016-12', 'November–December 2016'],
    ['2012/2015', '2012–2015'],
    ['2016-12-30/2017-01-02', '30 December 2016 – 2 January 2017'],
    ['2016-11/2017-01', 'November 2016 – January 2017'],
    ['2016-11-22/2016-11-22', '22 November 2016'],
    ['2016/2016', '2016'],
    ['2016-11/2016-11-05', 'November 2016 – 5 November 2016'],
    ['2016/2016-11', '2016 – November 2016'],
    ['2015/2016-11', '2015 – November 2016'],
  ])('writes %s as %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });
});

describe('dateSpellings', () => {
  it('lets a day lose its year, or all but month and year', () => {
    expect(dateSpellings('2016-11-22')).toEqual(['22 November 2016', '22 November', 'November 2016', '2016']);
  });

  it('lets an interval of years be written short', () => {
    expect(dateSpellings('2012/2015')).toEqual(['2012–2015', '2012–15']);
  });

  it('lets a month lose its year', () => {
    expect(dateSpellings('2016-11')).toEqual(['November 2016', 'November', '2016']);
  });
});

const date = fc.oneof(
  fc.integer({ min: 1900, max: 2100 }).map(String),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .chain((day) => fc.constantFrom(7, 10).map((length) => day.toISOString().slice(0, length))),
);
const interval = fc.oneof(
  date,
  fc.tuple(date, date).map((pair) => pair.sort().join('/')),
);

describe('any date or interval', () => {
  it('passes the schema and has a first spelling that names its years, without stray spaces or dashes', () => {
    fc.assert(
      fc.property(interval, (iso) => {
        expect(iso).toMatch(ISO_DATE_RE);
        expect(isRealDate(iso)).toBe(true);
        const [full = '', ...others] = dateSpellings(iso);
        expect(full).toBe(formatDate(iso));
        for (const year of iso.split('/').map((part) => part.slice(0, 4))) expect(full).toContain(year);
        for (const spelling of [full, ...others]) {
          expect(spelling).toMatch(/^[A-Z\d]/);
          expect(spelling).toMatch(/[a-z\d]$/);
          expect(spelling).not.toMatch(/ {2}/);
        }
      }),
    );
  });

  it('is never spelt like another day of the same year', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((n) => {
      const at = new Date(Date.UTC(2017, 0, 1 + n));
      return at.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(day, day, (one, other) => {
        fc.pre(one !== other);
        expect(dateSpellings(one).slice(0, 2)).not.toContain(dateSpellings(other)[1]);
      }),
    );
  });
});

describe('ISO_DATE_RE', () => {
  it.each([
    '16',
    '2016-13',
    '2016-00',
    '2016-11-32',
    '2016-1',
    '2016-11-22/',
    '22-11-2016',
    '2016-11-22T10:00',
  ])('refuses %s', (text) => {
    expect(text).not.toMatch(ISO_DATE_RE);
  });
});

describe('isRealDate', () => {
  it.each([
    '2016-02-31',
    '2015-02-29',
    '2016-11-31',
    '2016/2015',
    '2016-11-22/2016-11-21',
    '2016-12/2016-11-30',
    '2016-11-22/2016-02-30',
  ])('refuses %s', (iso) => {
    expect(iso).toMatch(ISO_DATE_RE);
    expect(isRealDate(iso)).toBe(false);
  });

  it.each(['2016-02-29', '2016/2016', '2016-11/2016', '2016/2016-11', '2016-11-22/2016-11-22'])(
    'takes %s',
    (iso) => {
      expect(isRealDate(iso)).toBe(true);
    },
  );
});
