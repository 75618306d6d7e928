/** Under a map: what its marks mean, the distances with their sources, and whose borders these are. */

import type { Fact } from '../../evidence/model.ts';
import { PAGE } from '../../evidence/palette.ts';
import { CERTAINTIES, type Certainty, PLACE_KINDS } from '../../evidence/places.ts';
import { renderFactOpener } from '../../evidence/render.ts';
import { type Html, html, raw } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { arrowMark, placeMark } from './marks.ts';
import type { MapModel } from './model.ts';
import type { MapPlan } from './plan.ts';
import { PROJECTION_NAME } from './projection.ts';

/** Where the borders are from and what they are not. */
export const BORDERS_NOTE = `Borders as in Natural Earth, 1:10 million; drawing them implies no judgement. ${PROJECTION_NAME}.`;

/** Whose word it is that a place is meant, where a reader could take it for the document’s. */
const CERTAINTY_WORDS: Readonly<Record<Exclude<Certainty, 'named'>, string>> = {
  probable: 'probably meant',
  'stand-in': 'open: stands in for what is not named',
};

/** Marks, distances and the note on borders. @param plans the designs that are on the page */
export function renderLegend(model: MapModel, plans: readonly MapPlan[], medium: Medium): Html {
  const shown = plans.flatMap(({ places }) => places);
  const kinds = new Set(shown.filter(({ turn }) => turn === undefined).map(({ item }) => item.place.kind));
  const certainties = new Set(model.places.map(({ certainty }) => certainty));
  const outside = shown.some(({ turn }) => turn !== undefined);
  return html`<div class="map-legend">
<div role="group" aria-label="Marks">${PLACE_KINDS.filter((kind) => kinds.has(kind)).map((kind) =>
    entry(placeMark(kind, 'named', PAGE), kind),
  )}${outside && entry(arrowMark(90, 'named', PAGE), 'outside the view')}${CERTAINTIES.filter(isUnsure)
    .filter((certainty) => certainties.has(certainty))
    .map((certainty) => entry(placeMark('city', certainty, PAGE), CERTAINTY_WORDS[certainty]))}</div>
${
  model.rings.length + model.bands.length > 0 &&
  html`<div role="group" aria-label="Distances">${model.rings.map(({ fact, amount, label, emphasis }) =>
    entry(ringSwatch(emphasis), figure(fact, amount, medium), label),
  )}${model.bands.map(({ fact, amount, label, emphasis }) =>
    entry(bandSwatch(emphasis), figure(fact, amount, medium), label),
  )}</div>`
}
</div>`;
}

/** What numbers on the drawings stand for; empty where every name had room. */
export function renderKey(plan: MapPlan, className: string): Html {
  const numbered = plan.places.filter(
    ({ number, text }) => text === undefined || text.lines[0] === String(number),
  );
  if (numbered.length === 0) return html``;
  return html`<p class="map-key ${className}">${numbered.map(
    ({ number, item }) => html`<span><b>${number}</b> ${item.place.name}</span> `,
  )}</p>`;
}

function isUnsure(certainty: Certainty): certainty is Exclude<Certainty, 'named'> {
  return certainty !== 'named';
}

function figure(fact: Fact, amount: string, medium: Medium): Html {
  return medium.interactive ? renderFactOpener(fact, amount, medium) : html`<b>${amount}</b>`;
}

function entry(mark: Html, ...words: readonly (Html | string)[]): Html {
  return html`<span class="map-mark"><svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">${mark}</svg> <span>${words.map((word, i) => html`${i > 0 && ' '}${word}`)}</span></span>`;
}

function ringSwatch(emphasis: boolean): Html {
  return html`<path d="M-9 5A11 11 0 0 1 9 5" fill="none" stroke="${colourOf(emphasis)}" stroke-width="1.8" stroke-dasharray="5 3"/>`;
}

function bandSwatch(emphasis: boolean): Html {
  const colour = colourOf(emphasis);
  return html`<path d="M-9-5H9M-9 4H9" stroke="${colour}"/><path d="${raw('M-9-5H9V4H-9z')}" fill="${colour}" fill-opacity=".28"/>`;
}

function colourOf(emphasis: boolean): string {
  return emphasis ? PAGE.accent : PAGE.data;
}
