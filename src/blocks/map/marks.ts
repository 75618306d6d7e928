/** The marks of places: one shape for each kind, filled where a document names the place, open where it stands in. */
import type { Palette } from '../../evidence/palette.ts';
import type { Certainty, PlaceKind } from '../../evidence/places.ts';
import { type Html, html, raw } from '../../html.ts';

/** Path data round the origin for a mark of half-size 5. */
const SHAPES: Readonly<Record<PlaceKind, string>> = {
  capital: 'M-5-5H5V5H-5z',
  city: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'air base': 'M0-6L6 4.5H-6z',
  radar: 'M0-6.5L6.5 0 0 6.5-6.5 0z',
  'communications site': 'M0 6L-6-4.5H6z',
  'training ground': 'M-5.5-3.5H5.5V3.5H-5.5z',
  headquarters: 'M-5.5 5V-5H5.5V1H-3.5V5z',
  region: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  'border point': 'M-1.2-5.5H1.2V-1.2H5.5V1.2H1.2V5.5H-1.2V1.2H-5.5V-1.2H-1.2z',
};

/** An arrow round the origin that points up. */
const ARROW_SHAPE = 'M0-6L5 4 0 1.5-5 4z';

/** The mark of a place: round the origin, in ink on paper. */
export function placeMark(kind: PlaceKind, certainty: Certainty, palette: Palette): Html {
  const fill = certainty === 'stand-in' ? palette.paper : palette.ink;
  return html`<path d="${raw(SHAPES[kind])}" fill="${fill}" stroke="${certainty === 'stand-in' ? palette.ink : palette.paper}" stroke-width="1.5"${certainty === 'stand-in' && html` stroke-dasharray="2.5 1.5"`}/>`;
}

/** The mark of a place outside the view. @param turn degrees clockwise from up */
export function arrowMark(turn: number, certainty: Certainty, palette: Palette): Html {
  const open = certainty === 'stand-in';
  return html`<path d="${raw(ARROW_SHAPE)}" transform="rotate(${Math.round(turn)})" fill="${open ? palette.paper : palette.ink}" stroke="${palette.ink}" stroke-width="1.2" stroke-linejoin="round"/>`;
}
