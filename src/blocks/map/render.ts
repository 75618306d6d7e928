/** The map block: static HTML that reads without script, and the files that go with it. */
import { LIGHT } from '../../evidence/palette.ts';
import { renderSourceLine, type SourcePlace, sourcesBehind, sourceText } from '../../evidence/sourceLine.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext, BlockKind, BlockUse } from '../kind.ts';
import { checkMap } from './check.ts';
import { describeMap } from './describe.ts';
import { BORDERS_NOTE, renderKey, renderLegend } from './legend.ts';
import { factsOf, type MapModel } from './model.ts';
import { type MapSpec, mapSchema } from './schema.ts';
import { mapSvg } from './svg.ts';
import { mapCsv, renderTable } from './table.ts';
import type { Size } from './text.ts';
import { workOut } from './worked.ts';

export const map: BlockKind<MapSpec> = {
  kind: 'map',
  schema: mapSchema,
  check: checkMap,
  render: renderMap,
  facts: factsOf,
  words: (spec) => [
    spec.caption,
    ...spec.layers.map(({ label }) => label),
    ...[...spec.rings, ...spec.bands].map(({ label }) => label ?? ''),
  ],
  statements: (spec) => [
    { path: ['caption'], text: spec.caption },
    ...spec.layers.map(({ label }, i) => ({ path: ['layers', i, 'label'], text: label })),
    ...spec.rings.flatMap(({ label }, i) =>
      label === undefined ? [] : [{ path: ['rings', i, 'label'], text: label }],
    ),
    ...spec.bands.map(({ label }, i) => ({ path: ['bands', i, 'label'], text: label })),
  ],
  standIn: ({ spec }, context) => ({
    caption: spec.caption,
    shows: describeMap(workOut(spec, context).model),
  }),
  assets: ({ id, spec }, context) => {
    const { model, plan } = workOut(spec, context);
    const svg = mapSvg(model, plan('slide'), { id, size: 'slide', palette: LIGHT, standalone: true });
    return [
      { path: `data/${id}.csv`, text: mapCsv(model, context) },
      { path: `data/${id}.svg`, text: `${svg.html}\n` },
    ];
  },
};

/** Letters that the foot of a slide has room for on one line. */
const LINE = 100;

/** Designs of each kind of frame. */
const SIZES: Readonly<Record<Medium['frame'], readonly Size[]>> = {
  canvas: ['slide'],
  column: ['wide', 'narrow'],
};

function renderMap(use: BlockUse<MapSpec>, context: BlockContext, medium: Medium): Html {
  const { id, spec } = use;
  const { model, plan: planOf } = workOut(spec, context);
  const drawings = SIZES[medium.frame].map((size) => ({ size, plan: planOf(size) }));
  const figure = html`<figure class="map">
<figcaption>${spec.caption}</figcaption>
<div class="map-body"><div class="map-stage">${drawings.map(({ size, plan }) => mapSvg(model, plan, { id: `${id}-${size}`, size }))}${drawings.map(({ size, plan }) => renderKey(plan, `map-key-${size}`))}</div>
<div class="map-side">${medium.interactive ? renderControls(id, model, medium) : renderLayers(model)}
${renderLegend(
  model,
  drawings.map(({ plan }) => plan),
  medium,
)}</div></div>
<p class="map-borders">${BORDERS_NOTE}</p>
${footer(use, model, context, medium)}
</figure>`;
  if (!medium.interactive) return html`<div class="map-box" id="${id}">${figure}</div>`;
  return html`<live-map id="${id}" data-frame="${medium.frame}">${figure}</live-map>`;
}

/** Switches for layers, a choice of places in reading order, and room for what is said of the one chosen. */
function renderControls(id: string, { spec, places }: MapModel, medium: Medium): Html {
  return html`<div class="map-controls">${
    spec.layers.length > 1 &&
    html`<fieldset class="map-layers"><legend>Show</legend>${spec.layers.map(
      ({ label }, i) =>
        html`<label><input type="checkbox" data-control="layer" value="${i}" checked autocomplete="off"> ${label}</label>`,
    )}</fieldset>`
  }
<fieldset class="map-places"><legend>Places</legend>${places.map(
    ({ place, layers }) =>
      html`<label data-layers="${layers.join(' ')}"><input type="radio" name="${id}-place" data-control="place" value="${place.id}" autocomplete="off"> <span>${place.name}</span></label>`,
  )}</fieldset>
<p class="map-hint">${
    medium.showsKeys
      ? 'Point at a place, or reach the places with Tab and the arrow keys; Escape brings this key back.'
      : 'Choose a place by its name or its mark.'
  }</p></div>
<div class="map-told" role="status"></div>`;
}

/** On paper all layers are drawn; this tells which place belongs to which. */
function renderLayers({ spec, places }: MapModel): Html {
  return html`<dl class="map-list">${spec.layers.map(
    ({ label }, i) =>
      html`<div><dt>${label}</dt><dd>${places
        .filter(({ layers }) => layers.includes(i))
        .map(({ place }) => place.name)
        .join(', ')}</dd></div>`,
  )}</dl>`;
}

/** A document without its paragraphs, which the table has. */
function documentAlone({ source, text }: SourcePlace): SourcePlace {
  return { source, text: source?.short ?? text };
}

function footer(
  { id, spec }: BlockUse<MapSpec>,
  model: MapModel,
  context: BlockContext,
  medium: Medium,
): Html {
  const { ledger, sources } = context;
  const citations = model.places.flatMap(({ place }) => place.said.flatMap(({ cite }) => cite));
  const exact = sourcesBehind(factsOf(spec), citations, ledger, sources);
  const isLong = medium.frame === 'canvas' && sourceText(exact).length > LINE;
  const source = html`<span class="chart-source">${renderSourceLine(isLong ? exact.map(documentAlone) : exact, medium)}</span>`;
  if (!medium.interactive) return html`<footer class="chart-foot">${source}</footer>`;
  const table = renderTable(model, context, medium);
  const files = html`<a href="data/${id}.csv" download>CSV</a> <a href="data/${id}.svg" download>SVG</a>`;
  return medium.frame === 'canvas'
    ? html`<footer class="chart-foot">${source} <button type="button" popovertarget="${id}-table">Table</button> ${files}
<div class="chart-popover" id="${id}-table" popover>${table}<button type="button" popovertarget="${id}-table" popovertargetaction="hide">Close</button></div></footer>`
    : html`<footer class="chart-foot">${source} ${files}</footer>
<details class="chart-details"><summary>Table of these places</summary>${table}</details>`;
}
