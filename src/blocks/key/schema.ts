import { z } from 'zod';

/** ` ```key `: how to read stages and bases, drawn as charts draw them. */
export const keySchema = z.strictObject({
  show: z.enum(['stages', 'bases', 'both']).default('both').describe('Default both.'),
});

export type KeySpec = z.infer<typeof keySchema>;
