/**
 * A figure that drifts by one digit does not get through: all facts of this project, every digit of their values and
 * quotations. The documents are not part of the project; each is stood in for by one that holds what the ledger quotes and nothing else.
 * `DOCUMENTS=folder npx vitest run tests/verify` takes the real ones.
 */
import { describe, expect, it } from 'vitest';
import { formatDiagnostics, hasErrors } from '../../src/diagnostics.ts';
import { LEDGER_FILE, parseLedger } from '../../src/evidence/ledger.ts';
import { type Entry, ledgerSchema } from '../../src/evidence/ledgerSchema.ts';
import { parseSources } from '../../src/evidence/sources.ts';
import { verify } from '../../src/verify/verify.ts';
import { parseYaml } from '../../src/yaml.ts';
import { projectWithDocuments } from './project.ts';

const { files, documents } = projectWithDocuments();
const { sources } = parseSources(files);
const { ledger } = parseLedger(files, sources);
const ledgerText = files.get(LEDGER_FILE) ?? '';

describe('every fact of the documents', () => {
  it('is confirmed as it stands', () => {
    const { diagnostics, findings, counts } = verify(files, documents);
    const all = [...diagnostics, ...findings.map(({ diagnostic }) => diagnostic)];
    expect(
      formatDiagnostics(
        all.filter(({ severity }) => severity === 'error'),
        files,
      ),
    ).toBe('');
    expect(counts.confirmed).toBe([...ledger.values()].filter((fact) => sources.has(fact.in)).length);
    expect(counts.confirmed).toBeGreaterThan(0);
  });

  it('fails at its own lines with any digit of its value, bounds or quotation changed to any other', {
    timeout: 300_000,
  }, () => {
    const quoted = writtenEntries((place) => sources.has(place), ['value', 'low', 'high', 'find']);
    expect(quoted.length).toBeGreaterThan(0);
    expect(missedChanges(quoted)).toEqual([]);
  });
});

describe('every fact from outside the set', () => {
  it('fails at its own lines with any digit of its value or bounds changed to any other', {
    timeout: 300_000,
  }, () => {
    const outside = writtenEntries((place) => place === 'outside', ['value', 'low', 'high']);
    expect(outside.length).toBeGreaterThan(0);
    expect(missedChanges(outside)).toEqual([]);
  });
});

/** Entries with one digit changed that nothing is said of, of all that can be made of some entries. */
function missedChanges(entries: readonly Written[]): string[] {
  const missed: string[] = [];
  for (let nth = 0; entries.some(({ digits }) => digits.length > nth); nth++) {
    for (let by = 1; by <= 9; by++) {
      // Entries do not look at each other’s quotations, so one digit of each is changed at the same time.
      const changed = entries
        .filter(({ digits }) => digits.length > nth)
        .map(({ text, digits }) => turn(text, digits[nth]!, by));
      missed.push(...notReported(changed));
    }
  }
  return missed;
}

function digitPlaces(text: string): number[] {
  return [...text.matchAll(/\d/g)].map(({ index }) => index);
}

/** The text with one digit turned on by some steps of ten. */
function turn(text: string, place: number, by: number): string {
  return `${text.slice(0, place)}${(Number(text[place]) + by) % 10}${text.slice(place + 1)}`;
}

/** An entry as it is written, and where in it the digits to be changed stand. */
interface Written {
  readonly text: string;
  readonly digits: readonly number[];
}

/** Entries of some documents, with the digits at some of their keys. */
function writtenEntries(isWanted: (place: string) => boolean, keys: readonly (keyof Entry)[]): Written[] {
  const { value: entries = [], spanOf } = parseYaml({ file: LEDGER_FILE, text: ledgerText }, ledgerSchema);
  return entries.flatMap((entry, index) => {
    if (!isWanted(entry.in ?? '')) return [];
    const { start, end } = spanOf([index]);
    const digits = keys
      .filter((key) => entry[key] !== undefined)
      .flatMap((key) => {
        const span = spanOf([index, key]);
        return digitPlaces(ledgerText.slice(span.start, span.end)).map((place) => span.start - start + place);
      });
    return [{ text: ledgerText.slice(start, end).trimEnd(), digits }];
  });
}

/** Entries, of those given, that nothing is said of. */
function notReported(entries: readonly string[]): readonly string[] {
  let text = '';
  const placed = entries.map((entry) => {
    const start = text.length;
    text += `- ${entry}\n`;
    return { entry, start, end: text.length };
  });
  const { diagnostics, findings, counts } = verify(new Map([...files, [LEDGER_FILE, text]]), documents);
  const errors = [...diagnostics, ...findings.map(({ diagnostic }) => diagnostic)].filter(
    // Entries that these name are not all there.
    (one) => one.rule !== 'unknown-fact' && one.span.file === LEDGER_FILE && hasErrors([one]),
  );
  const left = placed
    .filter(({ start, end }) => !errors.some(({ span }) => span.start >= start && span.start < end))
    .map(({ entry }) => entry);
  // Values that the schema refuses keep all others from being looked at.
  const unread = Object.values(counts).every((count) => count === 0);
  return unread && left.length > 0 && left.length < entries.length ? notReported(left) : left;
}
