import { z } from 'zod';
import { COMMON, SHUFFLE } from '../common.ts';
import { optionsSchema, tellOneRight, tellTwins } from '../options.ts';

/** One of several options; the type a question has when none is given. */
export const choiceSchema = z
  .strictObject({
    type: z.literal('choice').optional().describe('Default choice: one of the options is right.'),
    ...COMMON,
    ...SHUFFLE,
    options: optionsSchema.describe('From 2 to 8, exactly one of them correct.'),
  })
  .superRefine(({ options }, context) => {
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    tellOneRight(options, ['options'], report);
    tellTwins(options, ['options'], report);
  });

/** A single-choice question as its author wrote it. */
export type ChoiceSpec = z.infer<typeof choiceSchema>;
