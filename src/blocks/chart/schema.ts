/** What an author may write in a ` ```chart ` block. */
import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be the id of a fact, such as "carriages-2017"');

const caption = text.describe('One sentence that states the finding.');
const unit = text.describe('Plural noun every row counts, as in the ledger: carriages.');

const row = z.strictObject({
  fact: id.describe('Id of a fact with a number.'),
  label: text
    .optional()
    .describe('Default: the date of the fact (bar), the short name of who says so (points).'),
  note: text.max(60, 'must have at most 60 characters').optional().describe('A few words under the label.'),
  emphasis: z
    .boolean()
    .optional()
    .describe('What the headline is about: larger value, note in the accent colour.'),
});

const compare = z.strictObject({
  of: id.describe('The row that is compared.'),
  with: id.describe('The row it is first compared with; every other row is offered.'),
  says: z.record(id, id).optional().describe('Row → fact that holds the multiple the document states.'),
});

const assume = z
  .strictObject({
    label: text.describe('What is assumed, in a few words.'),
    of: id.describe('The row that is multiplied.'),
    fact: id.describe('Fact with the factor the document suggests.'),
    min: z.number().min(1, 'must be 1 or more').optional().describe('Default 1: nothing is added.'),
    max: z.number().describe('Largest factor offered.'),
    step: z.number().positive('must be above zero').optional().describe('Default 0.1.'),
  })
  .refine((assumption) => (assumption.min ?? 1) < assumption.max, {
    message: 'must be above "min"',
    path: ['max'],
  });

const bar = z.strictObject({
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
});

const group = z.strictObject({
  label: text.describe('Stands over its rows.'),
  rows: z.array(row).min(1, 'needs at least one row').describe('From top to bottom.'),
});

const points = z.strictObject({
  type: z.literal('points').describe('Horizontal rows in groups, one point each.'),
  caption,
  unit,
  groups: z
    .array(group)
    .min(1, 'needs at least one group')
    .max(6, 'has room for at most 6 groups')
    .describe('From top to bottom.'),
  reference: z
    .strictObject({
      fact: id.describe('Id of the fact whose value it marks.'),
      label: text.describe('A few words at the line.'),
    })
    .optional()
    .describe('A line to measure the rows against.'),
  views: z
    .boolean()
    .optional()
    .describe('Offers "As the documents report it" and "As first said". Default false.'),
  filter: z.boolean().optional().describe('Offers figures on and off by who says so. Default false.'),
});

/** Vertical bars, or horizontal rows in groups. */
export const chartSchema = z.discriminatedUnion('type', [bar, points]);

export type ChartSpec = z.infer<typeof chartSchema>;
export type BarSpec = z.infer<typeof bar>;
export type PointsSpec = z.infer<typeof points>;
export type RowSpec = z.infer<typeof row>;
