import { z } from 'zod';

/** ` ```marks `: a field of small squares, one for each thing counted, some of them solid. */
export const marksSchema = z.strictObject({
  total: z.string().describe('Id of a fact: how many squares there are.'),
  solid: z.string().describe('Id of a fact: how many of them, from the first, are solid.'),
});

export type MarksSpec = z.infer<typeof marksSchema>;
