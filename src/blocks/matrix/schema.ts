/** What an author may write in a ` ```matrix ` block. */
import { z } from 'zod';
import { caption, shortText, sourceId, text } from '../fields.ts';

const cell = shortText(80);

const document = z.strictObject({
  source: sourceId.describe('Id of the document.'),
  vantage: cell.describe(
    'Who is speaking and from where, in a few words; the whole is in assets/sources.yaml.',
  ),
  strength: cell.describe('What it does well, in a few words.'),
  limit: cell.describe('What it cannot tell, in a few words.'),
  method: cell.describe('How far it shows how it knows, in a few words.'),
});

const voice = z.strictObject({
  voice: shortText(60).describe('Who is missing.'),
  heard: shortText(120).describe('How the set has them all the same, or that it has them not at all.'),
  would: shortText(120).describe('What they could tell that nobody else does.'),
  cite: text.optional().describe('Where they are quoted or spoken of: "@ilyash2022, ¶11".'),
});

/** ` ```matrix `: the documents by what each can and cannot tell, and the voices that are missing, as loud. */
export const matrixSchema = z.strictObject({
  caption,
  documents: z
    .array(document)
    .min(1, 'needs at least one document')
    .max(8, 'has room for at most 8 documents')
    .describe('A row each, in this order.'),
  missing: z
    .array(voice)
    .min(1, 'names no missing voice: no set of documents has them all')
    .max(10, 'has room for at most 10 voices')
    .describe('A row each, after the documents.'),
  counts: z
    .enum(['bases', 'stages'])
    .default('bases')
    .describe('What the figures of each document are counted by, from the ledger. Default bases.'),
});

/** A matrix as its author wrote it. */
export type MatrixSpec = z.infer<typeof matrixSchema>;
export type DocumentSpec = MatrixSpec['documents'][number];
export type VoiceSpec = MatrixSpec['missing'][number];
