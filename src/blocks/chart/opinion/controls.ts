/** The switch of an opinion chart, and what stands in its place where nothing can be switched. */
import { type Html, html } from '../../../html.ts';
import type { ChartFacts, ChartState } from '../model.ts';
import type { OpinionSpec } from './schema.ts';
import { ADDED, barInWords } from './shares.ts';

/**
 * Adds bars to the drawing.
 * @param steps whether the next key turns it on
 */
export function renderSwitch(label: string, { on }: ChartState, steps: boolean): Html {
  return html`<div class="chart-switches chart-controls">
<label class="chart-toggle"><input type="checkbox" data-control="${ADDED}"${on.includes(ADDED) && html` checked`}> ${label}</label>
${steps && html`<span class="fragment" data-step="${ADDED}" hidden></span>`}
</div>`;
}

/** What the switch would add, in words. */
export function renderAdded({ bars }: OpinionSpec, facts: ChartFacts, state: ChartState): Html {
  const added = bars.filter((bar) => bar.added);
  return html`<p class="chart-legend">${added.map((bar) => html`<span>${barInWords(bar, facts, state)}</span>`)}</p>`;
}
