/** What is wrong with a reference to a fact, a document or a slide: the same words wherever it stands. */
import type { CitationItem } from '../deck/model.ts';
import { didYouMean } from '../suggest.ts';
import type { Sources } from './model.ts';

/** A problem without its place, which only the caller knows. */
export interface ReferenceProblem {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Undefined when the ledger has the fact; `ledger` may be anything that knows its ids. */
export function factProblem(id: string, ledger: ReadonlyMap<string, unknown>): ReferenceProblem | undefined {
  if (ledger.has(id)) return undefined;
  const hint = didYouMean(id, ledger.keys()) ?? 'facts are listed in assets/facts.yaml';
  return { rule: 'unknown-fact', message: `unknown fact "${id}"`, hint };
}

/**
 * Undefined when the document is there.
 * @param others what else may stand in its place, and is no document
 */
export function sourceProblem(
  key: string,
  sources: Sources,
  others: readonly string[] = [],
): ReferenceProblem | undefined {
  const known = [...sources.keys(), ...others];
  if (known.includes(key)) return undefined;
  const hint = didYouMean(key, known) ?? `sources: ${known.join(', ')}`;
  return { rule: 'unknown-source', message: `unknown source "${key}"`, hint };
}

/** Undefined when the document has all paragraphs, or is not there at all. */
export function paragraphProblem(
  { key, paragraphs }: Pick<CitationItem, 'key' | 'paragraphs'>,
  sources: Sources,
): ReferenceProblem | undefined {
  const last = sources.get(key)?.paragraphs ?? Number.POSITIVE_INFINITY;
  const past = paragraphs.flat().find((paragraph) => paragraph > last);
  if (past === undefined) return undefined;
  const message = `paragraph ${past} is past the end of ${key}, which has ${last}`;
  return { rule: 'paragraph', message, hint: `its last is ¶${last}` };
}

/** Undefined when the deck has the slide. */
export function slideProblem(id: string, ids: Iterable<string>): ReferenceProblem | undefined {
  const known = [...ids];
  if (known.includes(id)) return undefined;
  const hint = didYouMean(id, known) ?? 'a slide’s id is given in its heading: {#some-id}';
  return { rule: 'unknown-slide', message: `unknown slide "${id}"`, hint };
}
