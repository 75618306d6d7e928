import { BASIS_WORDS, basisMark, STAGE_WORDS, stageMark } from '../../evidence/marks.ts';
import { BASES, type Basis, STAGES, type Stage } from '../../evidence/model.ts';
import { type Html, html } from '../../html.ts';
import { type ChartFacts, type ChartState, factOf, marksIn, rowLabel, rowsOf } from './model.ts';
import { logStart } from './planBar.ts';
import type { ChartSpec } from './schema.ts';

/**
 * Every mark the chart can show, those that do not occur now hidden; script shows and hides them by `data-mark`.
 * @param drawn the states that are drawn now: one on a screen, on paper each view
 */
export function renderLegend(spec: ChartSpec, facts: ChartFacts, drawn: readonly ChartState[]): Html {
  const marksOf = (states: readonly ChartState[]) =>
    new Set(states.flatMap((state) => [...marksIn(spec, facts, state)]));
  const most = spec.type === 'bar' ? spec.assume?.max : undefined;
  const now = marksOf(drawn);
  const ever = marksOf(
    drawn.flatMap((state) => [
      state,
      { ...state, view: 'first' },
      { ...state, factor: most ?? state.factor },
    ]),
  );
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
${stages.some((stage) => stage !== false) && html`<div role="group" aria-label="Stage: the fill"><b>Stage</b>${stages}</div>`}
<div role="group" aria-label="Basis: the end mark"><b>Basis</b>${bases}</div>
${spec.type === 'bar' && spec.scale !== undefined && html`<p data-when="log"${drawn.every(({ scale }) => scale !== 'log') && html` hidden`}>Equal distances are equal multiples; the bars start at ${logStart(rowsOf(spec).map((row) => factOf(facts, row.fact)))}, not 0.</p>`}
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
