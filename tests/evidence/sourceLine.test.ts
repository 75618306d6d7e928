import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitationItem } from '../../src/deck/model.ts';
import { renderSourceLine, sourcesBehind, sourceText } from '../../src/evidence/sourceLine.ts';
import { MEDIA } from '../media.ts';
import { computed, fact, ledgerOf, NOWHERE, source, sourcesOf } from './samples.ts';

const SOURCES = sourcesOf(
  source({ url: 'https://example.org/doc' }),
  source({ id: 'doc2022', short: 'Byron 2022', url: undefined }),
);

function cite(key: string, ...paragraphs: [number, number][]): CitationItem {
  return { key, keySpan: NOWHERE, paragraphs, locatorSpan: NOWHERE, span: NOWHERE };
}

/** The line as text. */
function sourceLine(...behind: Parameters<typeof sourcesBehind>): string {
  return sourceText(sourcesBehind(...behind));
}

describe('the line of sources', () => {
  const ledger = ledgerOf(
    fact({ id: 'one', value: 1, paragraph: 17 }),
    fact({ id: 'two', value: 2, paragraph: 18 }),
    fact({ id: 'far', value: 3, paragraph: 21 }),
    fact({ id: 'said', value: 4, in: 'outside', paragraph: undefined }),
    computed('sum', 'one + two', 3),
  );

  it('joins neighbouring paragraphs and keeps the order in which documents come', () => {
    const line = sourceLine(
      ['far', 'two', 'one'],
      [cite('doc2022', [5, 7]), cite('doc2022', [6, 9])],
      ledger,
      SOURCES,
    );
    expect(line).toBe('Lovelace 2016, ¶17–18, ¶21 · Byron 2022, ¶5–9');
  });

  it('names the documents behind a computed figure', () => {
    expect(sourceLine(['sum'], [], ledger, SOURCES)).toBe('Lovelace 2016, ¶17–18');
  });

  it('says once that something stands outside the set', () => {
    expect(sourceLine(['said', 'one', 'said'], [], ledger, SOURCES)).toBe(
      'Lovelace 2016, ¶17 · outside the set',
    );
  });

  it('names a document cited whole without paragraphs', () => {
    expect(sourceLine([], [cite('doc2016')], ledger, SOURCES)).toBe('Lovelace 2016');
  });

  it('is empty where nothing is behind it', () => {
    expect(sourceLine([], [], ledger, SOURCES)).toBe('');
  });

  it('names every paragraph cited and no other', () => {
    const range = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(4))
      .map(([from, n]): [number, number] => [from, from + n]);
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), (ranges) => {
        const line = sourceLine(
          [],
          ranges.map((r) => cite('doc2016', r)),
          ledger,
          SOURCES,
        );
        const named = [...line.matchAll(/¶(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) =>
          expand(Number(from), Number(to ?? from)),
        );
        const wanted = new Set(ranges.flatMap(([from, to]) => expand(from, to)));
        expect(named).toEqual([...wanted].sort((a, b) => a - b));
      }),
    );
  });

  it('links documents to their record on the study page, to the web on paper, and to nothing on the wall', () => {
    const places = sourcesBehind(['one', 'said'], [cite('doc2022')], ledger, SOURCES);
    expect(renderSourceLine(places, MEDIA.deck).html).toBe(
      'Lovelace 2016, ¶17 · Byron 2022 · outside the set',
    );
    expect(renderSourceLine(places, MEDIA.study).html).toBe(
      '<a href="#source-doc2016">Lovelace 2016, ¶17</a> · <a href="#source-doc2022">Byron 2022</a> · outside the set',
    );
    expect(renderSourceLine(places, MEDIA.paper).html).toBe(
      '<a href="https://example.org/doc">Lovelace 2016, ¶17</a> · Byron 2022 · outside the set',
    );
  });
});

function expand(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
