/** `assets/places.yaml`: places that the documents name or mean, where they are, and what is said of them. */
import { z } from 'zod';
import type { CitationItem } from '../deck/model.ts';
import { type Diagnostic, error, type Files, type Span } from '../diagnostics.ts';
import { parseYaml } from '../yaml.ts';
import { spanOfText } from '../yamlText.ts';
import { readCitation } from './cite.ts';
import { idSchema } from './ledgerSchema.ts';
import type { Sources } from './model.ts';

export const PLACES_FILE = 'assets/places.yaml';

/** What a place is; its mark on a map. */
export const PLACE_KINDS = [
  'capital',
  'city',
  'air base',
  'radar',
  'communications site',
  'training ground',
  'headquarters',
  'region',
  'border point',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * How sure it is that a document means this place. `named`: it says so. `probable`: it describes a place without naming it,
 * and this one fits. `stand-in`: it means something larger or vaguer, and this point is drawn for it.
 */
export const CERTAINTIES = ['named', 'probable', 'stand-in'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

const statementSchema = z
  .strictObject({
    text: z.string().min(1).describe('What the document says of the place, in your own words; no figures.'),
    cite: z.string().min(1).describe('Where: "@ilyash2022, ¶37".'),
    certainty: z
      .enum(CERTAINTIES)
      .default('named')
      .describe('named (default), probable or stand-in: how sure it is that this place is meant.'),
    because: z
      .string()
      .min(1)
      .optional()
      .describe('Why this place is taken, where the document does not name it.'),
  })
  .refine(({ certainty, because }) => certainty === 'named' || because !== undefined, {
    message: 'say why this place is taken: the document does not name it',
    path: ['because'],
  });

const placeSchema = z.strictObject({
  id: idSchema.describe('Stands in map blocks. Words joined by hyphens.'),
  name: z.string().min(1).describe('Name as slides write it, in local spelling.'),
  variants: z.array(z.string().min(1)).default([]).describe('Other spellings in use.'),
  lat: z.number().min(-90).max(90).describe('Latitude in decimal degrees, north above zero; two decimals.'),
  lon: z.number().min(-180).max(180).describe('Longitude in decimal degrees, east above zero; two decimals.'),
  kind: z.enum(PLACE_KINDS).describe('What it is; its mark on a map.'),
  said: z.array(statementSchema).default([]).describe('What the documents say of it. Default nothing.'),
  note: z.string().min(1).optional().describe('What a reader must know of the point itself.'),
});

export const placesSchema = z.array(placeSchema);

export interface PlaceStatement {
  readonly text: string;
  readonly cite: readonly CitationItem[];
  readonly certainty: Certainty;
  /** Present unless `named`. */
  readonly because?: string | undefined;
}

/** An entry of `assets/places.yaml`. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** Other spellings. */
  readonly variants: readonly string[];
  /** Decimal degrees, WGS 84, two decimals: within about a kilometre. */
  readonly lat: number;
  readonly lon: number;
  readonly kind: PlaceKind;
  readonly said: readonly PlaceStatement[];
  readonly note?: string | undefined;
  /** Texts a reader takes for true, and where they stand. */
  readonly statements: readonly { readonly text: string; readonly span: Span }[];
  readonly span: Span;
}

/** Places by id, in file order. */
export type Places = ReadonlyMap<string, Place>;

/**
 * Parses the places; a missing file is none.
 * @param sources undefined when they could not be read: then the documents are not looked up
 */
export function parsePlaces(
  files: Files,
  sources: Sources | undefined,
): { places: Places; diagnostics: readonly Diagnostic[] } {
  const text = files.get(PLACES_FILE);
  if (text === undefined) return { places: new Map(), diagnostics: [] };
  const source = { file: PLACES_FILE, text };
  const yaml = parseYaml(source, placesSchema);
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const places = new Map<string, Place>();
  (yaml.value ?? []).forEach((entry, index) => {
    const span = yaml.spanOf([index, 'id']);
    if (places.has(entry.id)) {
      diagnostics.push(error('duplicate-place', span, `two places have the id "${entry.id}"`));
      return;
    }
    const said = entry.said.map((statement, i) => {
      const cite = readCitation(statement.cite, yaml.spanOf([index, 'said', i, 'cite']), sources);
      diagnostics.push(...cite.diagnostics);
      return { ...statement, cite: cite.items };
    });
    const stated = [
      ...entry.said.flatMap(({ text: words, because }, i) => [
        { text: words, path: [index, 'said', i, 'text'] },
        { text: because, path: [index, 'said', i, 'because'] },
      ]),
      { text: entry.note, path: [index, 'note'] },
    ];
    const statements = stated.flatMap(({ text: words, path }) =>
      words === undefined ? [] : [{ text: words, span: spanOfText(source, yaml.spanOf(path), words) }],
    );
    places.set(entry.id, { ...entry, said, statements, span });
  });
  return { places, diagnostics };
}

/** The surest of what is said of a place; a place of which nothing is said is itself. */
export function certaintyOf({ said }: Pick<Place, 'said'>): Certainty {
  return CERTAINTIES.find((certainty) => said.some((one) => one.certainty === certainty)) ?? 'named';
}
