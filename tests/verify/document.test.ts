import { describe, expect, it } from 'vitest';
import { paragraphsWith, placesOf, readDocument } from '../../src/verify/document.ts';

describe('readDocument', () => {
  it('counts non-blank lines, whatever the line ends and the blanks about them', () => {
    for (const text of ['a\n\nb\n', '\uFEFFa\r\n \r\n\tb', 'a\rb\r\r', '\n\na\n\u00a0\nb']) {
      expect(readDocument('a.txt', text).paragraphs).toEqual(['a', 'b']);
    }
  });
});

describe('placesOf', () => {
  it('finds a quotation to the letter, all times that it is there', () => {
    expect(placesOf('90', '90 and 90')).toEqual([
      [0, 2],
      [7, 9],
    ]);
    expect(placesOf('Only 200', 'only 200')).toEqual([]);
    expect(placesOf('40–50', '40-50')).toEqual([]);
    expect(placesOf('a (b) [c] 1.5', 'a (b) [c] 1.5')).toHaveLength(1);
    expect(placesOf('1.5', '1x5')).toEqual([]);
  });

  it('takes any blanks for one and typographic quotes for straight ones', () => {
    expect(placesOf('not  “three or', 'not \u00a0 "three\tor four days\'')).toHaveLength(1);
    expect(placesOf("Russia's 'Zvezda'", 'Russia’s ‘Zvezda’')).toHaveLength(1);
  });

  it('does not find a part of a word or of a number', () => {
    expect(placesOf('90', '190')).toEqual([]);
    expect(placesOf('90', '905')).toEqual([]);
    expect(placesOf('162', '4,162')).toEqual([]);
    expect(placesOf('4', '4,162')).toEqual([]);
    expect(placesOf('may', 'dismay')).toEqual([]);
    expect(placesOf('can', 'cannot')).toEqual([]);
    expect(placesOf('200', '200km, 200, 200.')).toHaveLength(3);
  });

  it('finds nothing of nothing', () => {
    expect(placesOf(' ', 'a b')).toEqual([]);
  });
});

describe('paragraphsWith', () => {
  it('numbers paragraphs from 1', () => {
    expect(paragraphsWith('200', readDocument('a.txt', 'none\n\n200\n1200\n200'))).toEqual([2, 4]);
  });
});
