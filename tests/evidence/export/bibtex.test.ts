import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexEntry, bibtexOf, escapeBibtex } from '../../../src/evidence/export/bibtex.ts';
import type { Source } from '../../../src/evidence/model.ts';
import { source } from '../samples.ts';
import { plainOf, readBibtex } from './readers.ts';

function entry(given: Partial<Source> = {}, record: Partial<Source['record']> = {}) {
  const plain = source();
  const [read] = readBibtex(bibtexOf({ ...plain, ...given, record: { ...plain.record, ...record } }));
  return read;
}

describe('bibtexOf', () => {
  it('writes an article with author, journal and date', () => {
    expect(bibtexOf(source({ url: 'https://example.org/a_b' }))).toBe(`@article{doc2016,
  author = {Lovelace, Ada},
  title = {{On carriages}},
  journal = {Analytical Notes},
  year = {2016},
  date = {2016-11-22},
  url = {https://example.org/a_b},
}
`);
  });

  it.each([
    ['report', 'techreport', 'institution'],
    ['webpage', 'online', 'publisher'],
    ['thesis', 'phdthesis', 'school'],
    ['book', 'book', 'publisher'],
    ['map', 'misc', 'publisher'],
  ] as const)('takes a %s for @%s and its publisher for %s', (type, expected, field) => {
    const read = entry({ publisher: 'The Ministry' }, { type });
    expect(read?.type).toBe(expected);
    expect(read?.fields[field]).toBe('The Ministry');
  });

  it('says that a date is inferred, and sorts what names no author by its short form', () => {
    const read = entry({ circa: true, issued: '2016-11' }, { author: [] });
    expect(read?.fields.note).toBe('About November 2016: the date is inferred');
    expect(read?.fields).toMatchObject({ key: 'Lovelace 2016', year: '2016' });
    expect(read?.fields).not.toHaveProperty('author');
  });

  it('keeps organisations whole and particles with the family', () => {
    const author = [
      { literal: 'Centre for War and Peace' },
      { given: 'Ludwig', 'non-dropping-particle': 'van', family: 'Beethoven', suffix: 'Jr.' },
    ];
    expect(entry({}, { author })?.fields.author).toBe(
      '{Centre for War and Peace} and van Beethoven, Jr., Ludwig',
    );
  });

  it('numbers reports by their series and pages with a double hyphen', () => {
    const fields = entry({}, { type: 'report', 'collection-number': '258', page: '1-9' })?.fields;
    expect(fields).toMatchObject({ number: '258', pages: '1--9' });
  });
});

describe('escapeBibtex', () => {
  it('escapes what TeX would take for its own', () => {
    expect(escapeBibtex('50% & $5 #1 a_b {x} ~ ^ \\')).toBe(
      '50\\% \\& \\$5 \\#1 a\\_b \\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
  });

  it('keeps any title readable and the entry whole', () => {
    const title = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(title, (text) => {
        const [read] = readBibtex(
          bibtexEntry('misc', 'key', { title: `{${escapeBibtex(text)}}`, year: '2016' }),
        );
        expect(plainOf(read?.fields.title ?? '')).toBe(text);
        expect(read?.fields.year).toBe('2016');
      }),
    );
  });
});
