/** `assets/disagreements.yaml`: where the documents disagree with each other, with the record or with themselves. */
import { z } from 'zod';
import type { CitationItem } from '../deck/model.ts';
import { type Diagnostic, error, errorFrom, type Files, type Span } from '../diagnostics.ts';
import { parseYaml } from '../yaml.ts';
import { spanOfText } from '../yamlText.ts';
import { readCitation } from './cite.ts';
import { idSchema } from './ledgerSchema.ts';
import { factProblem } from './lookUp.ts';
import type { Ledger, Sources } from './model.ts';

export const DISAGREEMENTS_FILE = 'assets/disagreements.yaml';

/** What the disagreement is about, in the order pages show the groups. */
export const DISAGREEMENT_GROUPS = ['arithmetic', 'dates', 'definitions', 'units', 'names'] as const;
export type DisagreementGroup = (typeof DISAGREEMENT_GROUPS)[number];

const entrySchema = z.strictObject({
  id: idSchema.describe('Stands in addresses. Words joined by hyphens.'),
  group: z.enum(DISAGREEMENT_GROUPS).describe('What the disagreement is about.'),
  title: z.string().min(1).describe('A few words: The month of the Moscow visit.'),
  cite: z.string().min(1).describe('Where it shows: "@sivitski2016, ¶8; @sivitski2016, ¶11".'),
  problem: z.string().min(1).describe('What does not fit.'),
  reading: z.string().min(1).describe('How it is best read.'),
  why: z.string().min(1).describe('Why that reading is the best.'),
  facts: z
    .array(z.string())
    .default([])
    .describe('Ids of the facts concerned; every figure in the texts is one of theirs.'),
});

export const disagreementsSchema = z.array(entrySchema);

/** Keys that hold text a reader takes for true. */
const STATING_KEYS = ['title', 'problem', 'reading', 'why'] as const;

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
  /** Title, problem, reading and why, and where they stand; a span is as long as its text where it holds just that text. */
  readonly statements: readonly { readonly text: string; readonly span: Span }[];
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
  const source = { file: DISAGREEMENTS_FILE, text };
  const yaml = parseYaml(source, disagreementsSchema);
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
    const statements = STATING_KEYS.map((key) => ({
      text: entry[key],
      span: spanOfText(source, yaml.spanOf([index, key]), entry[key]),
    }));
    return { ...entry, cite: cite.items, statements, span };
  });
  return { disagreements, diagnostics };
}
