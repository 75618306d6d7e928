import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnerFileName, learnerWord, shortId } from '../../../src/blocks/answers/learner.ts';

const ID = '7f3a9c00112233445566778899aabbcc';
const SAVED = '2026-11-28T09:30:00.000Z';
const fileOf = (name?: string, id = ID) => learnerFileName('answers', { id, name }, SAVED, 'json');

test('a file has the name typed, in letters that any disk takes, and the day', () => {
  expect(fileOf('Ada')).toBe('answers-ada-2026-11-28.json');
  expect(fileOf(' Ada  Lovelace, 7b ')).toBe('answers-ada-lovelace-7b-2026-11-28.json');
  expect(fileOf('Zoë Łuczak')).toBe('answers-zoe-łuczak-2026-11-28.json');
  expect(fileOf('Алесь Йорш')).toBe('answers-алесь-йорш-2026-11-28.json');
});

test('without a name, or with one that has no letter, it has the start of the id', () => {
  expect(fileOf()).toBe('answers-7f3a9c-2026-11-28.json');
  expect(fileOf('../?')).toBe('answers-7f3a9c-2026-11-28.json');
  expect(fileOf(undefined, '###')).toBe('answers-unknown-2026-11-28.json');
});

test('whatever is typed, the name of the file is short and leads into no other folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, id) => {
      const file = fileOf(name, id);
      expect(file).toMatch(/^answers-[\p{L}\p{N}\p{M}-]+-2026-11-28\.json$/u);
      expect([...file].length).toBeLessThan(70);
    }),
  );
});

test('in a table a learner is the name typed, else the start of the id', () => {
  expect(learnerWord({ id: ID, name: ' Ada ' })).toBe('Ada');
  expect(learnerWord({ id: ID, name: ' ' })).toBe('7f3a9c');
  expect(shortId('ab-cd-ef-gh')).toBe('abcdef');
});
