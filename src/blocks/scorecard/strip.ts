/** The forecasts as marks, a line for each verdict: as long as the verdict is frequent, in the order of the documents. */
import type { Sources, Verdict } from '../../evidence/model.ts';
import { renderCardOpener } from '../../evidence/render.ts';
import { VERDICT_WORDS } from '../../evidence/words.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { stateMark } from '../table/stateMark.ts';
import type { Forecast } from './forecasts.ts';
import { SHORT_VERDICTS, tellForecast, VERDICT_ORDER, VERDICT_SHAPES } from './words.ts';

/** The lines; each mark opens the card of its forecast where there are controls. Empty verdicts keep their line: none is a finding. */
export function renderStrip(
  forecasts: readonly Forecast[],
  emphasis: Verdict | undefined,
  sources: Sources,
  medium: Medium,
): Html {
  return html`<div class="score-strip">${VERDICT_ORDER.map((verdict) => {
    const own = forecasts.filter(({ outcome }) => outcome.verdict === verdict);
    return html`
<div class="score-line" role="group" aria-label="${VERDICT_WORDS[verdict]}: ${own.length} of ${forecasts.length}">
<p class="score-name"><b${verdict === emphasis && html` class="score-emphasis"`}>${own.length}</b> ${SHORT_VERDICTS[verdict]}</p>
<ul class="score-marks">${own.map((forecast, i) => {
      const next = own[i + 1];
      const gap = next !== undefined && next.fact.in !== forecast.fact.in;
      return html`<li${gap && html` class="score-gap"`}>${renderMark(forecast, sources, medium)}</li>`;
    })}</ul>
</div>`;
  })}
</div>
${medium.interactive && html`<p class="score-told" aria-hidden="true">Each mark is a forecast, in the order of the documents; a gap parts them. Press one for its evidence.</p>`}`;
}

function renderMark(forecast: Forecast, sources: Sources, medium: Medium): Html {
  const mark = stateMark(VERDICT_SHAPES[forecast.outcome.verdict]);
  if (!medium.interactive) return mark;
  const name = tellForecast(forecast, sources);
  return renderCardOpener(forecast.fact.id, mark, { className: 'score-mark', name }, medium);
}
