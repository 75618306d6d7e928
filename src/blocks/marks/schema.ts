import { z } from 'zod';

/** ` ```marks `: a field of small squares, one for each thing counted, some of them solid. */
export const marksSchema = z.strictObject({
  /** Fact id: how many squares there are. */
  total: z.string(),
  /** Fact id: how many of them, from the first, are solid. */
  solid: z.string(),
});

export type MarksSpec = z.infer<typeof marksSchema>;
