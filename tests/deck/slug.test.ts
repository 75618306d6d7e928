import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SLIDE_ID_RE, sectionId, slug } from '../../src/deck/slug.ts';

test.each([
  ['Planned is not sent', 'planned-is-not-sent'],
  ['“Twenty times more”?', 'twenty-times-more'],
  ['Moscow’s plan: don’t', 'moscows-plan-dont'],
  ['Naïve café, Łukasz', 'naive-cafe-łukasz'],
  ['Сколько войск?', 'сколько-войск'],
  ['Ёлка і Ўладзімір', 'ёлка-і-ўладзімір'],
  ['4,162 carriages', 'slide-4162-carriages'],
  ['2022', 'slide-2022'],
  ['🚂', ''],
  ['Zapad-2017', 'zapad-2017'],
])('the slug of "%s" is "%s"', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('a long heading gives an id of whole words', () => {
  expect(slug('One two three four five six seven eight nine ten eleven twelve thirteen')).toBe(
    'one-two-three-four-five-six-seven-eight-nine-ten-eleven',
  );
});

test('whatever the heading, its slug is an id an author may write, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const id = slug(text);
      fc.pre(id !== '');
      expect(id).toMatch(SLIDE_ID_RE);
      expect(slug(id)).toBe(id);
    }),
  );
});

test.each([
  ['slides/02-carriages.md', 'carriages'],
  ['slides/carriages.md', 'carriages'],
  ['slides/10_How many in 2022.md', 'how-many-in-2022'],
  ['slides/2022.md', 'slide-2022'],
  ['slides/🚂.md', 'section'],
])('the section in %s has the id "%s"', (path, expected) => {
  expect(sectionId(path)).toBe(expected);
});
