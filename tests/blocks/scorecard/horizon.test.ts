import { describe, expect, it } from 'vitest';
import { horizonOf } from '../../../src/blocks/scorecard/horizon.ts';

describe('how far ahead a forecast looks', () => {
  it.each([
    ['2016-11', '2017-03', 'months', 'the time ends within six months'],
    ['2022-02-09', '2022-02-10/2022-02-20', 'months', 'it begins the day after'],
    ['2020-12-17', '2021-06', 'months', 'the sixth month still counts'],
    ['2020-12-17', '2021-07', 'year', 'the seventh does not'],
    ['2016-11', '2017', 'year', 'a year is over with its December'],
    ['2016-11', '2017/2018', 'years', 'an interval counts by its end'],
    ['2020', '2025', 'years', 'documents may have a year alone'],
    ['2020-12-17', undefined, 'open', 'no time is named'],
    ['2020-12-17', '2020-12', 'open', 'the time named is that of writing'],
    ['2022-11-04', '2022', 'open', 'it had begun before'],
    ['2022-11', '2022-11-03', 'open', 'of a month one does not know the day'],
    ['', '2022-11-03', 'open', 'the document has no date'],
  ] as const)('issued %s, about %s: %s, because %s', (issued, about, horizon, _why) => {
    expect(horizonOf(issued, about)).toBe(horizon);
  });
});
