import { z } from 'zod';

/** ` ```results `: what a learner's answers come to. */
export const resultsSchema = z.strictObject({});

export type ResultsSpec = z.infer<typeof resultsSchema>;
