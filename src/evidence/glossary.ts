/** `assets/glossary.yaml`: names and terms with their spelling variants. */
import { z } from 'zod';
import type { Diagnostic, Files } from '../diagnostics.ts';
import { parseYaml } from '../yaml.ts';

export const GLOSSARY_FILE = 'assets/glossary.yaml';

const termSchema = z.strictObject({
  term: z.string().min(1).describe('Name or term as the slides write it.'),
  definition: z.string().min(1).describe('One sentence.'),
  variants: z.array(z.string()).default([]).describe('Other spellings found in the documents.'),
});

export const glossarySchema = z.array(termSchema);

export type Glossary = readonly Readonly<z.infer<typeof termSchema>>[];

/** Parses the glossary; a missing file is an empty glossary. */
export function parseGlossary(files: Files): { glossary: Glossary; diagnostics: readonly Diagnostic[] } {
  const text = files.get(GLOSSARY_FILE);
  if (text === undefined) return { glossary: [], diagnostics: [] };
  const yaml = parseYaml({ file: GLOSSARY_FILE, text }, glossarySchema);
  return { glossary: yaml.value ?? [], diagnostics: yaml.diagnostics };
}
