/** What an author may write in a chart of `type: time`. */
import { z } from 'zod';
import { caption, factId, text } from '../../fields.ts';
import { unit } from '../fields.ts';

const row = z.strictObject({
  fact: factId.describe('Id of a fact with a number and a date.'),
  label: text.optional().describe('Default: the short name of who says so.'),
});

const voice = z.strictObject({
  label: text.describe('Whose figures they are: one side, office or profession.'),
  rows: z
    .array(row)
    .min(1, 'needs at least one row')
    .describe('In any order: they are drawn by the dates of their facts.'),
});

export const timeSchema = z.strictObject({
  type: z.literal('time').describe('Vertical bars on a time axis; rows in time order where it is narrow.'),
  caption,
  unit,
  voices: z
    .array(voice)
    .min(1, 'needs at least one voice')
    .max(7, 'has room for at most 7 voices')
    .describe('The figures, by who says so.'),
  months: z
    .string('must be a year in quotes, such as "2022"')
    .regex(/^\d{4}$/, 'must be a year in quotes, such as "2022"')
    .optional()
    .describe(
      'From this year on the axis goes by month, and shows where that begins. Default: by year throughout.',
    ),
  reference: z
    .strictObject({
      fact: factId.describe('Id of the fact whose value it marks; it needs no date.'),
      label: text.describe('A few words at the line.'),
    })
    .optional()
    .describe('A line to measure the bars against.'),
  filter: z.boolean().optional().describe('Offers figures on and off by voice. Default false.'),
  outside: z
    .enum(['shown', 'hidden'])
    .optional()
    .describe(
      'Offers figures from outside the set on and off, and says how it starts. Default: they are shown, without a switch.',
    ),
});

export type TimeSpec = z.infer<typeof timeSchema>;
