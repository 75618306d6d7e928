import { BASIS_WORDS, basisMark, STAGE_WORDS, stageMark } from '../../evidence/marks.ts';
import { BASES, type Basis, STAGES, type Stage } from '../../evidence/model.ts';
import { type Html, html } from '../../html.ts';
import { type ChartFacts, type ChartState, marksIn } from './model.ts';
import type { ChartSpec } from './schema.ts';

/** Every mark the chart can show, those that do not occur now hidden; script shows and hides them by `data-mark`. */
export function renderLegend(spec: ChartSpec, facts: ChartFacts, state: ChartState): Html {
  const now = marksIn(spec, facts, state);
  const states: ChartState[] = [state, { ...state, view: 'first' }];
  if (spec.type === 'bar' && spec.assume !== undefined) states.push({ ...state, factor: spec.assume.max });
  const ever = new Set(states.flatMap((possible) => [...marksIn(spec, facts, possible)]));
  const item = (mark: string, swatch: Html, name: string, meaning: string) =>
    ever.has(mark) &&
    html`<li data-mark="${mark}"${!now.has(mark) && html` hidden`} title="${meaning}">${swatch} ${name}</li>`;
  return html`<ul class="chart-legend" aria-label="Legend: stage is the fill, basis the end mark">${STAGES.map(
    (stage: Stage) => item(`stage-${stage}`, stageMark(stage), stage, STAGE_WORDS[stage]),
  )}${BASES.map((basis: Basis) => item(`basis-${basis}`, basisMark(basis), basis, BASIS_WORDS[basis]))}</ul>`;
}
