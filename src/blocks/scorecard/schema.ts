/** What an author may write in a ` ```scorecard ` block. */
import { z } from 'zod';
import { VERDICTS } from '../../evidence/model.ts';
import { caption, factId, sourceId } from '../fields.ts';

/** ` ```scorecard `: forecasts of the ledger against what came of them. */
export const scorecardSchema = z
  .strictObject({
    caption,
    facts: z.array(factId).min(1, 'names no forecast').optional().describe('Ids of forecasts.'),
    documents: z
      .array(sourceId)
      .min(1, 'names no document')
      .optional()
      .describe('Ids of documents: all their forecasts. Default, without facts: all of the ledger.'),
    emphasis: z
      .enum(VERDICTS)
      .optional()
      .describe('The outcome that the headline is about: its count is in the accent colour. Default none.'),
    rows: z
      .array(factId)
      .max(8, 'has room for at most 8 rows')
      .default([])
      .describe('Ids of those that a slide shows as rows, too; the others open from its strip.'),
  })
  .refine(({ facts, documents }) => facts === undefined || documents === undefined, {
    message: 'stands beside "facts": choose one of the two',
    path: ['documents'],
  });

/** A scorecard as its author wrote it. */
export type ScorecardSpec = z.infer<typeof scorecardSchema>;
