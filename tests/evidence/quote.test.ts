import { describe, expect, it } from 'vitest';
import { findProblems, type Quoting } from '../../src/evidence/quote.ts';

/** Rules and keys of what is wrong with an entry of a document, about 4,162 carriages unless told otherwise. */
function problems(given: Partial<Quoting>): string[] {
  const entry = { id: 'carriages', unit: 'carriages', in: 'doc2016', find: 'plans to send 4,162', ...given };
  return findProblems(entry).map(({ rule, key }) => `${rule} at ${key}`);
}

describe('findProblems', () => {
  it('has nothing to say of a short quotation that states the value', () => {
    expect(problems({ value: 4162 })).toEqual([]);
    expect(problems({ value: 4, find: 'four NATO battalions' })).toEqual([]);
    expect(problems({ value: 30, unit: '%', find: 'about 30 per cent' })).toEqual([]);
    expect(problems({ words: 'several thousand', find: 'Several  thousand soldiers' })).toEqual([]);
    expect(problems({ value: '2016-11-21', find: '21 November 2016' })).toEqual([]);
    expect(problems({ low: 40, high: 50, find: 'only 40-50 km' })).toEqual([]);
  });

  it('does not take another number, a percentage for a count or a count for a percentage', () => {
    expect(problems({ value: 4126 })).toEqual(['find-value at value']);
    expect(problems({ value: 30, find: 'about 30%' })).toEqual(['find-value at value']);
    expect(problems({ value: 30, unit: '%', find: 'about 30 people' })).toEqual(['find-value at value']);
  });

  it('wants both ends of a range, in order, and a value as well as its bounds', () => {
    expect(problems({ low: 40, high: 50, find: '50 to 40 km' })).toEqual(['find-value at low']);
    expect(problems({ low: 40, high: 50, find: 'over 40 km' })).toEqual(['find-value at low']);
    expect(problems({ value: 45, low: 40, high: 50, find: '45 km' })).toEqual(['find-value at low']);
    expect(problems({ value: 45, low: 40, high: 50, find: '45 km (40 to 50)' })).toEqual([]);
  });

  it('lets an explanation state what the quotation cannot', () => {
    const date = { value: '2022-02-06', find: 'Last Sunday' };
    expect(problems(date)).toEqual(['find-value at value']);
    expect(problems({ ...date, inferred: 'the Sunday before 9 February 2022: 6 February 2022' })).toEqual([]);
    expect(problems({ ...date, inferred: 'the Sunday before 9 February 2022' })).toEqual([
      'find-value at value',
    ]);
    expect(problems({ ...date, inferred: '6 February 2022: 13 February 2022' })).toEqual([
      'find-value at value',
    ]);
    expect(problems({ value: 25, unit: '%', find: 'about a quarter', inferred: 'a quarter: 25%' })).toEqual(
      [],
    );
    expect(problems({ value: 25, unit: '%', find: 'about a quarter', inferred: 'a quarter: 25' })).toEqual([
      'find-value at value',
    ]);
  });

  it('does not take from the quotation what the explanation is there to state', () => {
    const dayAfter = { find: '21 November 2016, one day before', inferred: 'a day after: 22 November 2016' };
    expect(problems({ ...dayAfter, value: '2016-11-22' })).toEqual([]);
    expect(problems({ ...dayAfter, value: '2016-11-21' })).toEqual(['find-value at value']);
  });

  it('counts to twelve words', () => {
    const words = (count: number) => `4,162 ${'word '.repeat(count - 1)}– “”`;
    expect(problems({ value: 4162, find: words(12) })).toEqual([]);
    expect(problems({ value: 4162, find: words(13) })).toEqual(['find-length at find']);
  });

  it('asks nothing of what has no value, or whose value a formula gives', () => {
    expect(problems({ find: 'may be a sign' })).toEqual([]);
    expect(problems({ value: Number.NaN })).toEqual([]);
    expect(problems({ value: 1, formula: 'a / b', find: undefined, in: undefined })).toEqual([]);
  });

  it('wants the words of an address outside, where there is a value', () => {
    expect(problems({ in: 'outside', value: 4162, find: undefined })).toEqual(['no-find at id']);
    expect(problems({ in: 'outside', value: 4162 })).toEqual([]);
    expect(problems({ in: 'outside', value: 4126 })).toEqual(['find-value at value']);
    expect(problems({ in: 'outside', find: undefined })).toEqual([]);
  });

  it('says what to do', () => {
    const [problem] = findProblems({
      id: 'carriages',
      unit: 'carriages',
      in: 'doc2016',
      value: 4126,
      find: 'plans to send 4,162',
    });
    expect(problem).toMatchObject({
      message: '"find" ("plans to send 4,162") of fact "carriages" does not state 4,126',
      hint: 'quote the words that state it, or add "inferred:" with 4,126 written out',
    });
  });
});
