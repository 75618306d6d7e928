/** Answers to a question as bars that part at a zero line; whoever gave neither stands apart. */
import { PLAIN } from '../model.ts';
import type { ChartType } from '../type.ts';
import { planOpinion } from './plan.ts';
import type { OpinionSpec } from './schema.ts';
import { ADDED, allShares, barInWords, isOff } from './shares.ts';

export const opinionType: ChartType<OpinionSpec> = {
  start: () => PLAIN,
  figures: (spec, facts, state) =>
    allShares(spec, facts, state).map(({ bar, label, fact, hidden }) => ({
      group: [bar.label, bar.note].filter(Boolean).join(', '),
      label,
      fact,
      hidden,
    })),
  plan: planOpinion,
  extremes: (_, state) => [{ ...state, on: [ADDED] }],
  told: (_, { bars }, facts, state) =>
    bars
      .filter(({ added }) => added)
      .map((bar) =>
        isOff(bar, state) ? `Taken away: ${bar.label}.` : `Added: ${barInWords(bar, facts, state)}`,
      )
      .join(' '),
};
