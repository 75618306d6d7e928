import { BOUNDS } from '../../evidence/bounds.ts';
import {
  BASIS_WORDS,
  BOUND_WORDS,
  basisMark,
  boundMark,
  STAGE_WORDS,
  stageMark,
} from '../../evidence/marks.ts';
import { BASES, type Basis, STAGES, type Stage } from '../../evidence/model.ts';
import { type Html, html } from '../../html.ts';
import { buildOf } from './builds.ts';
import { marksIn } from './marksIn.ts';
import type { ChartFacts, ChartState } from './model.ts';
import type { ChartSpec } from './schema.ts';
import { typeOf } from './types.ts';

/**
 * Every mark the chart can show, those that do not occur now hidden; script shows and hides them by `data-mark`.
 * @param drawn the states that are drawn now: one on a screen, on paper each view
 */
export function renderLegend(spec: ChartSpec, facts: ChartFacts, drawn: readonly ChartState[]): Html {
  const marksOf = (states: readonly ChartState[]) =>
    new Set(states.flatMap((state) => [...marksIn(spec, facts, state)]));
  const type = typeOf(spec);
  const now = marksOf(drawn);
  const ever = marksOf(drawn.flatMap((state) => [state, ...(type.extremes?.(spec, state) ?? [])]));
  const item = (mark: string, swatch: Html, name: string, meaning: string) =>
    ever.has(mark) &&
    html`<span class="chart-mark" data-mark="${mark}"${!now.has(mark) && html` hidden`} title="${meaning}">${swatch} ${name}</span>`;
  const stages = STAGES.map((stage: Stage) =>
    item(`stage-${stage}`, stageMark(stage), stage, STAGE_WORDS[stage]),
  );
  const bases = BASES.map((basis: Basis) =>
    item(`basis-${basis}`, basisMark(basis), basis, BASIS_WORDS[basis]),
  );
  const bounds = BOUNDS.map((bound) => {
    const { name, meaning } = BOUND_WORDS[bound];
    return item(`bound-${bound}`, boundMark(bound), name, meaning);
  });
  return html`<div class="chart-legend">
${stages.some((stage) => stage !== false) && html`<div role="group" aria-label="Stage: the fill"><b>Stage</b>${stages}</div>`}
<div role="group" aria-label="Basis: the end mark"><b>Basis</b>${bases}</div>
${bounds.some((bound) => bound !== false) && html`<div role="group" aria-label="Bound: what goes on from the end mark"><b>Bound</b>${bounds}</div>`}
${buildOf(spec).remark?.(spec, facts, drawn)}
</div>`;
}
