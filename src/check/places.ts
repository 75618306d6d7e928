/** Figures in what is said of places: a map shows figures by its rings and bands, from the ledger. */
import type { Diagnostic } from '../diagnostics.ts';
import type { Places } from '../evidence/places.ts';
import { figuresBeyond } from './statements.ts';

/** Every figure in the texts of `assets/places.yaml` is one too many; years, dates and designations are exempt as in prose. */
export function checkPlaces(places: Places): Diagnostic[] {
  return [...places.values()].flatMap(({ statements }) =>
    figuresBeyond([], statements, () => 'leave figures to facts: a ring or a band of a map shows them'),
  );
}
