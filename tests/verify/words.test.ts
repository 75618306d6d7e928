import { expect, it } from 'vitest';
import { wordsOf } from '../../src/verify/words.ts';

const said = (text: string) =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');

it('case, accents, apostrophes and punctuation make no difference', () => {
  expect(said('The “so-called” Café – don’t: MINISTRY’S (own)…')).toBe(
    'the so called cafe dont ministrys own',
  );
  expect(said("don't ministry's coöperate co\u00ADoperate")).toBe('dont ministrys cooperate cooperate');
});

it('a number is one word, however it is written', () => {
  for (const written of ['10,000', '10 000', '10\u202F000', 'ten thousand', '10k', 'Ten\nthousand']) {
    expect(said(`about ${written} troops`)).toBe('about 10000 troops');
  }
  expect(said('1.5 times, twenty-five, T-72, 5–10%, 5 to 10 per cent')).toBe(
    '1.5 times 25 t 72 5 10 percent 5 to 10 percent',
  );
});

it('what is no number yet stays a word', () => {
  expect(said('half of them, thousands')).toBe('half of them thousands');
});

it('markup is no text', () => {
  expect(said('## Moscow *planned* [4,162](fact:carriages-2017) [@doc, ¶3] cars {#cars .figure}')).toBe(
    'moscow planned 4162 cars',
  );
  expect(said('200\\u00A0cars &nbsp; [here](https://example.org/will-they) https://example.org/a-b')).toBe(
    '200 cars here',
  );
});

it('every word knows its place', () => {
  const text = 'About [4,162](fact:x) cars, “don’t” five\n  thousand';
  const places = wordsOf(text).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['About', '4,162', 'cars', 'don’t', 'five\n  thousand']);
});
