/** Forecasts as rows: a few of them on a slide, all of them grouped by how far ahead they look. */
import { factPlace, renderFactOpener } from '../../evidence/render.ts';
import { VERDICT_WORDS } from '../../evidence/words.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext } from '../kind.ts';
import { stateMark } from '../table/stateMark.ts';
import type { Forecast } from './forecasts.ts';
import { HORIZON_WORDS, HORIZONS } from './horizon.ts';
import { aboutWords, claimOf, issuedWords, SHORT_VERDICTS, VERDICT_ORDER, VERDICT_SHAPES } from './words.ts';

const HEAD = html`<thead><tr><th scope="col">Forecast</th><th scope="col">Who</th><th scope="col">Document of</th><th scope="col">How sure</th><th scope="col">About</th><th scope="col">Outcome</th></tr></thead>`;

/** A few rows, for a slide and its paper. */
export function renderRows(forecasts: readonly Forecast[], context: BlockContext, medium: Medium): Html {
  if (forecasts.length === 0) return html``;
  return html`<table class="score-table score-rows">
${HEAD}
<tbody>${forecasts.map((forecast, i) => renderRow(forecast, i, context, medium))}
</tbody></table>`;
}

/** All rows in groups, with the controls that narrow and order them: those need script, and are hidden until it is there. */
export function renderAll(
  forecasts: readonly Forecast[],
  name: string,
  context: BlockContext,
  medium: Medium,
): Html {
  const groups = HORIZONS.map((horizon) => ({
    horizon,
    own: forecasts.filter((forecast) => forecast.horizon === horizon),
  })).filter(({ own }) => own.length > 0);
  return html`${renderControls(forecasts)}
<div class="score-scroll" role="region" tabindex="0" aria-label="${name}"><table class="score-table score-all">
<caption class="visually-hidden">${name}</caption>
${HEAD}
${groups.map(
  ({ horizon, own }) => html`<tbody data-group>
<tr class="score-group"><th colspan="6" scope="rowgroup">${HORIZON_WORDS[horizon]} <span>${own.length}</span></th></tr>${own.map((forecast) => renderRow(forecast, forecasts.indexOf(forecast), context, medium))}
</tbody>
`,
)}<tbody data-sorted hidden></tbody></table></div>`;
}

/** @param place among all forecasts, which stand in the order in which their documents appeared */
function renderRow(forecast: Forecast, place: number, { sources }: BlockContext, medium: Medium): Html {
  const { fact, outcome } = forecast;
  const claim = claimOf(forecast);
  const who = fact.short ?? fact.says;
  const { verdict } = outcome;
  return html`
<tr data-verdict="${verdict}" data-document="${fact.in}" data-place="${place}" data-who="${who}"><th scope="row">${medium.interactive ? renderFactOpener(fact, claim, medium) : claim}</th><td data-name="Who">${who}</td><td data-name="Document of">${issuedWords(forecast)}<span class="score-place">${factPlace(fact, sources)}</span></td><td data-name="How sure">${fact.wording === undefined ? '–' : `“${fact.wording}”`}</td><td data-name="About">${aboutWords(forecast)}</td><td data-name="Outcome" class="score-verdict">${stateMark(VERDICT_SHAPES[verdict])} ${SHORT_VERDICTS[verdict]}</td></tr>`;
}

/** Native lists, which work at every width and by keyboard. Only choices that lead to rows are offered. */
function renderControls(forecasts: readonly Forecast[]): Html {
  const documents = new Map(
    forecasts.map(({ fact, source }) => [fact.in, source?.short ?? 'outside the set'] as const),
  );
  const verdicts = VERDICT_ORDER.filter((verdict) =>
    forecasts.some(({ outcome }) => outcome.verdict === verdict),
  );
  return html`<form class="score-controls" aria-label="Forecasts" hidden>
<label>Order <select name="order"><option value="">how far ahead</option><option value="who">who</option><option value="issued">date of document</option><option value="verdict">outcome</option></select></label>
<label>Outcome <select name="verdict"><option value="">all</option>${verdicts.map((verdict) => html`<option value="${verdict}">${VERDICT_WORDS[verdict]}</option>`)}</select></label>
<label>Document <select name="document"><option value="">all</option>${[...documents].map(([id, short]) => html`<option value="${id}">${short}</option>`)}</select></label>
<span role="status" class="score-count">${forecasts.length} forecasts</span>
</form>`;
}
