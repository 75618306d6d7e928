/** Ledger entries and documents for tests: only what a test is about needs to be said. */
import type { Span } from '../../src/diagnostics.ts';
import type { Fact, Ledger, Source, Sources } from '../../src/evidence/model.ts';

export const NOWHERE: Span = { file: 'assets/facts.yaml', start: 0, end: 0 };

/** An estimate by A. Speaker in document `doc2016`, ¶3, unless told otherwise. */
export function fact(given: Partial<Fact> & Pick<Fact, 'value'>): Fact {
  return {
    id: 'troops',
    kind: 'fact',
    label: 'Troops in Belarus',
    unit: 'troops',
    basis: 'estimated',
    says: 'A. Speaker',
    in: 'doc2016',
    paragraph: 3,
    find: '10',
    differs: [],
    span: NOWHERE,
    ...given,
  };
}

/** A fact that a formula gives. */
export function computed(id: string, formula: string, value: number, given: Partial<Fact> = {}): Fact {
  const { paragraph: _, find: __, ...rest } = fact({ id, value, formula, basis: 'computed', in: 'computed' });
  return { ...rest, unit: '', ...given };
}

export function ledgerOf(...facts: readonly Fact[]): Ledger {
  return new Map(facts.map((entry) => [entry.id, entry]));
}

/** `doc2016` by Ada Lovelace, 40 paragraphs, unless told otherwise. */
export function source(given: Partial<Source> = {}): Source {
  return {
    id: 'doc2016',
    title: 'On carriages',
    short: 'Lovelace 2016',
    authors: ['Ada Lovelace'],
    container: 'Analytical Notes',
    issued: '2016-11-22',
    circa: false,
    paragraphs: 40,
    perspective: 'a railway analyst',
    strength: 'reads the tables',
    limit: 'sees only tables',
    record: {
      id: 'doc2016',
      type: 'article-magazine',
      title: 'On carriages',
      author: [{ family: 'Lovelace', given: 'Ada' }],
      issued: { 'date-parts': [[2016, 11, 22]], circa: false },
      'container-title': 'Analytical Notes',
      custom: { short: 'Lovelace 2016', paragraphs: 40, perspective: 'a', strength: 'b', limit: 'c' },
    },
    span: { file: 'assets/sources.yaml', start: 0, end: 0 },
    ...given,
  };
}

export function sourcesOf(...sources: readonly Source[]): Sources {
  return new Map(sources.map((entry) => [entry.id, entry]));
}
