import { z } from 'zod';
import { factId, sourceId } from '../../fields.ts';
import { COMMON } from '../common.ts';
import { RESOLUTIONS } from './grade.ts';

/** How likely something was when a document was written. */
export const forecastSchema = z
  .strictObject({
    type: z
      .literal('forecast')
      .describe('How likely something is, in per cent, as seen from the date of a document.'),
    ...COMMON,
    'as-of': sourceId.describe('Id of the document from whose date the learner looks ahead.'),
    // Optional for the schema, so that its absence can be told in more than "missing key".
    resolves: z
      .enum(RESOLUTIONS)
      .optional()
      .describe('Needed: whether it came about, as later documents of the set say: yes, no or unresolved.'),
    fact: factId.optional().describe('Id of the forecast in the ledger that is asked about. Default none.'),
  })
  .superRefine(({ resolves, confidence }, context) => {
    if (resolves === undefined)
      context.addIssue({
        code: 'custom',
        path: [],
        message:
          'a forecast needs its resolution: add "resolves: yes" or "resolves: no", as a later document says, or "resolves: unresolved"',
      });
    if (confidence)
      context.addIssue({
        code: 'custom',
        path: ['confidence'],
        message: 'a forecast says itself how sure a learner is: leave it out',
      });
  });

/** A forecast as its author wrote it. */
export type ForecastSpec = z.infer<typeof forecastSchema>;
