/**
 * A record of `assets/sources.yaml`: an item of CSL-JSON 1.0.2, as Zotero and Pandoc exchange it, and our remarks under
 * `custom`. All types and variables of the standard may stand in it; those that no page shows are not looked at.
 */
import { z } from 'zod';
import { ISO_DATE_RE, isRealDate } from './dates.ts';
import { idSchema, webAddressSchema } from './ledgerSchema.ts';
import { COMPUTED, OUTSIDE } from './model.ts';

/** Item types of CSL 1.0.2, appendix III. */
const TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

/** A variable of CSL that no page shows. */
const unused = z.unknown().optional();

/** A number, or digits: exporters write either. */
const numeral = z.union([
  z.int(),
  z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
]);

/** Year, then month and day as far as known. */
const datePartsSchema = z
  .array(numeral)
  .min(1)
  .max(3)
  .refine((parts) => ISO_DATE_RE.test(isoOf(parts)), {
    error: 'use [year], [year, month] or [year, month, day]',
    abort: true,
  })
  .refine((parts) => isRealDate(isoOf(parts)), { error: 'there is no such day' });

/** `[2016, 11]` → `2016-11`. */
export function isoOf([year = 0, ...rest]: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((n) => String(n).padStart(2, '0'))].join('-');
}

/** A person, or an organisation as `literal`. */
const nameSchema = z
  .strictObject(
    {
      family: z.string().optional(),
      given: z.string().optional(),
      literal: z.string().min(1).optional(),
      suffix: z.string().optional(),
      'dropping-particle': z.string().optional(),
      'non-dropping-particle': z.string().optional(),
      'comma-suffix': unused,
      'static-ordering': unused,
      'parse-names': unused,
    },
    'write "family:" and "given:" or, for an organisation, "literal:"',
  )
  .refine(({ family, literal }) => Boolean(family ?? literal), {
    error: 'needs a "family" name or, for an organisation, "literal"',
    // A misspelt key is one mistake, not two.
    when: ({ issues }) => issues.length === 0,
  });

/** A name as it is written in running text: `Ludwig van Beethoven`. */
export function nameOf(name: Readonly<Record<string, unknown>>): string {
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map(
    (part) => name[part],
  );
  return String(name.literal ?? parts.filter(Boolean).join(' '));
}

/** What stands in the place of a document in the ledger and is none. */
const NO_DOCUMENTS: readonly string[] = [OUTSIDE, COMPUTED];

const DATE_HINT = 'write "date-parts: [[2016, 11]]", with year, month and day as far as known';

export const cslSchema = z.strictObject({
  id: idSchema.refine((id) => !NO_DOCUMENTS.includes(id), {
    error: 'this name is for facts that stand in no document',
  }),
  type: z.enum(TYPES),
  title: z.string().min(1),
  author: z.array(nameSchema).default([]),
  issued: z.strictObject(
    {
      'date-parts': z.tuple([datePartsSchema], DATE_HINT),
      circa: z.union([z.boolean(), z.number(), z.string()]).default(false),
      season: unused,
      literal: unused,
      raw: unused,
      edtf: unused,
    },
    DATE_HINT,
  ),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  publisher: z.string().optional(),
  URL: webAddressSchema.optional(),
  custom: z.strictObject({
    short: z.string().min(1).describe('As written in a citation: Sivitski 2016.'),
    paragraphs: z.int().min(1).describe('How many non-blank lines the document has.'),
    perspective: z.string().min(1).describe('Who is speaking, from where.'),
    strength: z.string().min(1).describe('What it is good for.'),
    limit: z.string().min(1).describe('What it is not good for.'),
    unknown: z.string().optional().describe('What is not known about who published it or when.'),
    contributes: z.string().min(1).optional().describe('What the briefing takes from it.'),
    file: z
      .string()
      .min(1)
      .optional()
      .describe('Name of its text in the folder given to npm run verify. Default: known by its content.'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'use the 16 hex digits that npm run verify prints')
      .optional()
      .describe('Of its text, as npm run verify prints it: tells when the text was changed.'),
  }),
  abstract: unused,
  accessed: unused,
  annote: unused,
  archive: unused,
  'archive-place': unused,
  archive_collection: unused,
  archive_location: unused,
  authority: unused,
  'available-date': unused,
  'call-number': unused,
  categories: unused,
  chair: unused,
  'chapter-number': unused,
  'citation-key': unused,
  'citation-label': unused,
  'citation-number': unused,
  'collection-editor': unused,
  'collection-number': unused,
  compiler: unused,
  composer: unused,
  container: unused,
  'container-author': unused,
  'container-title-short': unused,
  contributor: unused,
  curator: unused,
  dimensions: unused,
  director: unused,
  division: unused,
  DOI: unused,
  edition: unused,
  editor: unused,
  'editorial-director': unused,
  event: unused,
  'event-date': unused,
  'event-place': unused,
  'event-title': unused,
  'executive-producer': unused,
  'first-reference-note-number': unused,
  genre: unused,
  guest: unused,
  host: unused,
  illustrator: unused,
  interviewer: unused,
  ISBN: unused,
  ISSN: unused,
  issue: unused,
  journalAbbreviation: unused,
  jurisdiction: unused,
  keyword: unused,
  language: unused,
  locator: unused,
  medium: unused,
  narrator: unused,
  note: unused,
  number: unused,
  'number-of-pages': unused,
  'number-of-volumes': unused,
  organizer: unused,
  'original-author': unused,
  'original-date': unused,
  'original-publisher': unused,
  'original-publisher-place': unused,
  'original-title': unused,
  page: unused,
  'page-first': unused,
  'part-number': unused,
  'part-title': unused,
  performer: unused,
  PMCID: unused,
  PMID: unused,
  printing: unused,
  producer: unused,
  'publisher-place': unused,
  recipient: unused,
  references: unused,
  'reviewed-author': unused,
  'reviewed-genre': unused,
  'reviewed-title': unused,
  scale: unused,
  'script-writer': unused,
  section: unused,
  'series-creator': unused,
  shortTitle: unused,
  source: unused,
  status: unused,
  submitted: unused,
  'supplement-number': unused,
  'title-short': unused,
  translator: unused,
  version: unused,
  volume: unused,
  'volume-title': unused,
  'volume-title-short': unused,
  'year-suffix': unused,
});

/** A record as it is written, with the variables that no page shows. */
export type CslRecord = z.infer<typeof cslSchema>;
