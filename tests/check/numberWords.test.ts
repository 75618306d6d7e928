import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNumberWords } from '../../src/check/numberWords.ts';
import { passage } from './samples.ts';

/** Figures in words that are found in a text. */
function found(text: string): string[] {
  return checkNumberWords(passage(text)).map(({ rule, severity, span }) => {
    expect([rule, severity]).toEqual(['number-word', 'warning']);
    return text.slice(span.start, span.end);
  });
}

describe('a figure in words is', () => {
  test.each<[string, string[]]>([
    ['four battalions and Seven trains', ['four', 'Seven']],
    ['twenty, twenty-one, ninety-nine', ['twenty', 'twenty-one', 'ninety-nine']],
    ['two to three months, one or two days, five–six years', ['two to three', 'one or two', 'five–six']],
    ['a two-day visit of six-year-olds', ['two', 'six']],
    [
      'two hundred and fifty, a hundred, one thousand',
      ['two hundred and fifty', 'a hundred', 'one thousand'],
    ],
    ['hundreds, tens of thousands, scores of men', ['hundreds', 'tens of thousands', 'scores']],
    ['a dozen, dozens of, half a dozen', ['a dozen', 'dozens', 'half a dozen']],
    ['two and a half years, two\nmillion', ['two and a half', 'two\nmillion']],
    ['half of them, half the army, half as many, by half', ['half', 'half', 'half', 'by half']],
    ['a third of them, two thirds, three-quarters', ['a third', 'two thirds', 'three-quarters']],
    ['a quarter of all, by a quarter', ['a quarter', 'by a quarter']],
    ['twice, thrice, doubled, tripling, tenfold', ['twice', 'thrice', 'doubled', 'tripling', 'tenfold']],
    ['double the number, set to double, it halved, halves the', ['double', 'to double', 'halved', 'halves']],
    ['½ of it', ['½']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('no figure in words is', () => {
  test.each([
    ['one', 'one by one, no one, one of them'],
    ['an ordinal', 'the second, the third option, the twentieth, the twenty-first, the two-hundredth'],
    [
      'a part of a period or a text',
      'the first half of 2017, the second half of it, the third quarter of 2016',
    ],
    ['a word that only begins or ends so', 'tense, often, weight, soften, tender, network, twofer, freight'],
    ['what stands in quotation marks', '“two battalions”, "two", „two“, «two», ‘two of NATO’s’'],
    ['the multiplier of a numeral, which is checked with it', '2 million, 40–50 thousand'],
    ['a word of choice or number that counts nothing', 'both, once, several, few, many, half-way, a pair'],
    ['a decade or a place', 'in the twenties, at headquarters, in quarters, both halves'],
    ['a name', 'Zapad-two, People’s-two'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a figure that the passage may state is none to report', () => {
  const text = 'two hundred of four thousand';
  const problems = checkNumberWords({ ...passage(text), states: (figure) => figure === 'two hundred' });
  expect(problems.map(({ message }) => message)).toEqual(['figure "four thousand" in words has no source']);
});

test('places are those of the words, whatever stands between them', () => {
  const parts = [
    'two',
    'hundred',
    'and',
    'half',
    'of',
    'a',
    'third',
    'twice',
    '“',
    '”',
    'Минск',
    '🚂',
    '\t',
    '-',
    '2',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts, ' ', ' ')), (words) => {
      for (const figure of found(words.join(''))) expect(figure).toMatch(/two|hundred|half|third|twice/);
    }),
  );
});

test('a very long run of such words is read to its end', () => {
  // A regular expression that goes back over its own steps would not get there.
  for (const word of ['two ', 'a ', 'hundred and ', 'one or ', 'half ', 'twenty-', '“']) {
    expect(found(`${word.repeat(4000)}. Then two, and two thirds`).slice(-2)).toEqual(['two', 'two thirds']);
  }
});
