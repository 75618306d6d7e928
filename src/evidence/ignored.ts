/** `assets/ignored.yaml`: numbers and dates of the documents that are no facts of ours, each with a reason. */
import { z } from 'zod';
import { type Diagnostic, errorFrom, type Files, type Span } from '../diagnostics.ts';
import { parseYaml } from '../yaml.ts';
import { paragraphProblem, sourceProblem } from './lookUp.ts';
import type { Sources } from './model.ts';

export const IGNORED_FILE = 'assets/ignored.yaml';

const entrySchema = z.strictObject({
  in: z.string().describe('id of a document of sources.yaml'),
  paragraph: z.int().min(1).describe('¶n, the n-th non-blank line of the document'),
  numerals: z
    .array(z.string('put quotes round it').min(1))
    .min(1)
    .describe('as written in that paragraph: "2013", "10 to 20 February", "MiG-31k"'),
  reason: z.string().min(1).describe('why no fact is made of them: year in the name of an exercise'),
});

export const ignoredSchema = z.array(entrySchema);

/** Something written in a document that no fact needs to account for, wherever in the paragraph it stands. */
export interface Ignored {
  /** Id of the document. */
  readonly in: string;
  readonly paragraph: number;
  readonly text: string;
  readonly reason: string;
  readonly span: Span;
}

/**
 * Parses the list; a missing file is an empty list.
 * @param sources undefined when they could not be read: then documents and paragraphs are not looked up
 */
export function parseIgnored(
  files: Files,
  sources: Sources | undefined,
): { ignored: readonly Ignored[]; diagnostics: readonly Diagnostic[] } {
  const text = files.get(IGNORED_FILE);
  if (text === undefined) return { ignored: [], diagnostics: [] };
  const yaml = parseYaml({ file: IGNORED_FILE, text }, ignoredSchema);
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const ignored = (yaml.value ?? []).flatMap(({ numerals, reason, ...entry }, index) => {
    const source = sources && sourceProblem(entry.in, sources);
    const place = { key: entry.in, paragraphs: [[entry.paragraph, entry.paragraph] as const] };
    const paragraph = sources && paragraphProblem(place, sources);
    if (source !== undefined) diagnostics.push(errorFrom(source, yaml.spanOf([index, 'in'])));
    if (paragraph !== undefined) diagnostics.push(errorFrom(paragraph, yaml.spanOf([index, 'paragraph'])));
    if (source !== undefined || paragraph !== undefined) return [];
    return numerals.map((numeral, item) => ({
      in: entry.in,
      paragraph: entry.paragraph,
      text: numeral,
      reason,
      span: yaml.spanOf([index, 'numerals', item]),
    }));
  });
  return { ignored, diagnostics };
}
