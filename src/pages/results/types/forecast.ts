/** What a class thought how likely: the spread of its percentages beside the outcome. Nobody is right or wrong. Pure. */
import { type ForecastKey, forecastGrading } from '../../../blocks/quiz/forecast/grade.ts';
import { percent, readBrier } from '../../../blocks/results/reading.ts';
import { type MeanRule, meanOfRule } from '../../../blocks/results/summary.ts';
import { type Html, html } from '../../../html.ts';
import { drawTens } from '../draw.ts';
import { type Spread, spreadOf } from '../spread.ts';

export interface ForecastDetail {
  readonly type: 'forecast';
  readonly resolves: ForecastKey['resolves'];
  /** Of likelihoods from 0 to 1; undefined when nobody gave one. */
  readonly spread: Spread | undefined;
  /** How many gave about 0%, 10%, … 100%: eleven counts, each of what rounds to it. */
  readonly tens: readonly number[];
  /** Undefined when nobody gave one, and where nothing says what came of it: that is never scored. */
  readonly brier: MeanRule | undefined;
}

/** Undefined for a key of another type. */
export function forecastDetail(key: unknown, answers: readonly unknown[]): ForecastDetail | undefined {
  if (!forecastGrading.isKey(key)) return undefined;
  const given = answers.flatMap((answer) => forecastGrading.read(answer, key) ?? []);
  return {
    type: 'forecast',
    resolves: key.resolves,
    spread: spreadOf(given.map((one) => one / 100)),
    tens: Array.from({ length: 11 }, (_, ten) => given.filter((one) => Math.round(one / 10) === ten).length),
    brier: meanOfRule(given.flatMap((one) => forecastGrading.grade(key, one).rule ?? [])),
  };
}

const OUTCOMES = {
  yes: 'It came about.',
  no: 'It did not come about.',
  unresolved: 'The documents do not say whether it came about, so nothing is scored.',
} as const;

/** In words, and as columns from impossible to certain, with the outcome at its end. */
export function renderForecast({ resolves, spread, tens, brier }: ForecastDetail): Html {
  if (spread === undefined) return html``;
  const { lower, median, upper, count } = spread;
  const half = count < 4 ? '' : `, the middle half ${percent(lower)} to ${percent(upper)}`;
  return html`<p><strong>${OUTCOMES[resolves]}</strong> Learners gave it ${percent(median)} in the median${half}.</p>
${brier !== undefined && html`<p>Mean Brier score ${readBrier(brier)}</p>`}
<figure class="tens">${drawTens(tens, resolves)}<div class="visually-hidden"><table><caption>Learners by the likelihood they gave</caption><thead><tr><th scope="col">About</th><th scope="col">Learners</th></tr></thead><tbody>${tens.map((learners, ten) => html`<tr><th scope="row">${ten * 10}%</th><td>${learners}</td></tr>`)}</tbody></table></div></figure>`;
}
