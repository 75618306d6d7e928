import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcelessFigures } from '../../src/check/numerals.ts';

function figures(text: string): string[] {
  return sourcelessFigures(text).map(({ figure }) => figure);
}

describe('a figure needs a source', () => {
  test.each<[string, string[]]>([
    ['about 4,162 carriages', ['4,162']],
    ['1.5 times, then 20% and 30 %', ['1.5', '20%', '30 %']],
    ['10 000 troops or 10\u00A0000 or 10\u202F000', ['10 000', '10\u00A0000', '10\u202F000']],
    ['40–50 trains, 8-9 wagons', ['40–50', '8-9']],
    ['at 10:30, a ratio of 1:20, 24/7', ['10:30', '1:20', '24/7']],
    ['2,500 in 2022', ['2,500']],
    ['1999.5 and 2,016', ['1999.5', '2,016']],
    ['$2000 and 2016%', ['2000', '2016%']],
    ['3 regiments, 1800 men, 2100 more', ['3', '1800', '2100']],
    ['2013 and 200', ['200']],
    ['200–2016', ['200–2016']],
    ['32 May Day parades', ['32']],
    ['about 20x', ['20']],
    ['for 5-year plans and sub-200 groups', ['5', '200']],
    ['№ 7', ['7']],
    ['2 million, 3k and 5 dozen, 40–50 thousand', ['2 million', '3k', '5 dozen', '40–50 thousand']],
    ['5 mm, 6 kids', ['5', '6']],
    ['10 000–12 000 men, 30 per cent', ['10 000–12 000', '30 per cent']],
    ['In March 40 carriages, in May 99, in June 12 trains', ['40', '99', '12']],
    ['32 March, 0 May, May 32, 2016', ['32', '0', '32']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('no figure is', () => {
  test.each([
    ['a year', 'In 2016, before 2013; (1991), 2022.'],
    ['a decade', 'the 1990s'],
    ['years with a word before them', 'mid-2022 and pre-2014 and post–2020'],
    ['a range of years', '2013–2017, 2013-17, 2013 – 2017, 2016/17'],
    ['a day', '22 November 2016, 22 November, November 22, 2016, Nov. 22–23, 2016'],
    ['a range of days', '22–23 November 2016, 22 and 23 November, 28 February – 5 March 2022'],
    ['several days', '1, 2 and 3 May'],
    ['a month', 'November 2016'],
    ['a day with a no-break space', '22\u00A0November\u00A02016'],
    ['an ISO date', '2016-11-22, 2016-11'],
    [
      'an exercise or a weapon',
      'Zapad-2017, Union Shield-2019, T-72A, T-72B3, S-400, MiG-31K, Iskander-M, Су-34, BTR-82A',
    ],
    ['a name without a hyphen', 'Su34, D0, F16, G20'],
    ['an ordinal', 'the 1st Guards Tank Army, the 22nd, 23rd and 120th'],
    ['a paragraph sign', '¶34, ¶¶34–35, ¶ 7'],
    ['text without digits', 'four thousand carriages'],
  ])('%s', (_, text) => {
    expect(figures(text)).toEqual([]);
  });
});

test('places are those of the figures in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '2', '0', ',', '.', ' ', '-', '–', 'M', 'a', 'y', '¶', '%') }),
      (text) => {
        for (const { index, figure } of sourcelessFigures(text)) {
          expect(text.slice(index, index + figure.length)).toBe(figure);
          expect(figure).toMatch(/^\d/);
        }
      },
    ),
  );
});
