import { describe, expect, it } from 'vitest';
import { searchSlides } from '../../../src/pages/speaker/search.ts';

const slides = [
  { id: 'a', number: 1, title: 'Two carriages', section: 'Rail', text: 'In 2017 there were 4,162.' },
  { id: 'b', number: 2, title: 'What came of it', section: 'Rail', text: 'No carriages at all.' },
  { id: 'c', number: undefined, title: 'Łukašenka speaks', section: 'Minsk', text: 'Slide 2 of his.' },
];
const find = (query: string) => searchSlides(slides, query).map(({ id }) => id);

describe('the jump list', () => {
  it('shows all slides until something is typed', () => {
    expect(find('  ')).toEqual(['a', 'b', 'c']);
  });

  it('puts the number first, then titles, sections and text', () => {
    expect(find('2')).toEqual(['b', 'a', 'c']);
    expect(find('carr')).toEqual(['a', 'b']);
    expect(find('rail')).toEqual(['a', 'b']);
  });

  it('needs every word, each from its beginning', () => {
    expect(find('came rail')).toEqual(['b']);
    expect(find('ages')).toEqual([]);
  });

  it('does not ask for accents, case or the comma of thousands', () => {
    expect(find('LUKASENKA')).toEqual([]);
    expect(find('łukasenka')).toEqual(['c']);
    expect(find('4162')).toEqual(['a']);
  });
});
