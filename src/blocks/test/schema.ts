import { z } from 'zod';

/** One question alone is no test. */
export const LEAST_DRAWN = 2;

/** ` ```test `: a final test, drawn by objective from the questions of its section. */
export const testSchema = z.strictObject({
  draw: z
    .int('must be a whole number')
    .min(LEAST_DRAWN, `draw at least ${LEAST_DRAWN} questions`)
    .max(40, 'draw at most 40 questions')
    .default(12)
    .describe('How many questions are drawn from the section, in turn from each objective. Default 12.'),
});

export type TestSpec = z.infer<typeof testSchema>;
