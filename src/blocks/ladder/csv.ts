/** A ladder as a file: one cell a row, each with its evidence. */

import { csvOf } from '../../evidence/export/csv.ts';
import { factPlace } from '../../evidence/render.ts';
import type { BlockContext } from '../kind.ts';
import { formatCitation } from '../table/citation.ts';
import type { LadderSpec } from './schema.ts';

const COLUMNS = ['step', 'wording', 'named_in', 'date', 'state', 'why', 'where', 'facts'] as const;

/** Rows step by step, dates in order. */
export function ladderCsv(
  { columns, steps }: LadderSpec,
  { ledger, sources }: Pick<BlockContext, 'ledger' | 'sources'>,
): string {
  return csvOf(
    COLUMNS,
    steps.flatMap(({ label, forecast, cells }) => {
      const named = ledger.get(forecast ?? '');
      return cells.map(({ state, why, cite, facts }, i) => ({
        step: label,
        wording: named?.wording,
        named_in: named && factPlace(named, sources),
        date: columns[i]?.date,
        state,
        why,
        where: formatCitation(cite, sources),
        facts: facts.join(' '),
      }));
    }),
  );
}
