/** A map drawn as SVG while the site is built. */
import { PAGE, type Palette } from '../../evidence/palette.ts';
import { type Html, html, raw } from '../../html.ts';
import { SPACED } from './countries.ts';
import { describeMap } from './describe.ts';
import { arrowMark, placeMark } from './marks.ts';
import type { MapModel } from './model.ts';
import { pathData } from './outline.ts';
import type { MapPlan, PlannedPlace } from './plan.ts';
import { FAMILY, leading, type MapText, NAME_WEIGHT, type Size } from './text.ts';

export interface MapSvg {
  /** Unique on the page. */
  readonly id: string;
  readonly size: Size;
  /** Default {@link PAGE}. */
  readonly palette?: Palette;
  /** A file of its own: namespace, size and background. Default false. */
  readonly standalone?: boolean;
}

/** Draws a map as it was laid out; the same input gives the same bytes. */
export function mapSvg(model: MapModel, plan: MapPlan, options: MapSvg): Html {
  const { id, size, palette = PAGE, standalone = false } = options;
  const { width, height } = plan.frame;
  const file = standalone && html` xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`;
  const paper = standalone && html`<rect width="${width}" height="${height}" fill="${palette.paper}"/>`;
  return html`<svg${file} viewBox="0 0 ${width} ${height}" class="map-svg map-svg-${size}" font-family="${FAMILY}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${model.spec.caption}</title><desc id="${id}-desc">${describeMap(model)}</desc><g aria-hidden="true">${paper}${drawBase(id, plan, palette)}${drawBands(id, plan, palette)}${drawRings(plan, palette)}${drawCountries(plan, palette)}${drawClaims(plan, palette)}${plan.places.map((place) => drawPlace(place, plan, palette))}</g></svg>`;
}

/** Sea tinted, land toned, the country the map is about left as paper. */
function drawBase(id: string, { base, frame }: MapPlan, { data, hair, ink, paper, soft }: Palette): Html {
  const land = raw(pathData(base.land));
  return html`<rect width="${frame.width}" height="${frame.height}" rx="3" fill="${data}" fill-opacity=".12"/><path d="${land}" fill="${paper}"/><path d="${land}" fill="${hair}" fill-opacity=".42"/><path id="${id}-focus" d="${raw(pathData(base.focus))}" fill="${paper}"/><path d="${raw(pathData(base.borders))}" fill="none" stroke="${soft}" stroke-opacity=".7" stroke-width=".8"/><path d="${raw(pathData(base.outline))}" fill="none" stroke="${ink}" stroke-opacity=".75" stroke-width="1.2"/>`;
}

function drawBands(id: string, { bands }: MapPlan, { accent, data }: Palette): Html {
  if (bands.length === 0) return html``;
  return html`<clipPath id="${id}-clip"><use href="#${id}-focus"/></clipPath>${bands.map(
    ({ band, rim, core, border }) => {
      const colour = band.emphasis ? accent : data;
      return html`<path d="${raw(pathData([...rim, ...core]))}" clip-path="url(#${id}-clip)" fill="${colour}" fill-opacity=".28" fill-rule="evenodd" stroke="${colour}" stroke-width="1"/><path d="${raw(pathData(border))}" fill="none" stroke="${colour}" stroke-width="3"/>`;
    },
  )}`;
}

function drawRings({ rings }: MapPlan, { accent, data }: Palette): Html {
  return html`${rings.map(
    ({ ring, runs }) =>
      html`<path d="${raw(pathData(runs))}" fill="none" stroke="${ring.emphasis ? accent : data}" stroke-width="1.8" stroke-dasharray="7 4"/>`,
  )}`;
}

function drawCountries({ countries, frame }: MapPlan, { soft }: Palette): Html {
  return html`<g fill="${soft}" font-size="${frame.country}" letter-spacing="${SPACED}" text-anchor="middle">${countries.map(
    ({ name, at: [x, y] }) =>
      html`<text x="${px(x + SPACED / 2)}" y="${px(y + frame.country * 0.34)}">${name.toUpperCase()}</text>`,
  )}</g>`;
}

/** What rings and bands are. */
function drawClaims(plan: MapPlan, palette: Palette): Html {
  const claims = [
    ...plan.rings.map(({ ring, text }) => ({ emphasis: ring.emphasis, text })),
    ...plan.bands.map(({ band, text }) => ({ emphasis: band.emphasis, text })),
  ];
  return html`${claims.map(
    ({ emphasis, text }) =>
      text && drawText(text, plan, palette, emphasis ? palette.accentText : palette.data),
  )}`;
}

function drawPlace(place: PlannedPlace, plan: MapPlan, palette: Palette): Html {
  const { item, at, turn, text } = place;
  const { kind, id } = item.place;
  const mark =
    turn === undefined ? placeMark(kind, item.certainty, palette) : arrowMark(turn, item.certainty, palette);
  return html`<g class="map-place" data-place="${id}"><g transform="translate(${px(at[0])} ${px(at[1])})"><circle class="map-ring" r="9.5" fill="none"/>${mark}</g>${text && drawText(text, plan, palette, palette.ink)}</g>`;
}

/** Text with a rim of paper, so that lines under it do not run through the letters. */
function drawText(
  { lines, placed, align }: MapText,
  { frame }: MapPlan,
  palette: Palette,
  colour: string,
): Html {
  const { box, leader } = placed;
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  const line =
    leader &&
    html`<path d="M${px(leader[0][0])} ${px(leader[0][1])}L${px(leader[1][0])} ${px(leader[1][1])}" stroke="${colour}" stroke-width="1"/>`;
  return html`${line}<text fill="${colour}" paint-order="stroke" stroke="${palette.paper}" stroke-width="3.5" stroke-linejoin="round"${align !== 'start' && html` text-anchor="${align}"`}>${lines.map(
    (words, i) =>
      i === 0
        ? html`<tspan x="${px(x)}" y="${px(box.y + frame.name * 0.83)}" font-size="${frame.name}" font-weight="${NAME_WEIGHT}">${words}</tspan>`
        : html`<tspan x="${px(x)}" dy="${leading(frame.note)}" font-size="${frame.note}">${words}</tspan>`,
  )}</text>`;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^-0$/, '0');
}
