/** JSON Schemas of everything an author writes in YAML, for editors that complete and check it. */
import { z } from 'zod';
import { BLOCK_SCHEMAS } from '../blocks/registry.ts';
import { deckSchema, sectionSchema } from '../deck/meta.ts';
import { disagreementsSchema } from '../evidence/disagreements.ts';
import { glossarySchema } from '../evidence/glossary.ts';
import { ignoredSchema } from '../evidence/ignored.ts';
import { ledgerSchema } from '../evidence/ledgerSchema.ts';
import { placesSchema } from '../evidence/places.ts';
import { sourcesSchema } from '../evidence/sources.ts';

interface EditorSchema {
  /** Name of its file. */
  readonly name: string;
  /** What it is of. */
  readonly title: string;
  readonly schema: z.ZodType;
}

const SCHEMAS: readonly EditorSchema[] = [
  { name: 'facts', title: 'The ledger, assets/facts.yaml', schema: ledgerSchema },
  {
    name: 'sources',
    title: 'The documents, assets/sources.yaml: CSL-JSON and our remarks',
    schema: sourcesSchema,
  },
  {
    name: 'disagreements',
    title: 'Where documents disagree, assets/disagreements.yaml',
    schema: disagreementsSchema,
  },
  {
    name: 'ignored',
    title: 'Numbers of the documents that are no facts, assets/ignored.yaml',
    schema: ignoredSchema,
  },
  { name: 'glossary', title: 'Names and terms, assets/glossary.yaml', schema: glossarySchema },
  { name: 'places', title: 'Places on maps, assets/places.yaml', schema: placesSchema },
  { name: 'deck', title: 'The briefing as a whole, slides/deck.yaml', schema: deckSchema },
  { name: 'section', title: 'Front matter of a section, slides/*.md', schema: sectionSchema },
  ...[...BLOCK_SCHEMAS].map(([kind, schema]) => ({
    name: `block-${kind}`,
    title: `A block of kind ${kind}`,
    schema,
  })),
];

/**
 * Schema files by path relative to the site’s root: `schema/facts.json`. Draft 7, which the YAML language server of
 * VS Code and other editors reads. They accept what the build accepts and know less: references between entries,
 * formulas and places are checked by the build alone.
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    SCHEMAS.map(({ name, title, schema }) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
      return [`schema/${name}.json`, `${JSON.stringify({ ...json, title }, undefined, 1)}\n`];
    }),
  );
}
