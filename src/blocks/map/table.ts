/** The places of a map as a table and as a file, each with its source. */
import { csvOf } from '../../evidence/export/csv.ts';
import type { Fact, Sources } from '../../evidence/model.ts';
import type { Place, PlaceStatement } from '../../evidence/places.ts';
import {
  factPlace,
  factSpeaker,
  formatParagraphs,
  renderCitation,
  renderFactOpener,
} from '../../evidence/render.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext } from '../kind.ts';
import { formatMeasured, type MapModel, type MapPlace } from './model.ts';

/** How distances are reached, wherever they stand. */
export const DISTANCE_NOTE =
  'Distances are computed here: great circles between the points, in whole kilometres. Points are good to about a kilometre, borders to one or two.';

/** The table behind a map. What is said of a place that is reached on the map is read from its row. */
export function renderTable(model: MapModel, { sources }: BlockContext, medium: Medium): Html {
  const { caption, layers } = model.spec;
  const isMeasured = model.places.some(({ measured }) => measured.length > 0);
  return html`<div class="chart-table map-table" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Place</th><th scope="col">What it is</th><th scope="col">Layer</th><th scope="col">What the documents say</th>${isMeasured && html`<th scope="col">Distance, computed</th>`}<th scope="col">Latitude, longitude</th></tr></thead>
<tbody>${model.places.map(
    (item) => html`
<tr data-row="${item.place.id}"><th scope="row"><span data-part="name">${item.place.name}</span>${item.place.variants.length > 0 && html` <span class="map-variants" data-part="variants">also ${item.place.variants.join(', ')}</span>`}</th><td data-part="kind">${item.place.kind}</td><td>${item.layers.map((i) => layers[i]?.label).join(', ')}</td><td data-part="said">${renderSaid(item.place, sources, medium)}</td>${isMeasured && html`<td data-part="far">${renderMeasured(item)}</td>`}<td class="map-degrees">${degrees(item.place)}</td></tr>`,
  )}
</tbody>
${renderDrawn(model, sources, isMeasured, medium)}</table>
${isMeasured && html`<p class="map-note">${DISTANCE_NOTE}</p>`}</div>`;
}

/** Rings and bands: the distances drawn, with their sources. */
function renderDrawn(model: MapModel, sources: Sources, isMeasured: boolean, medium: Medium): Html {
  const drawn = drawnOf(model);
  if (drawn.length === 0) return html``;
  return html`<tbody>${drawn.map(
    ({ kind, fact, amount, label }) => html`
<tr><th scope="row">${renderFactOpener(fact, amount, medium)} ${label}</th><td>${kind}</td><td>–</td><td><p>${fact.label}: ${factSpeaker(fact)} (${factPlace(fact, sources)})</p></td>${isMeasured && html`<td>–</td>`}<td>–</td></tr>`,
  )}
</tbody>`;
}

interface Drawn {
  readonly kind: 'ring' | 'band';
  readonly fact: Fact;
  readonly amount: string;
  readonly label: string;
}

function drawnOf({ rings, bands }: MapModel): readonly Drawn[] {
  return [
    ...rings.map((ring) => ({ ...ring, kind: 'ring' as const })),
    ...bands.map((band) => ({ ...band, kind: 'band' as const })),
  ];
}

function renderSaid({ said, note }: Place, sources: Sources, medium: Medium): Html {
  return html`${said.map(
    ({ text, cite, certainty, because }) =>
      html`<p>${certainty === 'probable' && html`<strong>Probably this place.</strong> `}${text} (${renderCitation(cite, sources, medium)})${because && html` <span class="map-because">${because}</span>`}</p>`,
  )}${note && html`<p class="map-because">${note}</p>`}`;
}

function renderMeasured({ measured }: MapPlace): Html {
  return html`${measured.map((one) => html`<p>${formatMeasured(one)}</p>`)}`;
}

/** `52.31° N, 31.16° E`. */
function degrees({ lat, lon }: Place): string {
  const part = (value: number, ahead: string, behind: string) =>
    `${Math.abs(value).toFixed(2)}°\u00A0${value < 0 ? behind : ahead}`;
  return `${part(lat, 'N', 'S')}, ${part(lon, 'E', 'W')}`;
}

const COLUMNS = [
  'place',
  'variants',
  'kind',
  'layers',
  'lat',
  'lon',
  'certainty',
  'said',
  'because',
  'source',
  'distances',
  'note',
] as const;

/** What is said of each place, one statement a row, with its source (a place of which nothing is said has one row); then rings and bands. */
export function mapCsv(model: MapModel, { sources }: BlockContext): string {
  const { spec, places } = model;
  const rows = places.flatMap(({ place, layers, measured }) => {
    const common = {
      place: place.name,
      variants: place.variants.join('; '),
      kind: place.kind,
      layers: layers.map((i) => spec.layers[i]?.label).join('; '),
      lat: place.lat,
      lon: place.lon,
      distances: measured.map(formatMeasured).join('; '),
      note: place.note,
    };
    if (place.said.length === 0) return [common];
    return place.said.map((statement) => ({
      ...common,
      certainty: statement.certainty,
      said: statement.text,
      because: statement.because,
      source: citationText(statement, sources),
    }));
  });
  const drawn = drawnOf(model).map(({ kind, fact, amount, label }) => ({
    place: `${amount} ${label}`,
    kind,
    said: `${fact.label}: ${factSpeaker(fact)}`,
    source: factPlace(fact, sources),
    note: fact.note,
  }));
  return csvOf(COLUMNS, [...rows, ...drawn]);
}

function citationText({ cite }: PlaceStatement, sources: Sources): string {
  return cite
    .map(({ key, paragraphs }) =>
      [sources.get(key)?.short ?? key, formatParagraphs(paragraphs)].filter(Boolean).join(', '),
    )
    .join('; ');
}
