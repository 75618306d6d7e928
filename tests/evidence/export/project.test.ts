/** The files of the real project, read back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Briefing, compile } from '../../../src/compile.ts';
import { formatDiagnostics } from '../../../src/diagnostics.ts';
import { parseDisagreements } from '../../../src/evidence/disagreements.ts';
import { bibtexFile } from '../../../src/evidence/export/bibtex.ts';
import { cslJson } from '../../../src/evidence/export/cslJson.ts';
import { disagreementsCsv, disagreementsJson } from '../../../src/evidence/export/disagreements.ts';
import { factsCsv, factsJson } from '../../../src/evidence/export/facts.ts';
import { parseLedger } from '../../../src/evidence/ledger.ts';
import type { Fact } from '../../../src/evidence/model.ts';
import { parseSources } from '../../../src/evidence/sources.ts';
import { readContent } from '../../../src/vite/content.ts';
import { plainOf, readBibtex, readCsv } from './readers.ts';

let briefing: Briefing;

beforeAll(() => {
  const { files, assets } = readContent('.');
  const compiled = compile(files, { assets });
  if (compiled.briefing === undefined) throw new Error(formatDiagnostics(compiled.diagnostics, files));
  briefing = compiled.briefing;
});

/** A fact without the places it was read from. */
function told({ span: _, outcome, ...fact }: Fact) {
  const see = outcome?.see.map(({ key, paragraphs }) => ({ key, paragraphs }));
  return { ...fact, outcome: outcome && { ...outcome, see } };
}

describe('the ledger as JSON', () => {
  it('is read back by the ledger’s own reader, entry for entry', () => {
    const { ledger, sources } = briefing.context;
    const records = JSON.parse(factsJson(ledger)) as Record<string, unknown>[];
    expect(records.length).toBeGreaterThan(50);
    // The value of a formula is told to readers, and is not for the ledger to be told.
    const written = records.map(({ value, ...rest }) => ('formula' in rest ? rest : { value, ...rest }));
    const again = parseLedger(new Map([['assets/facts.yaml', JSON.stringify(written)]]), sources);
    expect(again.diagnostics).toEqual([]);
    expect([...again.ledger.values()].map(told)).toEqual([...ledger.values()].map(told));
  });

  it('tells what a formula gives', () => {
    const { ledger } = briefing.context;
    const records = JSON.parse(factsJson(ledger)) as Record<string, unknown>[];
    const computed = records.filter((record) => 'formula' in record);
    expect(computed.length).toBeGreaterThan(0);
    for (const { id, value } of computed) expect(value).toBe(ledger.get(String(id))?.value);
  });
});

describe('the ledger as CSV', () => {
  it('has every entry with every field', () => {
    const { ledger, sources } = briefing.context;
    const rows = readCsv(factsCsv(ledger, sources));
    const records = JSON.parse(factsJson(ledger)) as Record<string, unknown>[];
    expect(rows.map(({ id }) => id)).toEqual([...ledger.keys()]);
    for (const [i, { outcome, differs, kind, ...record }] of records.entries()) {
      const row = rows[i];
      for (const [key, value] of Object.entries(record))
        expect(row?.[key], `${record.id} ${key}`).toBe(String(value));
      expect(row?.kind).toBe(kind ?? 'fact');
      expect(row?.differs).toBe((differs as string[] | undefined)?.join('; ') ?? '');
      const { verdict = '', why = '', see } = (outcome ?? {}) as Record<string, string>;
      expect([row?.verdict, row?.why, row?.see]).toEqual([verdict, why, see === undefined ? '' : `[${see}]`]);
    }
  });
});

describe('the documents as CSL-JSON', () => {
  it('are read back as the same records, those variables included that no page shows', () => {
    const { sources } = briefing.context;
    const text = cslJson(sources);
    const again = parseSources(new Map([['assets/sources.yaml', text]]));
    expect(again.diagnostics).toEqual([]);
    expect([...again.sources.values()].map(({ record }) => record)).toEqual(
      [...sources.values()].map(({ record }) => record),
    );
    expect(text).toContain('"language"');
  });

  it('are items of the standard: ids, types, names and date-parts as its schema has them', () => {
    for (const item of JSON.parse(cslJson(briefing.context.sources)) as Record<string, unknown>[]) {
      expect(item.id).toEqual(expect.any(String));
      expect(item.type).toMatch(/^[a-z-]+$/);
      const { 'date-parts': parts } = item.issued as { 'date-parts': number[][] };
      expect(parts.flat().every(Number.isInteger)).toBe(true);
      for (const name of (item.author ?? []) as object[]) {
        expect(Object.keys(name).every((key) => /^[a-z-]+$/.test(key))).toBe(true);
      }
    }
  });
});

describe('the documents as BibTeX', () => {
  it('have one entry each, with title, author, year and address', () => {
    const { sources } = briefing.context;
    const entries = readBibtex(bibtexFile(sources));
    expect(entries.map(({ key }) => key)).toEqual([...sources.keys()]);
    for (const { key, fields } of entries) {
      const source = sources.get(key);
      expect(plainOf(fields.title ?? '')).toBe(source?.title);
      expect(fields.year).toBe(source?.issued.slice(0, 4));
      expect(fields.url).toBe(source?.url);
      const authors = fields.author
        ?.split(' and ')
        .map((name) => plainOf(name).split(', ').reverse().join(' '));
      expect(authors ?? []).toEqual(source?.authors);
    }
  });
});

describe('the disagreements as files', () => {
  it('are read back, entry for entry', () => {
    const { disagreements, context } = briefing;
    const text = disagreementsJson(disagreements);
    const again = parseDisagreements(new Map([['assets/disagreements.yaml', text]]), context);
    expect(again.diagnostics).toEqual([]);
    expect(disagreementsJson(again.disagreements)).toBe(text);
    expect(readCsv(disagreementsCsv(disagreements)).map(({ id, why }) => [id, why])).toEqual(
      disagreements.map(({ id, why }) => [id, why]),
    );
  });
});
