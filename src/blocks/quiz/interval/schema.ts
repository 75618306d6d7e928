import { z } from 'zod';
import { factId } from '../../fields.ts';
import { COMMON } from '../common.ts';

const naive = z
  .strictObject({
    low: z.number().describe('Its lower end, in the unit of the fact.'),
    high: z.number().describe('Its upper end.'),
  })
  .refine(({ low, high }) => low < high, { message: 'must be above "low"', path: ['high'] });

/** A range of which a learner is 90% sure that it holds a number. */
export const intervalSchema = z
  .strictObject({
    type: z
      .literal('interval')
      .describe('A range of which a learner is 90% sure that it holds a number of the ledger.'),
    ...COMMON,
    fact: factId.describe('Id of the fact that is asked for; it must have a number.'),
    naive: naive.describe(
      'The range that somebody could give who knows nothing; it must hold the number, and earns no points.',
    ),
  })
  .superRefine(({ confidence }, context) => {
    if (confidence)
      context.addIssue({
        code: 'custom',
        path: ['confidence'],
        message: 'a range says itself how sure a learner is: leave it out',
      });
  });

/** A question for a range as its author wrote it. */
export type IntervalSpec = z.infer<typeof intervalSchema>;
