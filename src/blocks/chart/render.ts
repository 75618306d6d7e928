/** The chart block: static HTML that reads without script, and the files that go with it. */
import { LIGHT } from '../../evidence/palette.ts';
import { renderSourceLine, sourcesBehind } from '../../evidence/sourceLine.ts';
import { type Html, html, jsonScript, raw } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext, BlockKind, BlockUse } from '../kind.ts';
import { checkChart } from './check.ts';
import { hasPanel, renderPanel, renderPaperPanel, renderSwitches, VIEWS } from './controls.ts';
import { chartFacts, namedFacts } from './facts.ts';
import { renderFirstSaid, renderLegend } from './legend.ts';
import { type ChartFacts, type ChartState, initialState, rowsOf } from './model.ts';
import { type ChartSpec, chartSchema } from './schema.ts';
import { chartStatements } from './statements.ts';
import { chartSvg } from './svg.ts';
import { chartCsv, renderTable } from './table.ts';

/** Width in px of a chart on a slide: all of it, or what a panel leaves. */
const SLIDE_WIDTH = { whole: 1136, beside: 780 } as const;
const WIDE = 720;
const NARROW = 360;
/** Half a slide, less half the gap between two drawings. */
const HALF = 544;

export const chart: BlockKind<ChartSpec> = {
  kind: 'chart',
  schema: chartSchema,
  check: checkChart,
  render: renderChart,
  facts: namedFacts,
  words: (spec) => [
    spec.caption,
    ...(spec.type === 'points' ? spec.groups.map((group) => group.label) : []),
    ...rowsOf(spec).flatMap((row) => [row.label ?? '', row.note ?? '']),
  ],
  statements: chartStatements,
  assets: (use, context) => {
    const facts = chartFacts(use.spec, context.ledger, context.sources);
    const svg = chartSvg(use.spec, facts, {
      id: use.id,
      size: 'slide',
      width: slideWidth(use.spec),
      palette: LIGHT,
      standalone: true,
    });
    return [
      { path: `data/${use.id}.csv`, text: chartCsv(use.spec, facts, context) },
      { path: `data/${use.id}.svg`, text: `${svg}\n` },
    ];
  },
};

function renderChart(use: BlockUse<ChartSpec>, context: BlockContext, medium: Medium): Html {
  const { id, spec } = use;
  const facts = chartFacts(spec, context.ledger, context.sources);
  const state = initialState(spec);
  const { interactive } = medium;
  const figure = html`<figure class="chart chart-${spec.type}${hasPanel(spec) && ' chart-beside'}">
<figcaption>${spec.caption}</figcaption>
${interactive && spec.type === 'points' && (spec.views || spec.filter) && renderSwitches(id, spec, facts, state, medium.steps)}
<div class="chart-body"><div class="chart-stage">${drawings(id, spec, facts, medium)}</div>
${hasPanel(spec) && (interactive ? renderPanel(id, spec, facts, state) : renderPaperPanel(spec, facts, state))}</div>
${renderLegend(spec, facts, interactive ? [state] : viewsOf(spec))}
${interactive && html`<noscript>${renderFirstSaid(spec, facts)}</noscript>`}
${footer(use, facts, context, medium)}
</figure>`;
  if (!interactive) return html`<div class="chart-box">${figure}</div>`;
  return html`<live-chart id="${id}" data-medium="${medium.name}">${figure}
<script type="application/json">${jsonScript({ spec, facts })}</script></live-chart>`;
}

/** A chart as it starts, and once more for each further view its author offers. */
function viewsOf(spec: ChartSpec): readonly ChartState[] {
  const state = initialState(spec);
  if (spec.type !== 'points' || spec.views !== true) return [state];
  return VIEWS.map(([view]) => ({ ...state, view }));
}

function drawings(id: string, spec: ChartSpec, facts: ChartFacts, medium: Medium): Html {
  if (!medium.interactive && viewsOf(spec).length > 1) return besideEachOther(id, spec, facts);
  if (medium.frame === 'canvas')
    return raw(chartSvg(spec, facts, { id: `${id}-svg`, size: 'slide', width: slideWidth(spec) }));
  return raw(
    chartSvg(spec, facts, { id: `${id}-wide`, size: 'wide', width: WIDE }) +
      chartSvg(spec, facts, { id: `${id}-narrow`, size: 'narrow', width: NARROW }),
  );
}

/** Where nothing can be switched the views stand side by side, each under its name. */
function besideEachOther(id: string, spec: ChartSpec, facts: ChartFacts): Html {
  const names = new Map<string, string>(VIEWS);
  return html`<div class="chart-views">${viewsOf(spec).map((state) => {
    const name = names.get(state.view);
    const drawing = {
      id: `${id}-svg-${state.view}`,
      size: 'half',
      width: HALF,
      state,
      view: name,
    } as const;
    return html`<div><p class="chart-view">${name}</p>${raw(chartSvg(spec, facts, drawing))}</div>`;
  })}</div>`;
}

function slideWidth(spec: ChartSpec): number {
  return hasPanel(spec) ? SLIDE_WIDTH.beside : SLIDE_WIDTH.whole;
}

/** Sources, the table (a popover on a slide, where there is no room to unfold it) and the downloads. */
function footer(
  { id, spec }: BlockUse<ChartSpec>,
  facts: ChartFacts,
  { ledger, sources }: BlockContext,
  medium: Medium,
): Html {
  const source = renderSourceLine(sourcesBehind(Object.keys(facts), [], ledger, sources), medium);
  if (!medium.interactive)
    return html`<footer class="chart-foot"><span class="chart-source">${source}</span></footer>`;
  const table = renderTable(spec, facts, spec.caption, ledger);
  const files = html`<a href="data/${id}.csv" download>CSV</a> <a href="data/${id}.svg" download>SVG</a> <button type="button" data-action="png" hidden>PNG</button>`;
  if (medium.frame === 'canvas') {
    return html`<footer class="chart-foot"><span class="chart-source">${source}</span> <button type="button" popovertarget="${id}-table">Table</button> ${files}
<div class="chart-popover" id="${id}-table" popover>${table}<button type="button" popovertarget="${id}-table" popovertargetaction="hide">Close</button></div></footer>`;
  }
  return html`<footer class="chart-foot"><span class="chart-source">${source}</span> ${files}</footer>
<details class="chart-details"><summary>Table of these figures</summary>${table}</details>`;
}
