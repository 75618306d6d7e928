import { stageMark } from '../../../evidence/marks.ts';
import { type Html, html } from '../../../html.ts';
import { type ChartFacts, factOf } from '../model.ts';
import { pointLabel, pointRows } from './rows.ts';
import type { PointsSpec } from './schema.ts';

/** Where the views cannot be switched: what was first said otherwise, in a line. */
export function renderFirstSaid(spec: PointsSpec, facts: ChartFacts): Html {
  const said = pointRows(spec).flatMap((row) => {
    const original = facts[factOf(facts, row.fact).originally ?? ''];
    if (original === undefined) return [];
    const words = [original.text, original.stage, original.basis].filter(Boolean).join(', ');
    const mark = original.stage && stageMark(original.stage);
    return [html`<span class="chart-mark">${mark} ${pointLabel(row, facts)}: ${words}</span>`];
  });
  return html`<p class="chart-legend"><b>As first said, outside the set</b>${said}</p>`;
}
