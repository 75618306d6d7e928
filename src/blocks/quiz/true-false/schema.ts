import { z } from 'zod';
import { COMMON, SHUFFLE } from '../common.ts';
import { optionsOf, tellOneRight, tellTwins } from '../options.ts';

/** Two digits are taken, and seven lines would fit no slide. */
const MOST_REASONS = 6;

/** A statement to be judged, and the reason for it. */
export const trueFalseSchema = z
  .strictObject({
    type: z
      .literal('true-false')
      .describe('The heading, or "question", is a statement: true or false, and for which reason.'),
    ...COMMON,
    ...SHUFFLE,
    answer: z.boolean('write true or false').describe('Whether the statement is true.'),
    reasons: optionsOf('reason', MOST_REASONS).describe(
      'From 2 to 6, each to be read after "Because …", exactly one of them correct.',
    ),
  })
  .superRefine(({ reasons }, context) => {
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    tellOneRight(reasons, ['reasons'], report, 'reason');
    tellTwins(reasons, ['reasons'], report, 'reason');
  });

/** A statement to be judged as its author wrote it. */
export type TrueFalseSpec = z.infer<typeof trueFalseSchema>;
