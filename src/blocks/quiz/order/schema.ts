import { z } from 'zod';
import { twinsIn } from '../../../folded.ts';
import { factId, shortText } from '../../fields.ts';
import { COMMON } from '../common.ts';

const itemSchema = z.strictObject({
  fact: factId.describe('Id of a fact; its date or value gives the item its place.'),
  label: shortText(60).describe(
    'What a learner moves, without the date or value: “The tender is published”.',
  ),
});

/** Things to be put in the order of their dates or values, which the ledger gives. */
export const orderSchema = z
  .strictObject({
    type: z.literal('order').describe('Things to be put in order; the ledger knows the right one.'),
    ...COMMON,
    by: z
      .enum(['date', 'value'])
      .default('date')
      .describe('What the order goes by: the earliest first, or the smallest. Default date.'),
    items: z
      .array(itemSchema)
      .min(3, 'give at least 3 items')
      .max(6, 'give at most 6 items')
      .describe('From 3 to 6, written in any order: learners always get them mixed.'),
  })
  .superRefine(({ items }, context) => {
    for (const { at, first } of twinsIn(items.map(({ label }) => label)))
      context.addIssue({
        code: 'custom',
        path: ['items', at, 'label'],
        message: `item ${first + 1} says the same`,
      });
  });

/** An ordering question as its author wrote it. */
export type OrderSpec = z.infer<typeof orderSchema>;
