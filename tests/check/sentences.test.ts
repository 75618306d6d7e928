import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CITATION, OPAQUE } from '../../src/check/passage.ts';
import { sentencesOf } from '../../src/check/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ['One. Two! Three? Four', ['One. ', 'Two! ', 'Three? ', 'Four']],
  ['He said “so.” Then they went.', ['He said “so.” ', 'Then they went.']],
  [
    'Gen. Smith met A. Person, e.g. in Minsk, on 3 Feb. 2022.',
    ['Gen. Smith met A. Person, e.g. in Minsk, on 3 Feb. 2022.'],
  ],
  ['At 1.5 times. the next', ['At 1.5 times. the next']],
  [`So. ${OPAQUE} came. 200 came.`, ['So. ', `${OPAQUE} came. `, '200 came.']],
  [`So it is. ${CITATION} Then.`, [`So it is. ${CITATION} `, 'Then.']],
  [`So it is? ${CITATION}`, [`So it is? ${CITATION}`]],
  ['Over two\nlines. Next', ['Over two\nlines. ', 'Next']],
  ['', ['']],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('nothing is lost between sentences', () => {
  const part = fc.constantFrom('a', 'A', '.', '?', '…', ' ', '\n', '”', CITATION, OPAQUE, '2', 'Mr');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      expect(cut(text).join('')).toBe(text);
    }),
  );
});
