/** How likely something is, in per cent. */
import { formatNumber } from '../../../evidence/format.ts';
import { isObject } from '../../../isObject.ts';
import type { Grading } from '../model.ts';

/** What became of the thing forecast, as far as the set says. */
export const RESOLUTIONS = ['yes', 'no', 'unresolved'] as const;

export interface ForecastKey {
  readonly resolves: (typeof RESOLUTIONS)[number];
  /** Id of the document whose date it is seen from. */
  readonly asOf: string;
}

/** What 50% always scores, whatever happens. */
const COIN = 0.25;

/**
 * The answer is a likelihood in per cent, from 0 to 100. Its Brier score is (p − o)², with p from 0 to 1, and o = 1 where it
 * came about, else 0: nobody does better, on average, than by saying what they believe. Points are 1 less that. What the set
 * cannot resolve is not scored.
 * Source: G. W. Brier, Verification of Forecasts Expressed in Terms of Probability, Monthly Weather Review 78 (1950), 1–3.
 */
export const forecastGrading: Grading<ForecastKey, number> = {
  isKey: (value): value is ForecastKey =>
    isObject(value) &&
    typeof value.asOf === 'string' &&
    RESOLUTIONS.some((resolution) => resolution === value.resolves),
  read: (value) => (typeof value === 'number' && value >= 0 && value <= 100 ? value : undefined),
  grade: ({ resolves }, percent) => {
    const text = `${formatNumber(percent)}%`;
    if (resolves === 'unresolved')
      return {
        score: undefined,
        parts: [{ text, right: true }],
        verdict: 'Not resolvable within the set: not scored.',
        reason: '',
      };
    const cameAbout = resolves === 'yes';
    const value = brier(percent, cameAbout);
    return {
      score: 1 - value,
      parts: [{ text, right: value < COIN }],
      verdict: `It ${cameAbout ? 'came' : 'did not come'} about: Brier score ${formatNumber(value, 2)} (0 is best, ${COIN} is a coin).`,
      reason: '',
      rule: { rule: 'brier', value, baseline: COIN },
    };
  },
  best: ({ resolves }) => ({ yes: 100, no: 0, unresolved: 50 })[resolves],
};

function brier(percent: number, cameAbout: boolean): number {
  return (percent / 100 - (cameAbout ? 1 : 0)) ** 2;
}
