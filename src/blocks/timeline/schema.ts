/** What an author may write in a ` ```timeline ` block. */
import { z } from 'zod';
import { isRealDate } from '../../evidence/dates.ts';
import { caption, factId, shortText } from '../fields.ts';

/** Characters of an event's label: as many as a drawing has room for. */
export const MAX_LABEL = 40;

const DATE_HINT = 'must be a year or month in quotes, such as "1994" or "2022-01"';
const edge = z
  .string(DATE_HINT)
  .regex(/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/, { error: DATE_HINT, abort: true })
  .refine(isRealDate, 'there is no such date');

const event = z.strictObject({
  fact: factId.describe('Id of a fact whose value is a date or an interval.'),
  label: shortText(MAX_LABEL)
    .optional()
    .describe('A few words. Default: the label of the fact, where it is short enough.'),
  emphasis: z.boolean().optional().describe('What the headline is about: in the accent colour.'),
});

const part = z
  .strictObject({
    from: edge.describe('First year or month.'),
    to: edge.describe('Last year or month, as a whole.'),
    share: z
      .number()
      .positive('must be above zero')
      .optional()
      .describe('Width against the other parts. Default: the more events begin in a part, the wider.'),
  })
  .refine(({ from, to }) => isRealDate(`${from}/${to}`), {
    message: 'must not be before "from"',
    path: ['to'],
  });

const view = z.strictObject({
  label: shortText(24).describe('What the button says: 2020–21.'),
  parts: z
    .array(part)
    .min(1, 'needs at least one part')
    .max(4, 'has room for at most 4 parts')
    .describe('Stretches of time side by side, each with a scale of its own; the axis says how they differ.'),
});

/** ` ```timeline `: dated facts, a lane for each document that tells them. */
export const timelineSchema = z.strictObject({
  caption,
  events: z.array(event).min(1, 'needs at least one event').describe('What happened, or was to happen.'),
  documents: z
    .boolean()
    .default(false)
    .describe('Whether the days on which the documents were published are shown.'),
  gap: shortText(MAX_LABEL)
    .optional()
    .describe(
      'Words for the longest time in which no document was published: it is marked in the accent colour, over the lanes. Needs documents.',
    ),
  views: z
    .array(view)
    .min(1, 'needs at least one view')
    .max(6, 'has room for at most 6 views')
    .optional()
    .describe('What can be looked at closely; the first one is shown first and printed. Default: all years.'),
});

/** A timeline as its author wrote it. */
export type TimelineSpec = z.infer<typeof timelineSchema>;
