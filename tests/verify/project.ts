/** This project’s content, and documents to put it to. */
import { readDocuments } from '../../src/cli/documents.ts';
import type { Files } from '../../src/diagnostics.ts';
import { parseLedger } from '../../src/evidence/ledger.ts';
import { parseSources, SOURCES_FILE } from '../../src/evidence/sources.ts';
import type { DigestedDocument } from '../../src/verify/matchDocuments.ts';
import { readContent } from '../../src/vite/content.ts';
import { documentsOf } from './samples.ts';

/**
 * Content of this project with the documents of the folder that `DOCUMENTS` names. Without it each is stood in for by one
 * that holds what the ledger quotes and nothing else, and the content has no digests, which are those of the real ones.
 */
export function projectWithDocuments(): { files: Files; documents: readonly DigestedDocument[] } {
  const { files: real } = readContent('.');
  const folder = process.env.DOCUMENTS;
  if (folder !== undefined) return { files: real, documents: readDocuments(folder).documents };
  const text = (real.get(SOURCES_FILE) ?? '').replace(/^ +digest: .*\n/gm, '');
  const files: Files = new Map([...real, [SOURCES_FILE, text]]);
  const { sources } = parseSources(files);
  return { files, documents: documentsOf(parseLedger(files, sources).ledger, sources) };
}
