/** What an author may write in a chart of `type: points`. */
import { z } from 'zod';
import { caption, factId, text } from '../../fields.ts';
import { row, unit } from '../fields.ts';

const group = z.strictObject({
  label: text.describe('Stands over its rows.'),
  rows: z.array(row).min(1, 'needs at least one row').describe('From top to bottom.'),
  unit: text
    .optional()
    .describe('Plural noun its rows count, where groups count different things. Default: that of the chart.'),
  reading: text
    .optional()
    .describe('Short name of the switch that shows this group alone. All groups have one, or none.'),
});

export const pointsSchema = z.strictObject({
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
      fact: factId.describe('Id of the fact whose value it marks, or whose range: then it is a band.'),
      label: text.describe('A few words at the line.'),
    })
    .optional()
    .describe('A line to measure the rows against.'),
  views: z
    .boolean()
    .optional()
    .describe('Offers "As the documents report it" and "As first said". Default false.'),
  spellOut: z
    .boolean()
    .optional()
    .describe('Writes the unit behind each value, and how a computed one was reached. Default false.'),
  filter: z.boolean().optional().describe('Offers figures on and off by who says so. Default false.'),
});

export type PointsSpec = z.infer<typeof pointsSchema>;
