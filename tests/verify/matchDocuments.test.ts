import { describe, expect, it } from 'vitest';
import { type DigestedDocument, matchDocuments } from '../../src/verify/matchDocuments.ts';
import { fact, source, sourcesOf } from '../evidence/samples.ts';
import { document } from './samples.ts';

const titled = document('titled.txt', 'A heading', 'On “Carriages”, again', 'only 10');
const untitled = document('untitled.txt', 'Another heading', 'none', '10 and 20');
const facts = [
  fact({ value: 10, find: '10', paragraph: 3 }),
  fact({ value: 20, find: '20', paragraph: 3 }),
  fact({ value: 30, find: '30', paragraph: 3 }),
];

/** Name of the file taken for `doc2016`, or what is said of it. */
function match(documents: readonly DigestedDocument[], given: Parameters<typeof source>[0] = {}): string[] {
  const sources = sourcesOf(source({ title: 'On carriages again', paragraphs: 3, ...given }));
  return matchDocuments(sources, documents, facts).flatMap(({ document, diagnostics }) => [
    ...(document === undefined ? [] : [document.name]),
    ...diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  ]);
}

describe('matchDocuments', () => {
  it('takes the file named before any other', () => {
    expect(match([titled, untitled], { file: 'untitled.txt' })).toEqual(['untitled.txt']);
    expect(match([titled], { file: 'gone.txt' })).toEqual([
      'no-document: the folder has no readable file "gone.txt" for doc2016',
    ]);
  });

  it('guesses which file was meant by a misspelt name, or lists those there are', () => {
    const hintFor = (file: string) => {
      const sources = sourcesOf(source({ file }));
      return matchDocuments(sources, [titled, untitled], facts)[0]?.diagnostics[0]?.hint;
    };
    expect(hintFor('titeld.txt')).toBe('did you mean "titled.txt"?');
    expect(hintFor('gone.pdf')).toBe('it has titled.txt, untitled.txt');
  });

  it('takes the text recorded, under whatever name and how often it is there', () => {
    const copy = { ...untitled, name: 'copy.txt' };
    expect(match([titled, untitled, copy], { digest: untitled.digest })).toEqual(['untitled.txt']);
  });

  it('takes the file with the title near its top, whatever its quotes and commas', () => {
    expect(match([untitled, titled])).toEqual(['titled.txt']);
  });

  it('takes the file in which most facts are found when none has the title', () => {
    const other = document('other.txt', 'x', 'y', 'only 10');
    expect(match([other, untitled])).toEqual(['untitled.txt']);
  });

  it('does not go by less than half of the facts', () => {
    expect(match([document('other.txt', 'x', 'y', 'only 10')])).toEqual([
      'no-document: no file of the folder looks like doc2016, “On carriages again”',
    ]);
  });

  it('chooses by facts among several with the title, and says so when it cannot', () => {
    const second = document('second.txt', 'On carriages again', 'x', '10, 20 and 30');
    expect(match([titled, second])).toEqual(['second.txt']);
    const third = document('third.txt', 'On carriages again', 'y', '10, 20 and 30');
    expect(match([second, third])).toEqual([
      'two-documents: more than one file could be doc2016: "second.txt" and "third.txt"',
    ]);
  });

  it('takes the first of two copies, be they the text recorded or not', () => {
    const copy = { ...titled, name: 'copy.txt' };
    expect(match([titled, copy], { digest: titled.digest })).toEqual(['titled.txt']);
    expect(match([titled, copy])).toEqual(['titled.txt']);
  });

  it('tells a text of another length or another digest', () => {
    expect(match([titled], { paragraphs: 4 })).toEqual([
      'titled.txt',
      'document-changed: titled.txt has 3 paragraphs, and doc2016 is to have 4',
    ]);
    expect(match([titled], { digest: '0123456789abcdef' })).toEqual([
      'titled.txt',
      'document-changed: titled.txt is not the text that doc2016 was checked against',
    ]);
  });
});
