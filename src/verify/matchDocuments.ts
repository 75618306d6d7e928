/** Which file of a folder is which document of `assets/sources.yaml`. */
import { type Diagnostic, error } from '../diagnostics.ts';
import type { Fact, Source, Sources } from '../evidence/model.ts';
import { didYouMean } from '../suggest.ts';
import { type Document, placesOf } from './document.ts';

/** A document together with the digest of its paragraphs. */
export interface DigestedDocument extends Document {
  /** First 16 hex digits of the SHA-256 of {@link digestInput}. */
  readonly digest: string;
}

/** How many paragraphs from the top may hold the title. */
const TITLE_WITHIN = 10;

export interface Matched {
  readonly source: Source;
  /** Undefined when no file fits, or more than one; the reason is among the diagnostics. */
  readonly document: DigestedDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the file of every source: the one that `file` names, else the one with the digest recorded, else the one that has the title near its top,
 * else the one in which most of the source’s facts are found. A text that is not the one recorded is reported and still used.
 * @param facts of the ledger, in any order
 */
export function matchDocuments(
  sources: Sources,
  documents: readonly DigestedDocument[],
  facts: Iterable<Fact>,
): Matched[] {
  const all = [...facts];
  return [...sources.values()].map((source) => {
    const own = all.filter((fact) => fact.in === source.id);
    const found = candidates(source, documents, own);
    const [document, ...others] = found;
    if (document === undefined) return { source, document, diagnostics: [noFile(source, documents)] };
    if (others.length > 0) return { source, document: undefined, diagnostics: [twoFiles(source, found)] };
    return { source, document, diagnostics: changes(source, document) };
  });
}

function candidates(
  source: Source,
  documents: readonly DigestedDocument[],
  facts: readonly Fact[],
): readonly DigestedDocument[] {
  if (source.file !== undefined) return documents.filter(({ name }) => name === source.file);
  // Two copies of one text are as good as one.
  const texts = documents.filter(
    ({ digest }, i) => documents.findIndex((other) => other.digest === digest) === i,
  );
  const same = texts.filter(({ digest }) => digest === source.digest);
  if (same.length > 0) return same;
  const title = loose(source.title);
  const titled = texts.filter(({ paragraphs }) =>
    paragraphs.slice(0, TITLE_WITHIN).some((paragraph) => loose(paragraph).includes(title)),
  );
  if (titled.length === 1) return titled;
  const counts = (titled.length > 0 ? titled : texts).map((document) => ({
    document,
    count: facts.filter((fact) => isFound(fact, document)).length,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most).map(({ document }) => document);
  // One hit may be chance: a short quotation such as "90" is in many texts.
  return most * 2 > facts.length || titled.length > 0 ? best : [];
}

function isFound({ paragraph = 0, find = '' }: Fact, { paragraphs }: Document): boolean {
  return placesOf(find, paragraphs[paragraph - 1] ?? '').length > 0;
}

function loose(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function noFile({ id, file, title, span }: Source, documents: readonly Document[]): Diagnostic {
  if (file !== undefined) {
    const names = documents.map(({ name }) => name);
    const hint = didYouMean(file, names) ?? `it has ${names.join(', ')}`;
    return error('no-document', span, `the folder has no readable file "${file}" for ${id}`, hint);
  }
  const hint = 'name its file with "file:" under "custom:"';
  return error('no-document', span, `no file of the folder looks like ${id}, “${title}”`, hint);
}

function twoFiles({ id, span }: Source, documents: readonly Document[]): Diagnostic {
  const names = documents.map(({ name }) => `"${name}"`).join(' and ');
  const hint = 'name the right one with "file:" under "custom:"';
  return error('two-documents', span, `more than one file could be ${id}: ${names}`, hint);
}

/** A text that is not the one the ledger was written from. */
function changes(source: Source, document: DigestedDocument): Diagnostic[] {
  const { id, digest, paragraphs, span } = source;
  const count = document.paragraphs.length;
  const hint = `check what changed; then write paragraphs: ${count} and digest: "${document.digest}"`;
  if (count !== paragraphs) {
    const message = `${document.name} has ${count} paragraphs, and ${id} is to have ${paragraphs}`;
    return [error('document-changed', span, message, hint)];
  }
  if (digest === undefined || digest === document.digest) return [];
  const message = `${document.name} is not the text that ${id} was checked against`;
  return [error('document-changed', span, message, hint)];
}
