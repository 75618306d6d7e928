/** `assets/disagreements.yaml`: where the documents disagree with each other, with the record or with themselves. */
import { z } from 'zod';
import type { CitationItem } from '../deck/model.ts';
import { type Diagnostic, error, errorFrom, type Files, type Span } from '../diagnostics.ts';
import { parseYaml } from '../yaml.ts';
import { readCitation } from './cite.ts';
import { idSchema } from './ledgerSchema.ts';
import { factProblem } from './lookUp.ts';
import type { Ledger, Sources } from './model.ts';

export const DISAGREEMENTS_FILE = 'assets/disagreements.yaml';

/** What the disagreement is about, in the order pages show the groups. */
export const DISAGREEMENT_GROUPS = ['arithmetic', 'dates', 'definitions', 'units', 'names'] as const;
export type DisagreementGroup = (typeof DISAGREEMENT_GROUPS)[number];

const entrySchema = z.strictObject({
  id: idSchema,
  group: z.enum(DISAGREEMENT_GROUPS),
  title: z.string().min(1),
  /** Where it shows, as citations without brackets: `@sivitski2016, ¶8; @sivitski2016, ¶11`. */
  cite: z.string().min(1),
  problem: z.string().min(1),
  /** How it is best read. */
  reading: z.string().min(1),
  why: z.string().min(1),
  /** Ids of the facts concerned; every figure in the texts is one of theirs. */
  facts: z.array(z.string()).default([]),
});

export const disagreementsSchema = z.array(entrySchema);

/** An entry of the list. */
export interface Disagreement {
  readonly id: string;
  readonly group: DisagreementGroup;
  /** A few words: `The month of the Moscow visit`. */
  readonly title: string;
  readonly cite: readonly CitationItem[];
  /** What does not fit. */
  readonly problem: string;
  /** How it is best read. */
  readonly reading: string;
  /** Why that reading is the best. */
  readonly why: string;
  readonly facts: readonly string[];
  readonly span: Span;
}

/**
 * Parses the list; a missing file is an empty list.
 * @param known undefined when facts or documents could not be read: then references are not looked up
 */
export function parseDisagreements(
  files: Files,
  known: { readonly ledger: Ledger; readonly sources: Sources } | undefined,
): { disagreements: readonly Disagreement[]; diagnostics: readonly Diagnostic[] } {
  const text = files.get(DISAGREEMENTS_FILE);
  if (text === undefined) return { disagreements: [], diagnostics: [] };
  const yaml = parseYaml({ file: DISAGREEMENTS_FILE, text }, disagreementsSchema);
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const ids = new Set<string>();
  const disagreements = (yaml.value ?? []).map((entry, index) => {
    const span = yaml.spanOf([index, 'id']);
    if (ids.has(entry.id)) {
      diagnostics.push(error('duplicate-disagreement', span, `two disagreements have the id "${entry.id}"`));
    }
    ids.add(entry.id);
    const cite = readCitation(entry.cite, yaml.spanOf([index, 'cite']), known?.sources);
    diagnostics.push(...cite.diagnostics);
    entry.facts.forEach((id, item) => {
      const unknown = known && factProblem(id, known.ledger);
      if (unknown !== undefined) diagnostics.push(errorFrom(unknown, yaml.spanOf([index, 'facts', item])));
    });
    return { ...entry, cite: cite.items, span };
  });
  return { disagreements, diagnostics };
}
