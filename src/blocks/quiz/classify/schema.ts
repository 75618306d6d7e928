import { z } from 'zod';
import { twinsIn } from '../../../folded.ts';
import { shortText, text } from '../../fields.ts';
import { COMMON, SHUFFLE } from '../common.ts';

/** Categories stand side by side behind each claim. */
const MOST_CHARACTERS = 20;

/** What claims are sorted into where an author names nothing else. */
export const CATEGORIES: readonly string[] = ['fact', 'estimate', 'forecast', 'opinion'];

const claimSchema = z.strictObject({
  text: shortText(160).describe('A sentence or a few words.'),
  is: text.describe('The category it belongs to.'),
  feedback: text.describe(
    'Why it belongs there; shown after the answer, on the deck where it was sorted wrong.',
  ),
});

/** Claims, each of which is put into a category. */
export const classifySchema = z
  .strictObject({
    type: z.literal('classify').describe('Claims, each to be put into one of a few categories.'),
    ...COMMON,
    shuffle: SHUFFLE.shuffle.describe(
      'Mixes the claims, the same way on every page and on paper; a number gives another order. Default false.',
    ),
    categories: z
      .array(shortText(MOST_CHARACTERS))
      .min(2, 'give at least 2 categories')
      .max(5, 'give at most 5 categories')
      .default([...CATEGORIES])
      .describe(
        'From 2 to 5, in the order in which they are offered. Default fact, estimate, forecast, opinion.',
      ),
    claims: z
      .array(claimSchema)
      .min(2, 'give at least 2 claims')
      .max(6, 'give at most 6 claims')
      .describe('From 2 to 6.'),
  })
  .superRefine(({ categories, claims }, context) => {
    const tellTwin = (texts: readonly string[], path: (i: number) => PropertyKey[], noun: string) => {
      for (const { at, first } of twinsIn(texts))
        context.addIssue({ code: 'custom', path: path(at), message: `${noun} ${first + 1} says the same` });
    };
    tellTwin(categories, (i) => ['categories', i], 'category');
    tellTwin(
      claims.map((claim) => claim.text),
      (i) => ['claims', i, 'text'],
      'claim',
    );
    for (const [i, { is }] of claims.entries()) {
      if (categories.includes(is)) continue;
      context.addIssue({ code: 'invalid_value', values: categories, input: is, path: ['claims', i, 'is'] });
    }
    const [first] = claims;
    if (first !== undefined && claims.length > 1 && claims.every(({ is }) => is === first.is))
      context.addIssue({
        code: 'custom',
        path: ['claims'],
        message: `all belong to "${first.is}", so there is nothing to sort`,
      });
  });

/** Claims to be sorted as their author wrote them. */
export type ClassifySpec = z.infer<typeof classifySchema>;
