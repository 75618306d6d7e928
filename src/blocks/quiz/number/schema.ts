import { z } from 'zod';
import { factId } from '../../fields.ts';
import { COMMON, MOST_FACTOR } from '../common.ts';

const TOLERANCES = ['within', 'percent', 'factor'] as const;

/** A number to be typed, which the ledger knows. */
export const numberSchema = z
  .strictObject({
    type: z.literal('number').describe('A number to be typed; the ledger knows the right one.'),
    ...COMMON,
    fact: factId.describe('Id of the fact that is asked for; it must have a number.'),
    within: z
      .number()
      .min(0, 'must be 0 or more')
      .optional()
      .describe('How far off an answer may be, in the unit of the fact. Default: it must be exact.'),
    percent: z
      .number()
      .min(0, 'must be 0 or more')
      .lt(100, 'must be below 100: with more, 0 would be right')
      .optional()
      .describe('How far off an answer may be, in per cent of the number, below 100; instead of "within".'),
    factor: z
      .number()
      .gt(1, 'must be above 1: 2 takes anything from half to twice the number')
      .max(MOST_FACTOR, `must be at most ${MOST_FACTOR}: more would take nearly any answer`)
      .optional()
      .describe('How many times too large or too small an answer may be, above 1; instead of "within".'),
  })
  .superRefine((spec, context) => {
    const [first, ...more] = TOLERANCES.filter((kind) => spec[kind] !== undefined);
    for (const kind of more)
      context.addIssue({
        code: 'custom',
        path: [kind],
        message: `"${first}" is given already; an answer has one tolerance`,
      });
  });

/** A question for a number as its author wrote it. */
export type NumberSpec = z.infer<typeof numberSchema>;
