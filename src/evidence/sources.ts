/** `assets/sources.yaml`: CSL records (what Zotero and Pandoc exchange) → sources. */
import { z } from 'zod';
import { type Diagnostic, error, type Files } from '../diagnostics.ts';
import { parseYaml } from '../yaml.ts';
import { idSchema } from './ledger.ts';
import type { Source, Sources } from './model.ts';

export const SOURCES_FILE = 'assets/sources.yaml';

/** Year, then month and day as far as known. */
const datePartsSchema = z
  .array(z.int())
  .min(1)
  .max(3)
  .refine(([year = 0, month = 1, day = 1]) => year > 0 && isBetween(month, 1, 12) && isBetween(day, 1, 31), {
    error: 'use [year], [year, month] or [year, month, day]',
  });

function isBetween(n: number, least: number, most: number): boolean {
  return n >= least && n <= most;
}

const cslSchema = z.strictObject({
  id: idSchema,
  /** CSL 1.0.2 item type. */
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'report',
    'webpage',
    'post-weblog',
  ]),
  title: z.string().min(1),
  author: z.array(z.strictObject({ family: z.string(), given: z.string().optional() })).default([]),
  issued: z.strictObject({
    'date-parts': z.tuple([datePartsSchema]),
    circa: z.boolean().default(false),
  }),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  'collection-number': z.union([z.string(), z.number()]).optional(),
  publisher: z.string().optional(),
  URL: z.url().optional(),
  language: z.string().default('en'),
  custom: z.strictObject({
    short: z.string().min(1),
    paragraphs: z.int().min(1),
    perspective: z.string().min(1),
    strength: z.string().min(1),
    limit: z.string().min(1),
    unknown: z.string().optional(),
  }),
});

export const sourcesSchema = z.array(cslSchema);

/** Parses the documents' records. */
export function parseSources(files: Files): { sources: Sources; diagnostics: readonly Diagnostic[] } {
  const text = files.get(SOURCES_FILE);
  if (text === undefined) {
    const span = { file: SOURCES_FILE, start: 0, end: 0 };
    return { sources: new Map(), diagnostics: [error('missing-file', span, `${SOURCES_FILE} is missing`)] };
  }
  const yaml = parseYaml({ file: SOURCES_FILE, text }, sourcesSchema);
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const sources = new Map<string, Source>();
  (yaml.value ?? []).forEach((record, index) => {
    const span = yaml.spanOf([index, 'id']);
    if (sources.has(record.id))
      diagnostics.push(error('duplicate-source', span, `two sources have the id "${record.id}"`));
    const [year, ...rest] = record.issued['date-parts'][0];
    sources.set(record.id, {
      ...record.custom,
      id: record.id,
      title: record.title,
      authors: record.author.map(({ given, family }) => [given, family].filter(Boolean).join(' ')),
      container: record['container-title'] ?? record['collection-title'],
      publisher: record.publisher,
      issued: [String(year).padStart(4, '0'), ...rest.map((n) => String(n).padStart(2, '0'))].join('-'),
      circa: record.issued.circa,
      url: record.URL,
      span,
    });
  });
  return { sources, diagnostics };
}
