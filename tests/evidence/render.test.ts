import { describe, expect, it } from 'vitest';
import type { CitationItem } from '../../src/deck/model.ts';
import {
  factPlace,
  factSpeaker,
  formatParagraphs,
  formatRecord,
  renderCitation,
  renderFactOpener,
  withInputs,
} from '../../src/evidence/render.ts';
import { MEDIA } from '../media.ts';
import { computed, fact, ledgerOf, NOWHERE, source, sourcesOf } from './samples.ts';

const SOURCES = sourcesOf(source(), source({ id: 'doc2022', short: 'Byron 2022' }));

function cite(key: string, ...paragraphs: [number, number][]): CitationItem {
  return { key, keySpan: NOWHERE, paragraphs, locatorSpan: NOWHERE, span: NOWHERE };
}

describe('renderFactOpener', () => {
  it('opens the card of the fact and shows what the author wrote', () => {
    const { html } = renderFactOpener(fact({ id: 'carriages', value: 4162 }), '4,162 of them', MEDIA.study);
    expect(html).toMatch(/^<button type="button" class="fact" popovertarget="fact-carriages">4,162 of them</);
  });

  it('is where cards come later a link to all that is known about the fact, which opens beside the talk', () => {
    const { html } = renderFactOpener(fact({ id: 'carriages', value: 4162 }), '', MEDIA.deck);
    expect(html).toMatch(
      /^<a class="fact" href="sources\.html#fact-carriages" target="_blank" rel="noopener" data-card>4,162</,
    );
  });

  it('fills the value in where the author wrote none', () => {
    expect(renderFactOpener(fact({ value: 4162 }), '', MEDIA.study).html).toContain('>4,162<');
    expect(renderFactOpener(fact({ value: 30, unit: '%' }), '', MEDIA.study).html).toContain('>30%<');
  });

  it.each([
    ['carriages', '200', ' (carriages: source)'],
    ['week', 'one week', ' (source)'],
    ['%', '30%', ' (source)'],
    ['', '15 November', ' (source)'],
  ])('is heard with what it counts, unless it says so: unit "%s", text "%s"', (unit, text, heard) => {
    expect(renderFactOpener(fact({ value: 1, unit }), text, MEDIA.study).html).toContain(
      `>${text}<span class="visually-hidden">${heard}</span></button>`,
    );
  });
});

describe('renderCitation', () => {
  it('links each document to its record', () => {
    const items = [cite('doc2016', [17, 17], [19, 21]), cite('doc2022')];
    expect(renderCitation(items, SOURCES, MEDIA.study).html).toBe(
      '<cite><a href="#source-doc2016">Lovelace 2016, ¶17, ¶19–21</a>; <a href="#source-doc2022">Byron 2022</a></cite>',
    );
  });

  it('writes an unknown key as it is', () => {
    expect(renderCitation([cite('nobody', [1, 1])], SOURCES, MEDIA.study).html).toContain('>nobody, ¶1</a>');
  });

  it('is text where the records of the documents are not', () => {
    expect(renderCitation([cite('doc2016', [17, 17])], SOURCES, MEDIA.deck).html).toBe(
      '<cite>Lovelace 2016, ¶17</cite>',
    );
  });
});

describe('factPlace', () => {
  it.each([
    [fact({ value: 1 }), 'Lovelace 2016, ¶3'],
    [fact({ value: 1, in: 'outside', paragraph: undefined }), 'outside the set'],
    [computed('double', 'troops * 2', 2), 'computed'],
  ])('names the place in a few words', (entry, place) => {
    expect(factPlace(entry, SOURCES)).toBe(place);
  });
});

describe('factSpeaker', () => {
  it('adds the office where there is one', () => {
    expect(factSpeaker(fact({ value: 1, role: 'Minister' }))).toBe('A. Speaker, Minister');
    expect(factSpeaker(fact({ value: 1 }))).toBe('A. Speaker');
  });
});

describe('withInputs', () => {
  const ledger = ledgerOf(
    fact({ id: 'a', value: 1 }),
    fact({ id: 'a-b', value: 2 }),
    computed('sum', 'a + a-b', 3),
    computed('twice', 'sum * 2', 6),
  );

  it('adds what formulas use, of formulas too, each once', () => {
    expect(withInputs(['twice', 'a'], ledger).map(({ id }) => id)).toEqual(['twice', 'sum', 'a', 'a-b']);
  });

  it('leaves out what the ledger does not know', () => {
    expect(withInputs(['nobody'], ledger)).toEqual([]);
  });
});

describe('formatParagraphs', () => {
  it('writes one paragraph plain and several as a range', () => {
    expect(
      formatParagraphs([
        [4, 4],
        [7, 9],
      ]),
    ).toBe('¶4, ¶7–9');
  });
});

describe('formatRecord', () => {
  it('names authors, journal and date', () => {
    expect(formatRecord(source())).toBe('Ada Lovelace, Analytical Notes, 22 November 2016');
  });

  it('admits what is not known, and names a publisher that is the journal once', () => {
    const record = source({ authors: [], container: 'PISM', publisher: 'PISM', issued: '2020', circa: true });
    expect(formatRecord(record)).toBe('author not named, PISM, about 2020');
    expect(formatRecord({ ...record, container: undefined })).toBe('author not named, PISM, about 2020');
  });
});
