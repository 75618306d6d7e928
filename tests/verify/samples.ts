/** Documents and ledgers for tests of verification. */
import { digestDocument } from '../../src/cli/documents.ts';
import type { Files } from '../../src/diagnostics.ts';
import type { Ledger, Sources } from '../../src/evidence/model.ts';
import type { DigestedDocument } from '../../src/verify/matchDocuments.ts';

/** A document of these paragraphs. */
export function document(name: string, ...paragraphs: readonly string[]): DigestedDocument {
  return digestDocument(name, paragraphs.join('\n\n'));
}

/** `assets/sources.yaml` with one record `report`, “On carriages”, of three paragraphs unless `custom` says otherwise. */
export function sourceRecord(custom = 'paragraphs: 3', id = 'report', title = 'On carriages'): string {
  return `- id: ${id}
  type: report
  title: ${title}
  issued: { date-parts: [[2016]] }
  custom:
    short: Report 2016
    ${custom}
    perspective: p
    strength: s
    limit: l
`;
}

/** An entry of `assets/facts.yaml`: 200 carriages in ¶2 of `report`, unless `more` says otherwise. */
export function entry(
  id: string,
  more = 'value: 200\n  find: only 200 carriages',
  where = 'in: report\n  paragraph: 2',
): string {
  return `- id: ${id}
  label: Carriages
  unit: carriages
  basis: reported
  says: A. Speaker
  ${where}
  ${more}
`;
}

export function project(facts: string, sources = sourceRecord(), ignored?: string): Files {
  return new Map([
    ['assets/facts.yaml', facts],
    ['assets/sources.yaml', sources],
    ...(ignored === undefined ? [] : [['assets/ignored.yaml', ignored] as const]),
  ]);
}

/** Documents made of nothing but what the ledger quotes: each paragraph holds its own quotations, the first the title. */
export function documentsOf(ledger: Ledger, sources: Sources): DigestedDocument[] {
  return [...sources.values()].map(({ id, title, paragraphs }) => {
    const facts = [...ledger.values()].filter((fact) => fact.in === id);
    const lines = Array.from({ length: paragraphs }, (_, i) => {
      const quoted = facts
        .filter(({ paragraph }) => paragraph === i + 1)
        .flatMap(({ find, wording }) => [find, wording]);
      return [i === 0 ? title : 'A paragraph', ...quoted].filter(Boolean).join(' | ');
    });
    return document(`${id}.txt`, ...lines);
  });
}
