/** What an author may write in a chart of `type: opinion`. */
import { z } from 'zod';
import { caption, factId, text } from '../../fields.ts';

const share = z.strictObject({
  fact: factId.describe('Id of a fact in per cent.'),
  label: text.describe('What these people answered, in a few words: do not support.'),
});

const bar = z
  .strictObject({
    label: text.describe('What was asked.'),
    note: text
      .max(60, 'must have at most 60 characters')
      .optional()
      .describe('Who asked, how and when: stands under the label.'),
    negative: share.optional().describe('Lies to the left of the zero line.'),
    positive: share.optional().describe('Lies to the right of the zero line.'),
    rest: share
      .optional()
      .describe('Whoever is in neither group: apart, at the right end. With it the shares make 100%.'),
    added: z
      .boolean()
      .optional()
      .describe('Shown only when the reader turns the switch on; best the last bar. Default false.'),
  })
  .refine(({ negative, positive }) => (negative ?? positive) !== undefined, {
    message: 'needs "negative", "positive" or both',
  });

export const opinionSchema = z.strictObject({
  type: z
    .literal('opinion')
    .describe('Shares of the people asked: one answer to the left of a zero line, the other to the right.'),
  caption,
  unit: z.literal('%').describe('Always "%".'),
  bars: z
    .array(bar)
    .min(1, 'needs at least one bar')
    .max(6, 'has room for at most 6 bars')
    .describe('From top to bottom. One share alone may be a range.'),
  switch: text
    .optional()
    .describe('What the switch that shows the added bars says. Default: no bar is added, and no switch.'),
});

export type OpinionSpec = z.infer<typeof opinionSchema>;
export type OpinionBar = OpinionSpec['bars'][number];
