import { describe, expect, it } from 'vitest';
import { certaintyOf, PLACES_FILE, parsePlaces } from '../../src/evidence/places.ts';
import { source, sourcesOf } from './samples.ts';

const sources = sourcesOf(source());

const TEXT = `- id: base
  name: The base
  variants: [Baza]
  lat: 52.31
  lon: 31.16
  kind: air base
  said:
    - text: It was restored.
      cite: "@doc2016, ¶3"
    - text: Troops gathered at a base without a name.
      cite: "@doc2016, ¶4–5"
      certainty: probable
      because: It is the only one there.
  note: The middle of the runway.
- id: tripoint
  name: Tripoint
  lat: 52.11
  lon: 31.78
  kind: border point
`;

function parse(text: string) {
  return parsePlaces(new Map([[PLACES_FILE, text]]), sources);
}

describe('the list of places', () => {
  it('is empty when there is no file', () => {
    expect(parsePlaces(new Map(), sources)).toEqual({ places: new Map(), diagnostics: [] });
  });

  it('gives each place what is said of it, with its citations and how sure it is', () => {
    const { places, diagnostics } = parse(TEXT);
    expect(diagnostics).toEqual([]);
    expect([...places.keys()]).toEqual(['base', 'tripoint']);
    expect(places.get('base')).toMatchObject({
      variants: ['Baza'],
      lat: 52.31,
      said: [
        { certainty: 'named', cite: [{ key: 'doc2016', paragraphs: [[3, 3]] }] },
        { certainty: 'probable', because: 'It is the only one there.', cite: [{ paragraphs: [[4, 5]] }] },
      ],
    });
  });

  it('knows what its texts state, and where each stands', () => {
    const statements = parse(TEXT).places.get('base')?.statements ?? [];
    expect(statements.map(({ text }) => text)).toEqual([
      'It was restored.',
      'Troops gathered at a base without a name.',
      'It is the only one there.',
      'The middle of the runway.',
    ]);
    for (const { text, span } of statements) expect(TEXT.slice(span.start, span.end)).toBe(text);
  });

  it('takes a place for as sure as the surest that is said of it', () => {
    const { places } = parse(TEXT);
    const said = places.get('base')?.said ?? [];
    expect(certaintyOf({ said })).toBe('named');
    expect(certaintyOf({ said: said.slice(1) })).toBe('probable');
    expect(certaintyOf({ said: [] })).toBe('named');
  });
});
