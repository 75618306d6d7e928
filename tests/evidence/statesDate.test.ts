import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/evidence/dates.ts';
import { statesDate } from '../../src/evidence/statesDate.ts';

describe('statesDate', () => {
  it.each([
    ['on 21 November 2016, one day before', '2016-11-21'],
    ['November 4, 2022', '2022-11-04'],
    ['Nov. 4, 2022', '2022-11-04'],
    ['the 4th of November 2022', '2022-11-04'],
    ['17.12.2020', '2020-12-17'],
    ['2020-12-17', '2020-12-17'],
    ['in August 2021.', '2021-08'],
    ['since 1994', '1994'],
    ['Zapad-2013', '2013'],
    ['On 22 – 23 October 2016', '2016-10-22/2016-10-23'],
    ['from 10 to 20 February 2022', '2022-02-10/2022-02-20'],
    ['between October 15 and October 22, 2022', '2022-10-15/2022-10-22'],
    ['September 26–27, 2022', '2022-09-26/2022-09-27'],
    ['28 February – 5 March 2022', '2022-02-28/2022-03-05'],
    ['30 December 2021 to 2 January 2022', '2021-12-30/2022-01-02'],
    ['March to September 2022', '2022-03/2022-09'],
    ['back in 2012-15 on various levels', '2012/2015'],
  ])('finds in %j the date %s', (text, iso) => {
    expect(statesDate(text, iso)).toBe(true);
  });

  it.each([
    ['21 November', '2016-11-21'],
    ['November 2016', '2016-11-21'],
    ['2016', '2016-11-21'],
    ['121 November 2016', '2016-11-21'],
    ['21 November 20161', '2016-11-21'],
    ['12.17.2020', '2020-12-17'],
    ['22–23 October 2016', '2016-10-23'],
    ['23–24 October 2016', '2016-10-23'],
    ['2012-2015', '2015'],
    ['March–September 2022', '2022-09'],
    ['between March and September 2022', '2022-09/2022-09'],
    ['28 February – 5 March 2022', '2022-03-05'],
    ['2,016 carriages', '2016'],
    ['22–24 October 2016', '2016-10-22/2016-10-23'],
  ])('does not find in %j the date %s', (text, iso) => {
    expect(statesDate(text, iso)).toBe(false);
  });

  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const iso = fc.oneof(
    day,
    day.map((date) => date.slice(0, 7)),
    day.map((date) => date.slice(0, 4)),
    fc.tuple(day, day).map((ends) => ends.sort().join('/')),
  );

  it('finds every date as pages write it, and in that no other', () => {
    fc.assert(
      fc.property(iso, iso, (written, wanted) => {
        const same = formatDate(written) === formatDate(wanted);
        const partOf = wanted.length < 10 && formatDate(written).includes(wanted.slice(0, 4));
        if (same || !partOf) expect(statesDate(formatDate(written), wanted)).toBe(same);
      }),
    );
  });
});
