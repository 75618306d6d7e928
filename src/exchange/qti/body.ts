/** What a type of question brings to an item of QTI. */
import type { Response } from './parts.ts';
import type { Xml } from './xml.ts';

export interface QtiBody {
  readonly responses: readonly Response[];
  /** Values of its own that processing sets. */
  readonly outcomes?: readonly Xml[];
  /** What stands under the question. */
  readonly body: readonly Xml[];
  /** Rules that set SCORE, from 0 to 1; undefined where nothing is scored. */
  readonly score?: readonly Xml[];
  /** Further rules. */
  readonly rules?: readonly Xml[];
  /** Said before the explanation; default nothing. */
  readonly told?: string;
  /** What of the type the format cannot carry. */
  readonly losses: readonly string[];
}
