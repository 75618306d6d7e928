/** What a verification found, as text for the terminal. */
import { type Files, formatDiagnostics, positionOf } from '../diagnostics.ts';
import { formatNumber } from '../evidence/format.ts';
import type { Finding } from './checkFacts.ts';
import type { Coverage } from './coverage.ts';
import type { Matched } from './matchDocuments.ts';
import { MOST_SHARED, type Overlap } from './overlap.ts';
import type { Verification } from './verify.ts';

/**
 * The whole report: problems of files and documents with code frames, which file was taken for which document, a table of
 * facts that are not confirmed, what no fact accounts for, sentences that are a document’s, and last lines that count.
 */
export function formatVerification(verification: Verification, files: Files): string {
  const { diagnostics, matches, findings, coverage, overlap } = verification;
  const parts = [
    diagnostics.length === 0 ? '' : formatDiagnostics(diagnostics, files),
    documentTable(matches),
    findingTable(findings, files),
    coverage === undefined ? '' : coverageTable(coverage, files),
    overlap === undefined || overlap.diagnostics.length === 0
      ? ''
      : formatDiagnostics(overlap.diagnostics, files),
    [
      summary(verification),
      ...(coverage === undefined ? [] : [coverageSummary(coverage)]),
      ...(overlap === undefined ? [] : [overlapSummary(overlap, files)]),
    ].join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function documentTable(matches: readonly Matched[]): string {
  if (matches.length === 0) return '';
  const rows = matches.map(({ source, document }) =>
    document === undefined
      ? [source.id, '–']
      : [source.id, document.name, `¶1–${document.paragraphs.length}`, `digest ${document.digest}`],
  );
  return table(['document', 'file'], rows);
}

function findingTable(findings: readonly Finding[], files: Files): string {
  if (findings.length === 0) return '';
  const rows = findings.flatMap(({ fact, diagnostic }) => {
    const { span, message, hint } = diagnostic;
    const { line, column } = positionOf(files.get(span.file) ?? '', span.start);
    const row = [`${span.file}:${line}:${column}`, fact.id, `${fact.in} ¶${fact.paragraph}`, message];
    return hint === undefined ? [row] : [row, ['', '', '', `– ${hint}`]];
  });
  return table(['place', 'fact', 'paragraph', 'what is wrong'], rows);
}

function coverageTable({ open, stale }: Coverage, files: Files): string {
  const rows = open.map(({ source, paragraph, written, context }) => [
    `${source.id} ¶${paragraph}`,
    written,
    context,
  ]);
  return [
    rows.length === 0 ? '' : table(['paragraph', 'no fact', 'context'], rows),
    stale.length === 0 ? '' : formatDiagnostics(stale, files),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** `212 facts of 5 documents confirmed, 3 not; 18 computed and 40 from outside the set are not checked here`. */
function summary({ counts, matches }: Verification): string {
  const { confirmed, failed, unread, computed, outside } = counts;
  const read = matches.filter(({ document }) => document !== undefined).length;
  const facts = `${confirmed} ${confirmed === 1 ? 'fact' : 'facts'} of ${read} ${read === 1 ? 'document' : 'documents'} confirmed`;
  const rest = [
    failed > 0 ? `, ${failed} not` : '',
    unread > 0 ? `, ${unread} of documents that were not found` : '',
  ];
  return `${facts}${rest.join('')}; ${computed} computed and ${outside} from outside the set are not checked here`;
}

function coverageSummary({ open, stale, total }: Coverage): string {
  const unused =
    stale.length === 0
      ? ''
      : `; ${stale.length} ${stale.length === 1 ? 'exception is' : 'exceptions are'} stale`;
  return `${total - open.length} of ${total} numbers and months accounted for, ${open.length} not${unused}`;
}

/** `23,412 words compared; the most in a row that are also a document’s: 8 (slides/02-carriages.md:12:3, sivitski2016 ¶37)`. */
function overlapSummary({ words, longest }: Overlap, files: Files): string {
  const compared = `${formatNumber(words)} words of ours compared with the documents’`;
  if (longest === undefined) return `${compared}; none is theirs`;
  const { own, span, document, paragraph } = longest;
  const { line, column } = positionOf(files.get(span.file) ?? '', span.start);
  const most = `the most in a row that are also theirs, quotations apart: ${own} of at most ${MOST_SHARED}`;
  return `${compared}; ${most} (${span.file}:${line}:${column}, ${document} ¶${paragraph})`;
}

/** Columns as wide as their longest cell, the last one free. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? cell.length)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
