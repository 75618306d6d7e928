import { z } from 'zod';
import { shortText, text } from '../../fields.ts';
import { COMMON, folded } from '../common.ts';

/** Two sides and what the right one says must fit a line of a slide. */
const MOST_CHARACTERS = 60;

const pairSchema = z.strictObject({
  left: shortText(MOST_CHARACTERS).describe('What a right side is sought for.'),
  right: shortText(MOST_CHARACTERS).describe('What goes with it, and with it alone.'),
  feedback: text.optional().describe('Why the two go together; shown after the answer. Default none.'),
});

/** Pairs of which a learner finds the right side to each left side. */
export const matchSchema = z
  .strictObject({
    type: z.literal('match').describe('Two lists, each of the first to be matched with one of the second.'),
    ...COMMON,
    pairs: z
      .array(pairSchema)
      .min(2, 'give at least 2 pairs')
      .max(6, 'give at most 6 pairs')
      .describe('From 2 to 6; left sides stay in this order, right sides are always mixed.'),
    extra: z
      .array(shortText(MOST_CHARACTERS))
      .max(4, 'give at most 4 right sides that go with nothing')
      .default([])
      .describe('Right sides that go with nothing, so that the last pair is no gift. Default none.'),
  })
  .superRefine(({ pairs, extra }, context) => {
    const lefts = pairs.map(({ left }) => folded(left));
    const rights = [...pairs.map(({ right }) => right), ...extra].map(folded);
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const [i, left] of lefts.entries()) {
      const twin = lefts.indexOf(left);
      if (twin < i) report(['pairs', i, 'left'], `pair ${twin + 1} has the same left side`);
    }
    for (const [i, right] of rights.entries()) {
      const twin = rights.indexOf(right);
      if (twin === i) continue;
      const path = i < pairs.length ? ['pairs', i, 'right'] : ['extra', i - pairs.length];
      const other = twin < pairs.length ? `pair ${twin + 1} has` : `"extra" ${twin - pairs.length + 1} is`;
      report(path, `${other} the same right side: a learner could not tell which is meant`);
    }
  });

/** A matching question as its author wrote it. */
export type MatchSpec = z.infer<typeof matchSchema>;
