/** Keys that questions of all types share. */
import { z } from 'zod';
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
    .default([])
    .describe('Shown one after another when asked for; each costs a quarter of the points. Default none.'),
  weight: z
    .number()
    .positive('must be above 0')
    .max(10, 'must be at most 10')
    .default(1)
    .describe('Points for full marks. Default 1.'),
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

/** What a reader does not tell texts apart by: marks that are not inside of a number, and signs that are not seen. */
const UNTOLD_RE = /(?!%)(?:(?<!\d)\p{P}|\p{P}(?!\d)|\p{Cf})/gu;

/** Text as a reader compares it: letter case, spacing and punctuation do not count. */
export function folded(words: string): string {
  const plain = words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain.replace(UNTOLD_RE, '').replace(/\s+/g, ' ').trim() || plain;
}
