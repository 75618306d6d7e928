/** The chart block: static HTML that reads without script, and the files that go with it. */
import { LIGHT } from '../../evidence/palette.ts';
import { renderSourceLine, sourcesBehind } from '../../evidence/sourceLine.ts';
import { type Html, html, jsonScript, raw } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext, BlockKind, BlockUse, Statement } from '../kind.ts';
import type { PaperView } from './build.ts';
import { buildOf } from './builds.ts';
import { checkChart } from './check.ts';
import { describeChart } from './describe.ts';
import { chartFacts, namedFacts } from './facts.ts';
import { renderLegend } from './legend.ts';
import type { ChartFacts, ChartState } from './model.ts';
import { type ChartSpec, chartSchema } from './schema.ts';
import { chartSvg } from './svg.ts';
import { chartCsv, renderTable } from './table.ts';
import { typeOf } from './types.ts';

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
  words: (spec) => statementsOf(spec).map(({ text }) => text),
  statements: statementsOf,
  standIn: ({ spec }, { ledger, sources }) => ({
    caption: spec.caption,
    shows: describeChart(spec, chartFacts(spec, ledger, sources), typeOf(spec).start(spec)),
  }),
  assets: (use, context) => {
    const facts = chartFacts(use.spec, context.ledger, context.sources);
    // A file is not switched either; of several drawings it holds the one that comes first.
    const [whole, ...others] = paperStates(use.spec);
    const svg = chartSvg(use.spec, facts, {
      id: use.id,
      size: 'slide',
      width: slideWidth(use.spec),
      palette: LIGHT,
      standalone: true,
      ...(whole === undefined || others.length > 0 ? {} : { state: whole }),
    });
    return [
      { path: `data/${use.id}.csv`, text: chartCsv(use.spec, facts, context) },
      { path: `data/${use.id}.svg`, text: `${svg}\n` },
    ];
  },
};

/** All its author wrote: a reader takes it for true. */
function statementsOf(spec: ChartSpec): readonly Statement[] {
  return [{ path: ['caption'], text: spec.caption }, ...buildOf(spec).statements(spec)];
}

function renderChart(use: BlockUse<ChartSpec>, context: BlockContext, medium: Medium): Html {
  const { id, spec } = use;
  const facts = chartFacts(spec, context.ledger, context.sources);
  const state = typeOf(spec).start(spec);
  const { interactive } = medium;
  const build = buildOf(spec);
  const panel = build.panel?.(spec);
  const withoutScript = build.withoutScript?.(spec, facts);
  const figure = html`<figure class="chart chart-${spec.type}${panel && ' chart-beside'}">
<figcaption>${spec.caption}</figcaption>
${interactive && build.switches?.(id, spec, facts, state, medium.steps)}
<div class="chart-body"><div class="chart-stage">${drawings(id, spec, facts, medium)}</div>
${interactive ? panel?.live(id, spec, facts, state) : panel?.paper(spec, facts, state)}</div>
${renderLegend(spec, facts, interactive ? [state] : paperStates(spec))}
${interactive && withoutScript && html`<noscript>${withoutScript}</noscript>`}
${footer(use, facts, context, medium)}
</figure>`;
  if (!interactive) return html`<div class="chart-box">${figure}</div>`;
  return html`<live-chart id="${id}" data-medium="${medium.name}">${figure}
<script type="application/json">${jsonScript({ spec, facts })}</script></live-chart>`;
}

/** Those of its views where the type has some, else the chart as it starts. */
function paperStates(spec: ChartSpec): readonly ChartState[] {
  const views = buildOf(spec).paperViews?.(spec) ?? [];
  return views.length > 0 ? views.map(({ state }) => state) : [typeOf(spec).start(spec)];
}

function drawings(id: string, spec: ChartSpec, facts: ChartFacts, medium: Medium): Html {
  const views = buildOf(spec).paperViews?.(spec) ?? [];
  if (!medium.interactive && views.length > 1) return besideEachOther(id, spec, facts, views);
  const [only] = medium.interactive ? [] : views;
  const state = only?.state ?? typeOf(spec).start(spec);
  if (medium.frame === 'canvas')
    return raw(chartSvg(spec, facts, { id: `${id}-svg`, size: 'slide', width: slideWidth(spec), state }));
  return raw(
    chartSvg(spec, facts, { id: `${id}-wide`, size: 'wide', width: WIDE, state }) +
      chartSvg(spec, facts, { id: `${id}-narrow`, size: 'narrow', width: NARROW, state }),
  );
}

/** Where nothing can be switched the views stand side by side, each under its name. */
function besideEachOther(id: string, spec: ChartSpec, facts: ChartFacts, views: readonly PaperView[]): Html {
  return html`<div class="chart-views">${views.map(({ name, state }, i) => {
    const drawing = { id: `${id}-svg-${i + 1}`, size: 'half', width: HALF, state, view: name } as const;
    return html`<div><p class="chart-view">${name}</p>${raw(chartSvg(spec, facts, drawing))}</div>`;
  })}</div>`;
}

function slideWidth(spec: ChartSpec): number {
  return buildOf(spec).panel?.(spec) === undefined ? SLIDE_WIDTH.whole : SLIDE_WIDTH.beside;
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
  const table = renderTable(spec, facts, ledger, medium);
  const keptBack = buildOf(spec).keptBack?.(spec);
  const later = keptBack && html` data-after="${keptBack}" hidden`;
  const files = html`<a href="data/${id}.csv" download${later}>CSV</a> <a href="data/${id}.svg" download>SVG${keptBack && ' to draw on'}</a> <button type="button" data-action="png" hidden>PNG</button>`;
  if (medium.frame === 'canvas') {
    return html`<footer class="chart-foot"><span class="chart-source">${source}</span> <button type="button" popovertarget="${id}-table"${later}>Table</button> ${files}
<div class="chart-popover" id="${id}-table" popover>${table}<button type="button" popovertarget="${id}-table" popovertargetaction="hide">Close</button></div></footer>`;
  }
  return html`<footer class="chart-foot"><span class="chart-source">${source}</span> ${files}</footer>
<details class="chart-details"${later}><summary>Table of these figures</summary>${table}</details>`;
}
