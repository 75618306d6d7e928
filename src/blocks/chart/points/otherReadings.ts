import { type Html, html } from '../../../html.ts';
import { amountOf, type ChartFacts, factOf } from '../model.ts';
import { pointLabel } from './rows.ts';
import type { PointsSpec } from './schema.ts';

/** Where readings cannot be switched: what those that are not drawn come to, in a line each. */
export function renderOtherReadings({ groups }: PointsSpec, facts: ChartFacts): Html {
  const [, ...others] = groups;
  return html`${others.map(
    ({ label, rows }) =>
      html`<p class="chart-legend"><b>${label}</b>${rows.map((row) => {
        const fact = factOf(facts, row.fact);
        return html`<span class="chart-mark">${pointLabel(row, facts)}: ${amountOf(fact)}, ${fact.basis}</span>`;
      })}</p>`,
  )}`;
}
