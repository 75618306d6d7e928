import { BASIS_WORDS, basisMark, STAGE_WORDS, stageMark } from '../../evidence/marks.ts';
import { BASES, type Basis, STAGES, type Stage } from '../../evidence/model.ts';
import { type Html, html } from '../../html.ts';
import { type ChartFacts, type ChartState, factOf, marksIn, rowLabel, rowsOf } from './model.ts';
import { logStart } from './planBar.ts';
import type { ChartSpec } from './schema.ts';

/** Every mark the chart can show, those that do not occur now hidden; script shows and hides them by `data-mark`. */
export function renderLegend(spec: ChartSpec, facts: ChartFacts, state: ChartState): Html {
  const now = marksIn(spec, facts, state);
  const states: ChartState[] = [state, { ...state, view: 'first' }];
  if (spec.type === 'bar' && spec.assume !== undefined) states.push({ ...state, factor: spec.assume.max });
  const ever = new Set(states.flatMap((possible) => [...marksIn(spec, facts, possible)]));
  const item = (mark: string, swatch: Html, name: string, meaning: string) =>
    ever.has(mark) &&
    html`<span class="chart-mark" data-mark="${mark}"${!now.has(mark) && html` hidden`} title="${meaning}">${swatch} ${name}</span>`;
  const stages = STAGES.map((stage: Stage) =>
    item(`stage-${stage}`, stageMark(stage), stage, STAGE_WORDS[stage]),
  );
  const bases = BASES.map((basis: Basis) =>
    item(`basis-${basis}`, basisMark(basis), basis, BASIS_WORDS[basis]),
  );
  return html`<div class="chart-legend">
<div role="group" aria-label="Stage: the fill"><b>Stage</b>${stages}</div>
<div role="group" aria-label="Basis: the end mark"><b>Basis</b>${bases}</div>
${spec.type === 'bar' && spec.scale !== undefined && html`<p data-when="log"${state.scale !== 'log' && html` hidden`}>Equal distances are equal multiples; the bars start at ${logStart(rowsOf(spec).map((row) => factOf(facts, row.fact)))}, not 0.</p>`}
</div>`;
}

/** Where the views cannot be switched: what was first said otherwise, in a line. Empty without views. */
export function renderFirstSaid(spec: ChartSpec, facts: ChartFacts): Html {
  if (spec.type !== 'points' || spec.views !== true) return html``;
  const said = rowsOf(spec).flatMap((row) => {
    const original = facts[factOf(facts, row.fact).originally ?? ''];
    if (original === undefined) return [];
    const words = [original.text, original.stage, original.basis].filter(Boolean).join(', ');
    const mark = original.stage && stageMark(original.stage);
    return [html`<span class="chart-mark">${mark} ${rowLabel(spec, row, facts)}: ${words}</span>`];
  });
  return html`<p class="chart-legend"><b>As first said, outside the set</b>${said}</p>`;
}
