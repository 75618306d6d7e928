import { describe, expect, it } from 'vitest';
import {
  compareEntries,
  type EntryData,
  isWanted,
  readContent,
  type SortName,
  sortNamed,
} from '../../../src/pages/sources/sort.ts';

describe('compareEntries', () => {
  const sorted = (sort: SortName, ...data: EntryData[]) =>
    [...data].sort((a, b) => compareEntries(sort, a, b)).map(({ id }) => id);

  it('keeps the order of the page for the page’s own order', () => {
    expect(sorted('paragraph', { id: 'b', value: '2' }, { id: 'a', value: '1' })).toEqual(['b', 'a']);
  });

  it('sorts values as numbers within their unit, and what has none last', () => {
    const data: EntryData[] = [
      { id: 'none' },
      { id: 'ten-troops', value: '10', unit: 'troops' },
      { id: 'nine-troops', value: '9', unit: 'troops' },
      { id: 'many-carriages', value: '4162', unit: 'carriages' },
    ];
    expect(sorted('value', ...data)).toEqual(['many-carriages', 'nine-troops', 'ten-troops', 'none']);
  });

  it('sorts dates from the earliest, a year before its days, and what has none last', () => {
    const data: EntryData[] = [
      { id: 'none' },
      { id: 'day', date: '2022-02-09' },
      { id: 'year', date: '2022' },
      { id: 'before', date: '2016-11-22/2016-11-23' },
    ];
    expect(sorted('date', ...data)).toEqual(['before', 'year', 'day', 'none']);
  });

  it('sorts speakers by the letters of the language', () => {
    const data: EntryData[] = [
      { id: 'z', speaker: 'Zhdanov' },
      { id: 'e', speaker: 'élève' },
      { id: 'a', speaker: 'Ada' },
    ];
    expect(sorted('speaker', ...data)).toEqual(['a', 'e', 'z']);
  });

  it('takes a name that is none for the page’s own order', () => {
    expect([sortNamed('date'), sortNamed('nonsense'), sortNamed('')]).toEqual([
      'date',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('isWanted', () => {
  const data = { document: 'doc2016', stage: 'planned', slide: 'one two' };
  const asks = (asked: Record<string, string>, content = 'Carriages planned') =>
    isWanted(new Map(Object.entries(asked)), data, readContent(content));

  it('asks nothing of anybody when nothing is asked', () => {
    expect(asks({})).toBe(true);
    expect(asks({ stage: '', words: '  ' })).toBe(true);
  });

  it('wants all that is asked for', () => {
    expect(asks({ document: 'doc2016', stage: 'planned' })).toBe(true);
    expect(asks({ document: 'doc2016', stage: 'sent' })).toBe(false);
  });

  it('wants one slide of several, and no part of a name', () => {
    expect(asks({ slide: 'two' })).toBe(true);
    expect(asks({ slide: 'tw' })).toBe(false);
  });

  it('wants every word, in whatever case and order', () => {
    expect(asks({ words: 'PLANNED carr' })).toBe(true);
    expect(asks({ words: 'planned troops' })).toBe(false);
  });

  it('finds a number however its thousands are set, among words and with its decimals', () => {
    const content = 'up to 30,000 troops, 20.8 times 1,234,567';
    for (const words of ['30000', '30,000', '30 000', '30\u202f000 troops', '20.8', '1234567', '1 234,567']) {
      expect(asks({ words }, content), words).toBe(true);
    }
  });

  it('wants a number whole: 200 is neither in 2,000 nor in 1,200', () => {
    expect(asks({ words: '200' }, '2,000 of 1,200')).toBe(false);
    expect(asks({ words: '200' }, '2,000 or 200')).toBe(true);
    expect(asks({ words: '2017 200' }, 'in 2017: 200')).toBe(true);
  });

  it('takes a number with more to it as a word', () => {
    expect(asks({ words: '¶17' }, 'Doc 2016, ¶17')).toBe(true);
    expect(asks({ words: '30%' }, 'about 30%')).toBe(true);
  });
});
