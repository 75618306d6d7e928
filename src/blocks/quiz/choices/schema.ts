import { z } from 'zod';
import { COMMON, SHUFFLE } from '../common.ts';
import { optionsSchema, tellSeveralRight, tellTwins } from '../options.ts';

/** Several of several options. */
export const choicesSchema = z
  .strictObject({
    type: z
      .literal('choices')
      .describe('Several of the options may be right, and all that are have to be chosen.'),
    ...COMMON,
    ...SHUFFLE,
    options: optionsSchema.describe('From 2 to 8, at least one of them correct and at least one not.'),
  })
  .superRefine(({ options }, context) => {
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    tellSeveralRight(options, ['options'], report);
    tellTwins(options, ['options'], report);
  });

/** A multiple-choice question as its author wrote it. */
export type ChoicesSpec = z.infer<typeof choicesSchema>;
