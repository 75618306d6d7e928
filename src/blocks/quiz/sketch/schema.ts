import { z } from 'zod';
import { twinsIn } from '../../../folded.ts';
import { factId, shortText } from '../../fields.ts';
import { COMMON, MOST_FACTOR } from '../common.ts';

const known = z.strictObject({
  fact: factId.describe('Id of a fact with a number, in the unit of what is asked.'),
  label: shortText(40).describe('What stands under its bar: “Sent in 2013”.'),
});

/** A bar to be drawn beside others that are known. */
export const sketchSchema = z
  .strictObject({
    type: z.literal('sketch').describe('A bar to be drawn beside known ones; the ledger knows how high.'),
    ...COMMON,
    fact: factId.describe('Id of the fact that is asked for; it must have a number above 0.'),
    label: shortText(40).describe('What stands under the bar that is drawn: “Planned for 2017”.'),
    known: z
      .array(known)
      .min(1, 'give at least 1 known bar')
      .max(4, 'give at most 4 known bars')
      .describe('From 1 to 4 bars that are shown from the start, from left to right.'),
    factor: z
      .number()
      .gt(1, 'must be above 1: 10 gives no points to a bar ten times too high or too low')
      .max(MOST_FACTOR, `must be at most ${MOST_FACTOR}: more would give points to nearly any bar`)
      .default(10)
      .describe('How many times too high or too low a bar is that earns nothing, above 1. Default 10.'),
  })
  .superRefine(({ confidence, label, known: bars }, context) => {
    for (const { at, first } of twinsIn([label, ...bars.map((bar) => bar.label)]))
      context.addIssue({
        code: 'custom',
        path: ['known', at - 1, 'label'],
        message: `${first === 0 ? 'the bar that is drawn' : `known bar ${first}`} is called the same`,
      });
    if (confidence)
      context.addIssue({
        code: 'custom',
        path: ['confidence'],
        message: 'a bar is nearer or farther and hardly ever right: leave it out',
      });
  });

/** A question for a bar as its author wrote it. */
export type SketchSpec = z.infer<typeof sketchSchema>;
