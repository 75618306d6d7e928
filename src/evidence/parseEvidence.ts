/** The documents, the ledger and the list of exceptions, each read in the light of the one before. */
import { type Diagnostic, type Files, hasErrors, type Span } from '../diagnostics.ts';
import { type Ignored, parseIgnored } from './ignored.ts';
import { parseLedger } from './ledger.ts';
import type { Ledger, Sources } from './model.ts';
import { parseSources } from './sources.ts';

export interface ParsedEvidence {
  readonly sources: Sources;
  readonly ledger: Ledger;
  readonly ignored: readonly Ignored[];
  readonly diagnostics: readonly Diagnostic[];
  /** As of {@link parseLedger}. */
  readonly placeOf: (id: string, key: string) => Span;
  /** False when nothing could be read: then every id of a document is unknown, and telling so once is enough. */
  readonly hasSources: boolean;
  /** The same for ids of facts. */
  readonly hasLedger: boolean;
}

/** Parses what everything else refers to; what is wrong in one file leaves the others to be read. */
export function parseEvidence(files: Files): ParsedEvidence {
  const { sources, diagnostics: sourceDiagnostics } = parseSources(files);
  const hasSources = sources.size > 0 || !hasErrors(sourceDiagnostics);
  const known = hasSources ? sources : undefined;
  const { ledger, diagnostics: ledgerDiagnostics, placeOf } = parseLedger(files, known);
  const { ignored, diagnostics: ignoredDiagnostics } = parseIgnored(files, known);
  return {
    sources,
    ledger,
    ignored,
    diagnostics: [...sourceDiagnostics, ...ledgerDiagnostics, ...ignoredDiagnostics],
    placeOf,
    hasSources,
    hasLedger: ledger.size > 0 || !hasErrors(ledgerDiagnostics),
  };
}
