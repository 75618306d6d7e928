import { describe, expect, it } from 'vitest';
import { referenceParts, referenceText } from '../../../src/evidence/export/reference.ts';
import type { Source } from '../../../src/evidence/model.ts';
import { source } from '../samples.ts';

function text(given: Partial<Source> = {}, record: Partial<Source['record']> = {}): string {
  const plain = source();
  return referenceText({ ...plain, ...given, record: { ...plain.record, ...record } });
}

describe('referenceText', () => {
  it('writes author, year, title, container, date and address', () => {
    expect(text({ url: 'https://example.org/a' })).toBe(
      'Lovelace, Ada. 2016. “On carriages.” Analytical Notes, 22 November 2016. https://example.org/a',
    );
  });

  it('leaves a title its own question mark', () => {
    expect(text({}, { title: 'What planned?' })).toContain('“What planned?” Analytical Notes');
  });

  it('says of a date that was inferred that it is about that', () => {
    expect(text({ circa: true, issued: '2016-11' })).toContain('Analytical Notes, about November 2016.');
  });

  it('puts the publisher of a report without author in front, and its number behind', () => {
    const given = { authors: [], container: undefined, publisher: 'The Institute (TI)' };
    expect(text(given, { type: 'report', author: [], 'collection-number': '258' })).toBe(
      'The Institute (TI). 2016. On carriages. No. 258, 22 November 2016.',
    );
  });

  it('puts the title in front where nobody is named', () => {
    expect(text({ issued: '2016-11', circa: true }, { type: 'webpage', author: [] })).toBe(
      '“On carriages.” 2016. Analytical Notes, about November 2016.',
    );
  });

  it('turns the first author round and no other', () => {
    const author = [
      { family: 'Lovelace', given: 'Ada' },
      { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
      { literal: 'NATO' },
    ];
    expect(text({}, { author })).toMatch(/^Lovelace, Ada, Ludwig van Beethoven, and NATO\. 2016\./);
  });

  it('does not tell a year twice', () => {
    expect(text({ issued: '2016' })).toBe('Lovelace, Ada. 2016. “On carriages.” Analytical Notes.');
  });

  it('sets whole works and what an article stands in apart', () => {
    expect(referenceParts(source()).filter(({ italic }) => italic)).toEqual([
      { text: 'Analytical Notes', italic: true },
    ]);
  });
});
