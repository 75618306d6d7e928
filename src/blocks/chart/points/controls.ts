/** The controls of a chart of points. */
import { type Html, html } from '../../../html.ts';
import { choice } from '../controls.ts';
import type { ChartFacts, ChartState } from '../model.ts';
import { readingsOf, speakersOf } from './rows.ts';
import type { PointsSpec } from './schema.ts';

/** The two views of a points chart and their names. */
export const VIEWS = [
  ['reported', 'As the documents report it'],
  ['first', 'As first said'],
] as const;

/** The readings that can be shown alone, and all of them together. */
function readingChoices(spec: PointsSpec): readonly (readonly [value: string, label: string])[] {
  const readings = readingsOf(spec);
  return [
    ...readings.map((reading) => [reading, reading] as const),
    ['', readings.length === 2 ? 'Both' : 'All'],
  ];
}

/**
 * Over a points chart: the two views, the readings, and who is shown.
 * @param steps whether the next key reaches the second view, or all readings
 */
export function renderSwitches(
  id: string,
  spec: PointsSpec,
  facts: ChartFacts,
  state: ChartState,
  steps: boolean,
): Html {
  return html`<div class="chart-switches chart-controls">
${spec.views && choice(`${id}-view`, 'view', 'Figures', VIEWS, state.view, 'visually-hidden')}
${spec.views && steps && html`<span class="fragment" data-step="first" hidden></span>`}
${readingsOf(spec).length > 0 && choice(`${id}-reading`, 'reading', 'Read as', readingChoices(spec), state.reading, 'visually-hidden')}
${readingsOf(spec).length > 0 && steps && html`<span class="fragment" data-step="" hidden></span>`}
${
  spec.filter &&
  html`<fieldset class="chart-speakers"><legend>Who says so</legend>${speakersOf(spec, facts).map(
    (name) =>
      html`<label><input type="checkbox" data-control="speaker" value="${name}"${!state.hidden.includes(name) && html` checked`}> ${name}</label>`,
  )}</fieldset>`
}
</div>`;
}
