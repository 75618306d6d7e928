import { z } from 'zod';
import { shortText, text } from '../../fields.ts';
import { COMMON, folded, SHUFFLE } from '../common.ts';

/** Categories stand side by side behind each claim. */
const MOST_CHARACTERS = 20;

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
      .default(['fact', 'estimate', 'forecast', 'opinion'])
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
      const all = texts.map(folded);
      for (const [i, one] of all.entries()) {
        const twin = all.indexOf(one);
        if (twin === i) continue;
        context.addIssue({ code: 'custom', path: path(i), message: `${noun} ${twin + 1} says the same` });
      }
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
  });

/** Claims to be sorted as their author wrote them. */
export type ClassifySpec = z.infer<typeof classifySchema>;
