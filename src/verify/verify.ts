/** The ledger against the documents: who is who, then fact by fact. */
import { type Diagnostic, type Files, hasErrors, type Span } from '../diagnostics.ts';
import { COMPUTED, type Ledger, OUTSIDE } from '../evidence/model.ts';
import { parseEvidence } from '../evidence/parseEvidence.ts';
import { checkFact, type Finding } from './checkFacts.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type DigestedDocument, type Matched, matchDocuments } from './matchDocuments.ts';
import { type Overlap, overlapOf } from './overlap.ts';

export interface Counts {
  readonly confirmed: number;
  readonly failed: number;
  /** Facts of documents that are not in the folder. */
  readonly unread: number;
  readonly computed: number;
  readonly outside: number;
}

export interface Verification {
  /** One for each source, in the order of `assets/sources.yaml`. */
  readonly matches: readonly Matched[];
  /** What is wrong with the content files themselves, and with the documents as such. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with facts, in the order of the ledger. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** What no fact accounts for; undefined unless asked for, and where the ledger cannot be read. */
  readonly coverage: Coverage | undefined;
  /** Words that our texts share with the documents; undefined as above. */
  readonly overlap: Overlap | undefined;
}

/**
 * Checks the ledger of a project against documents; what cannot be read or matched leaves the rest to be checked.
 * @param files content of the project, as for `compile`
 */
export function verify(
  files: Files,
  documents: readonly DigestedDocument[],
  options: { readonly coverage?: boolean; readonly overlap?: boolean } = {},
): Verification {
  const { sources, ledger, ignored, diagnostics, placeOf, hasLedger } = parseEvidence(files);
  const matches = matchDocuments(sources, documents, ledger.values());
  const bySource = new Map(matches.map(({ source, document }) => [source.id, document]));

  const counts = { confirmed: 0, failed: 0, unread: 0, computed: 0, outside: 0 };
  const findings: Finding[] = [];
  for (const fact of ledger.values()) {
    const document = bySource.get(fact.in);
    if (document !== undefined) {
      const problems = checkFact(fact, document, placeOf);
      counts[problems.length === 0 ? 'confirmed' : 'failed']++;
      findings.push(...problems.map((diagnostic) => ({ fact, diagnostic })));
    } else if (fact.in === COMPUTED) counts.computed++;
    else if (fact.in === OUTSIDE) counts.outside++;
    else counts.unread++;
  }

  return {
    matches,
    diagnostics: [
      ...diagnostics.filter((one) => !findings.some(({ diagnostic }) => isSame(one, diagnostic))),
      ...matches.flatMap((match) => match.diagnostics),
    ],
    findings,
    counts,
    // Without facts every number would be left open, and every `find` taken for ours.
    coverage: options.coverage === true && hasLedger ? coverageOf(matches, ledger, ignored) : undefined,
    overlap: options.overlap === true && hasLedger ? overlapWith(matches, files, ledger, placeOf) : undefined,
  };
}

function overlapWith(
  matches: readonly Matched[],
  files: Files,
  ledger: Ledger,
  placeOf: (id: string, key: string) => Span,
): Overlap {
  const documents = matches.map(({ source, document }) => ({
    name: source.id,
    title: source.title,
    paragraphs: document?.paragraphs ?? [],
  }));
  // Kept short, and compared with its paragraph, elsewhere.
  const quotations = [...ledger.values()].flatMap(({ id, find }) =>
    find === undefined ? [] : [placeOf(id, 'find')],
  );
  return overlapOf(files, documents, quotations, ledger);
}

/** The build and this check find some things alike; they are told once. */
function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.rule === b.rule && a.span.start === b.span.start && a.message === b.message;
}

/**
 * Whether every fact of the documents is confirmed and, where asked for, every number of theirs accounted for and none of
 * their sentences ours.
 */
export function isVerified({ diagnostics, findings, counts, coverage, overlap }: Verification): boolean {
  return (
    !hasErrors(diagnostics) &&
    findings.length === 0 &&
    counts.unread === 0 &&
    (coverage === undefined || (coverage.open.length === 0 && coverage.stale.length === 0)) &&
    (overlap === undefined || overlap.diagnostics.length === 0)
  );
}
