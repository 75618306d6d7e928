/** The controls of a chart through time. */
import { type Html, html } from '../../../html.ts';
import type { ChartState } from '../model.ts';
import { DAGGER, OUTSIDE } from './rows.ts';
import type { TimeSpec } from './schema.ts';

/** Over the chart: whose figures are shown, and whether those from outside the set. */
export function renderTimeSwitches(spec: TimeSpec, state: ChartState): Html {
  const voices =
    spec.filter &&
    html`<fieldset class="chart-speakers"><legend>Who says so</legend>${spec.voices.map(
      ({ label }) =>
        html`<label><input type="checkbox" data-control="speaker" value="${label}"${!state.hidden.includes(label) && html` checked`}> ${label}</label>`,
    )}</fieldset>`;
  const outside =
    spec.outside !== undefined &&
    html`<div class="chart-speakers"><label><input type="checkbox" data-control="${OUTSIDE}"${state.on.includes(OUTSIDE) && html` checked`}> ${DAGGER} Outside the set</label></div>`;
  return html`<div class="chart-switches chart-controls">${voices}${outside}</div>`;
}
