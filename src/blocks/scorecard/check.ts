/** What the schema of a scorecard cannot see: that its entries are forecasts, and which are among them. */

import { factProblem, sourceProblem } from '../../evidence/lookUp.ts';
import type { Ledger, Sources } from '../../evidence/model.ts';
import { didYouMean } from '../../suggest.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import { doubleProblem } from '../references.ts';
import { forecastIds } from './forecasts.ts';
import type { ScorecardSpec } from './schema.ts';

/** Problems of a scorecard that need the ledger and the documents to be seen. */
export function checkScorecard(
  spec: ScorecardSpec,
  { ledger, sources }: Pick<BlockContext, 'ledger' | 'sources'>,
): readonly BlockProblem[] {
  const { facts = [], documents = [], rows } = spec;
  const ids = forecastIds(spec, ledger);
  return [
    ...facts.flatMap((id, i) =>
      at(['facts', i], forecastProblem(id, ledger) ?? doubleProblem(id, facts.indexOf(id) < i, 'fact')),
    ),
    ...documents.flatMap((id, i) =>
      at(
        ['documents', i],
        documentProblem(id, ledger, sources) ?? doubleProblem(id, documents.indexOf(id) < i, 'document'),
      ),
    ),
    ...rows.flatMap((id, i) => at(['rows', i], rowProblem(id, i, rows, ids, ledger))),
    ...(ids.length === 0 && documents.length === 0
      ? [{ path: [], rule: 'no-forecast', message: 'the ledger has no forecast' }]
      : []),
  ];
}

type Problem = Omit<BlockProblem, 'path'>;

function at(path: BlockProblem['path'], problem: Problem | undefined): BlockProblem[] {
  return problem === undefined ? [] : [{ path, ...problem }];
}

function forecastProblem(id: string, ledger: Ledger): Problem | undefined {
  const unknown = factProblem(id, ledger);
  if (unknown !== undefined || ledger.get(id)?.kind === 'forecast') return unknown;
  return {
    rule: 'not-a-forecast',
    message: `fact "${id}" is no forecast`,
    hint: 'a scorecard takes entries of kind forecast',
  };
}

function documentProblem(id: string, ledger: Ledger, sources: Sources): Problem | undefined {
  const unknown = sourceProblem(id, sources);
  if (unknown !== undefined || forecastIds({ documents: [id] }, ledger).length > 0) return unknown;
  return { rule: 'no-forecast', message: `the ledger has no forecast of "${id}"` };
}

function rowProblem(
  id: string,
  index: number,
  rows: readonly string[],
  ids: readonly string[],
  ledger: Ledger,
): Problem | undefined {
  const problem = forecastProblem(id, ledger) ?? doubleProblem(id, rows.indexOf(id) < index, 'fact');
  if (problem !== undefined || ids.includes(id)) return problem;
  const hint = didYouMean(id, ids) ?? 'add it to "facts", or its document to "documents"';
  return { rule: 'not-on-the-scorecard', message: `forecast "${id}" is not on this scorecard`, hint };
}
