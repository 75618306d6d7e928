/** What the schemas of several types of chart share. */
import { z } from 'zod';
import { factId, text } from '../fields.ts';

export const unit = text.describe('Plural noun every row counts, as in the ledger: carriages.');

/** Whether whole steps lead from the left end of a slider to a value: a browser moves a slider to no other. */
export function isOnStep(value: number, min: number, step: number): boolean {
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** What every type of chart has. */
export const row = z.strictObject({
  fact: factId.describe('Id of a fact with a number.'),
  label: text
    .optional()
    .describe('Default: the date of the fact (bar), the short name of who says so (points).'),
  note: text.max(60, 'must have at most 60 characters').optional().describe('A few words under the label.'),
  emphasis: z
    .boolean()
    .optional()
    .describe('What the headline is about: larger value, note in the accent colour.'),
});

export type RowSpec = z.infer<typeof row>;
