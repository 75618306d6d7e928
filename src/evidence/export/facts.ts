/** The ledger as files: everything that is written down about a figure, and what its formula gives. */
import type { CitationItem } from '../../deck/model.ts';
import type { Fact, Ledger, Sources } from '../model.ts';
import { formatParagraphs } from '../render.ts';
import { csvOf } from './csv.ts';

/** Citations as Pandoc writes them, without brackets: `@ilyash2022, ¶35; @pism2020, ¶12–13`. */
export function writeCitation(items: readonly CitationItem[]): string {
  return items
    .map(({ key, paragraphs }) => [`@${key}`, formatParagraphs(paragraphs)].filter(Boolean).join(', '))
    .join('; ');
}

/**
 * A fact with the keys of `assets/facts.yaml`, in that order and with its defaults left out. A computed fact has a `value`
 * beside its `formula`; a range has `low` and `high` and no value, as its document has none.
 */
function record(fact: Fact): Readonly<Record<string, unknown>> {
  const { outcome, differs, kind, unit } = fact;
  return {
    id: fact.id,
    kind: kind === 'fact' ? undefined : kind,
    label: fact.label,
    value: writtenValue(fact),
    words: fact.words,
    low: fact.low,
    high: fact.high,
    hedge: fact.hedge,
    digits: fact.digits,
    unit: unit === '' ? undefined : unit,
    date: fact.date,
    stage: fact.stage,
    basis: fact.basis,
    says: fact.says,
    short: fact.short,
    role: fact.role,
    in: fact.formula === undefined ? fact.in : undefined,
    paragraph: fact.paragraph,
    find: fact.find,
    inferred: fact.inferred,
    wording: fact.wording,
    outcome: outcome && {
      verdict: outcome.verdict,
      why: outcome.why,
      see: outcome.see.length === 0 ? undefined : writeCitation(outcome.see),
    },
    formula: fact.formula,
    note: fact.note,
    originally: fact.originally,
    differs: differs.length === 0 ? undefined : differs,
    address: fact.address,
    seen: fact.seen,
  };
}

function writtenValue({ ranged, value }: Fact): Fact['value'] {
  return ranged === true ? undefined : value;
}

/** A JSON array of facts in the form of the ledger’s file, which reads it back: JSON is YAML. */
export function factsJson(ledger: Ledger): string {
  return `${JSON.stringify([...ledger.values()].map(record), undefined, 1)}\n`;
}

const COLUMNS = [
  'id',
  'kind',
  'label',
  'value',
  'words',
  'low',
  'high',
  'hedge',
  'digits',
  'unit',
  'date',
  'stage',
  'basis',
  'says',
  'short',
  'role',
  'in',
  'source',
  'paragraph',
  'find',
  'inferred',
  'wording',
  'verdict',
  'why',
  'see',
  'formula',
  'note',
  'originally',
  'differs',
  'address',
  'seen',
] as const;

/**
 * One row a fact, one column a key; `source` is the document as it is cited, `verdict`, `why` and `see` are a forecast’s
 * outcome, lists are separated by semicolons, citations stand in brackets.
 */
export function factsCsv(ledger: Ledger, sources: Sources): string {
  const rows = [...ledger.values()].map((fact) => ({
    ...fact,
    value: writtenValue(fact),
    source: sources.get(fact.in)?.short,
    verdict: fact.outcome?.verdict,
    why: fact.outcome?.why,
    see: bracketed(fact.outcome?.see ?? []),
    differs: fact.differs.join('; '),
  }));
  return csvOf(COLUMNS, rows);
}

/** In brackets, for a spreadsheet would take the `@` for a formula. */
export function bracketed(items: readonly CitationItem[]): string {
  return items.length === 0 ? '' : `[${writeCitation(items)}]`;
}
