/** What an author may write in a chart of `type: bar`. */
import { z } from 'zod';
import { caption, factId, shortText, text } from '../../fields.ts';
import { isOnStep, row, unit } from '../fields.ts';

const compare = z.strictObject({
  of: factId.describe('The row that is compared.'),
  with: factId.describe('The row it is first compared with; every other row is offered.'),
  says: z
    .record(factId, factId)
    .optional()
    .describe('Row → fact that holds the multiple the document states.'),
});

const assume = z
  .strictObject({
    label: text.describe('What is assumed, in a few words.'),
    of: factId.describe('The row that is multiplied.'),
    fact: factId.describe('Fact with the factor the document suggests.'),
    min: z.number().min(1, 'must be 1 or more').optional().describe('Default 1: nothing is added.'),
    max: z.number().describe('Largest factor offered.'),
    step: z.number().positive('must be above zero').optional().describe('Default 0.1.'),
  })
  .refine((assumption) => (assumption.min ?? 1) < assumption.max, {
    message: 'must be above "min"',
    path: ['max'],
  })
  .refine(({ min = 1, max, step = 0.1 }) => min >= max || isOnStep(max, min, step), {
    message: 'must lead from "min" to "max" in whole steps',
    path: ['step'],
  });

const guess = z.strictObject({
  of: factId.describe('The row that is kept back until it is shown.'),
  label: shortText(80).describe('What is asked: "How many carriages for 2017?"'),
  hint: shortText(120).optional().describe('What a guess may rest on. Default nothing.'),
});

export const barSchema = z.strictObject({
  type: z.literal('bar').describe('Vertical bars, one for each row.'),
  caption,
  unit,
  rows: z
    .array(row)
    .min(1, 'needs at least one row')
    .max(12, 'has room for at most 12 rows')
    .describe('From left to right.'),
  scale: z
    .enum(['linear', 'log'])
    .optional()
    .describe('The one shown first, with a switch for both. Default: linear, without a switch.'),
  compare: compare.optional().describe('How many times as much one row is. Default: nothing is compared.'),
  assume: assume.optional().describe('A slider that multiplies one row. Default none.'),
  guess: guess
    .optional()
    .describe('A reader draws one bar before it is shown; caption and title must not tell it. Default none.'),
});

export type BarSpec = z.infer<typeof barSchema>;
