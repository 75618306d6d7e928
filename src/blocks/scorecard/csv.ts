/** A scorecard as a file: one forecast a row, with its source and the evidence for its outcome. */

import { csvOf } from '../../evidence/export/csv.ts';
import { formatWithUnit } from '../../evidence/format.ts';
import { factPlace, factSpeaker, formatParagraphs } from '../../evidence/render.ts';
import { VERDICT_WORDS } from '../../evidence/words.ts';
import type { BlockContext } from '../kind.ts';
import type { Forecast } from './forecasts.ts';

const COLUMNS = [
  'id',
  'forecast',
  'value',
  'says',
  'wording',
  'issued',
  'about',
  'horizon',
  'outcome',
  'why',
  'seen_in',
  'source',
  'paragraph',
  'address',
] as const;

/** Rows in the order given. */
export function scorecardCsv(
  forecasts: readonly Forecast[],
  { sources }: Pick<BlockContext, 'sources'>,
): string {
  return csvOf(
    COLUMNS,
    forecasts.map(({ fact, outcome, source, issued, horizon }) => ({
      id: fact.id,
      forecast: fact.label,
      value: formatWithUnit(fact),
      says: factSpeaker(fact),
      wording: fact.wording,
      issued: source?.circa === true ? `${issued}~` : issued,
      about: horizon === 'open' ? undefined : fact.date,
      horizon,
      outcome: VERDICT_WORDS[outcome.verdict],
      why: outcome.why,
      seen_in: outcome.see
        .map(({ key, paragraphs }) =>
          [sources.get(key)?.short ?? key, formatParagraphs(paragraphs)].filter(Boolean).join(', '),
        )
        .join('; '),
      source: source?.short ?? factPlace(fact, sources),
      paragraph: fact.paragraph,
      address: fact.address ?? source?.url,
    })),
  );
}
