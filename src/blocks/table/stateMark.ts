/** How far something holds, as a small picture. Words stand beside it; shape and shade tell it again. */
import { type Html, raw } from '../../html.ts';

/** `whole` it does – `ticked` on a ground as dark as that –, `half` in part, `crossed` it does not, `open` nothing shows it, `asked` it cannot be told. */
export type StateShape = 'whole' | 'ticked' | 'half' | 'crossed' | 'open' | 'asked';

const FRAME = 'M2 2h16v16H2z';

const DRAWN: Readonly<Record<StateShape, string>> = {
  whole: `<path d="${FRAME}" fill="currentColor"/>`,
  ticked: `<path d="${FRAME}M5.8 10.2 9 13.4l5.4-6.6"/>`,
  half: `<path d="${FRAME}"/><path d="M2 18V10h16v8z" fill="currentColor"/>`,
  crossed: `<path d="${FRAME}m4 4 8 8m0-8-8 8"/>`,
  open: `<path d="${FRAME}"/>`,
  // As dark as the others: what cannot be told is a finding too.
  asked: `<path d="${FRAME}M7.2 7.4a2.8 2.8 0 1 1 4.4 2.3c-1.1.8-1.6 1.3-1.6 2.4m0 1.5v2"/>`,
};

/** The picture, 20 × 20, in the colour of the text; without a name. */
export function stateMark(shape: StateShape): Html {
  return raw(
    `<svg class="state-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">${DRAWN[shape]}</svg>`,
  );
}
