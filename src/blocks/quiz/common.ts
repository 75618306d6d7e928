/** Keys that questions of all types share. */
import { z } from 'zod';
import { twinsIn } from '../../folded.ts';
import { shortText, text } from '../fields.ts';
import { MOST_HINTS } from './model.ts';

/** Keys every question may have. */
export const COMMON = {
  question: text.optional().describe('Default: the slide’s heading is the question.'),
  explanation: text.describe('One or two sentences, shown after any answer.'),
  cite: text.describe('Where the explanation stands, in quotes: "@sivitski2016, ¶17".'),
  'answer-slide': text.optional().describe('Id of the slide that teaches the answer. Default none.'),
  objective: text
    .optional()
    .describe('Id of an objective of deck.yaml, for results and tests. Default none.'),
  confidence: z
    .boolean('write true or false')
    .default(false)
    .describe('Whether a learner is asked how sure they are, from 50 to 100%. Default false.'),
  hints: z
    .array(shortText(160))
    .max(MOST_HINTS, `give at most ${MOST_HINTS} hints`)
    .superRefine((hints, context) => {
      for (const { at, first } of twinsIn(hints))
        context.addIssue({
          code: 'custom',
          path: [at],
          message: `hint ${first + 1} says the same, and each costs points`,
        });
    })
    .default([])
    .describe('Shown one after another when asked for; each costs a quarter of the points. Default none.'),
  weight: z
    .number()
    .min(0.1, 'must be at least 0.1')
    .max(10, 'must be at most 10')
    .default(1)
    .describe('Points for full marks, from 0.1 to 10. Default 1.'),
} as const;

/** For types whose options may stand in another order than they are written in. */
export const SHUFFLE = {
  shuffle: z
    .union([z.boolean(), z.int()], 'write true, false or a whole number as seed')
    .default(false)
    .describe(
      'Mixes the options, the same way on every page and on paper; a number gives another order. Default false.',
    ),
} as const;

/** Two orders of magnitude either way: a wider tolerance would take nearly anything. */
export const MOST_FACTOR = 100;

/** What all specs have in common. */
export interface CommonSpec {
  readonly question?: string | undefined;
  readonly explanation: string;
  readonly cite: string;
  readonly 'answer-slide'?: string | undefined;
  readonly objective?: string | undefined;
  readonly confidence: boolean;
  readonly hints: readonly string[];
  readonly weight: number;
}

/** Seed of a question’s own order; undefined leaves it as written. */
export function seedOf(shuffle: boolean | number, id: string): string | undefined {
  return shuffle === false ? undefined : `${id} ${shuffle === true ? 1 : shuffle}`;
}
