import { z } from 'zod';
import { twinsIn } from '../../../folded.ts';
import { shortText, text } from '../../fields.ts';
import { COMMON } from '../common.ts';

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
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const { at, first } of twinsIn(pairs.map(({ left }) => left)))
      report(['pairs', at, 'left'], `pair ${first + 1} has the same left side`);
    for (const { at, first } of twinsIn([...pairs.map(({ right }) => right), ...extra])) {
      const path = at < pairs.length ? ['pairs', at, 'right'] : ['extra', at - pairs.length];
      const other = first < pairs.length ? `pair ${first + 1} has` : `"extra" ${first - pairs.length + 1} is`;
      report(path, `${other} the same right side: a learner could not tell which is meant`);
    }
  });

/** A matching question as its author wrote it. */
export type MatchSpec = z.infer<typeof matchSchema>;
