/** The timeline block: static HTML that reads without script, and the files that go with it. */
import { LIGHT } from '../../evidence/palette.ts';
import { type Html, html, jsonScript } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext, BlockKind, BlockUse } from '../kind.ts';
import { checkTimeline } from './check.ts';
import { timelineRecord } from './events.ts';
import { FRAMES } from './frames.ts';
import { renderControls, renderLegend } from './legend.ts';
import { renderKeyed, renderList } from './list.ts';
import type { TimelineRecord } from './model.ts';
import { type TimelineSpec, timelineSchema } from './schema.ts';
import { buildScene, describeScene, paperPlan, timelineSvg } from './svg.ts';
import { renderTable, timelineCsv } from './table.ts';

export const timeline: BlockKind<TimelineSpec> = {
  kind: 'timeline',
  schema: timelineSchema,
  check: checkTimeline,
  render: renderTimeline,
  facts: (spec) => [...new Set(spec.events.map(({ fact }) => fact))],
  words: (spec) => [
    spec.caption,
    spec.gap ?? '',
    ...spec.events.map(({ label }) => label ?? ''),
    ...(spec.views ?? []).map(({ label }) => label),
  ],
  statements: (spec) => [
    { path: ['caption'], text: spec.caption },
    ...(spec.gap === undefined ? [] : [{ path: ['gap'], text: spec.gap }]),
    ...spec.events.flatMap(({ label }, e) =>
      label === undefined ? [] : [{ path: ['events', e, 'label'], text: label }],
    ),
  ],
  standIn: ({ spec }, context) => {
    const record = timelineRecord(spec, context, undefined);
    return { caption: spec.caption, shows: describeScene(record, buildScene(record, FRAMES.file)) };
  },
  assets: ({ id, spec }, context) => {
    const record = timelineRecord(spec, context, undefined);
    const csv = { path: `data/${id}.csv`, text: timelineCsv(record, context) };
    const scene = buildScene(record, FRAMES.file);
    const svg = timelineSvg(record, { id, scene, palette: LIGHT, standalone: true });
    return [csv, { path: `data/${id}.svg`, text: `${svg.html}\n` }];
  },
};

function renderTimeline(use: BlockUse<TimelineSpec>, context: BlockContext, medium: Medium): Html {
  const { id, spec } = use;
  const record = timelineRecord(spec, context, medium);
  if (!medium.interactive) return paperFigure(id, record, context, medium);
  const svg = timelineSvg(record, { id: `${id}-svg`, scene: buildScene(record, FRAMES[medium.frame]) });
  return html`<live-timeline id="${id}" data-frame="${medium.frame}"><figure class="timeline">
<figcaption>${record.caption}</figcaption>
${renderControls(id, record)}
<div class="timeline-stage">${svg}</div>
${medium.frame === 'column' && renderList(record.events, context, medium)}
${renderLegend(record)}
${footer(id, record, context, medium)}
</figure>
<script type="application/json">${jsonScript(record)}</script></live-timeline>`;
}

/** All of it at once: what has no room for its label is listed under the drawing or, where there are too many, in its place. */
function paperFigure(id: string, record: TimelineRecord, context: BlockContext, medium: Medium): Html {
  const plan = paperPlan(record);
  const body =
    plan.type === 'drawing'
      ? html`<div class="timeline-stage">${timelineSvg(record, { id: `${id}-svg`, scene: plan.scene })}</div>
${renderKeyed(plan.keyed)}
${renderLegend(record)}`
      : html`${renderKeyed(plan.entries)}
${record.events.some(({ disputed }) => disputed) && html`<p class="timeline-legend">≠ disputed: others say otherwise</p>`}`;
  return html`<figure class="timeline" id="${id}">
<figcaption>${record.caption}</figcaption>
${body}
<footer class="chart-foot"><span class="chart-source">${sourceNames(record, context, medium)}</span></footer>
</figure>`;
}

/** The documents by name: paragraphs of sixty events would fill the slide, and the table has them. */
function sourceNames({ lanes }: TimelineRecord, { sources }: BlockContext, medium: Medium): Html {
  return html`${lanes.map(({ id, name }, i) => {
    const source = sources.get(id);
    const address = source && medium.sourceAddress(source);
    const words = source === undefined ? 'outside the set' : name;
    return html`${i > 0 && ' · '}${address === undefined ? words : html`<a href="${address}">${words}</a>`}`;
  })}`;
}

function footer(id: string, record: TimelineRecord, context: BlockContext, medium: Medium): Html {
  const names = html`<span class="chart-source">${sourceNames(record, context, medium)}</span>`;
  const files = html`<a href="data/${id}.csv" download>CSV</a> <a href="data/${id}.svg" download>SVG</a>`;
  const table = renderTable(record, context, medium);
  const words = `All ${record.events.length} events`;
  return medium.frame === 'canvas'
    ? html`<footer class="chart-foot">${names} <button type="button" popovertarget="${id}-table">${words}</button> ${files}
<div class="chart-popover" id="${id}-table" popover>${table}<button type="button" popovertarget="${id}-table" popovertargetaction="hide">Close</button></div></footer>`
    : html`<footer class="chart-foot">${names} ${files}</footer>
<details class="chart-details"><summary>${words} as a table</summary>${table}</details>`;
}
