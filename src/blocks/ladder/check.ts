/** What the schema of a ladder cannot see: facts, documents and paragraphs. */
import { factProblem } from '../../evidence/lookUp.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import { citeProblems, factProblems } from '../references.ts';
import type { LadderSpec } from './schema.ts';

/** Problems of a ladder that need the ledger and the documents to be seen. */
export function checkLadder(
  { steps }: LadderSpec,
  { ledger, sources }: Pick<BlockContext, 'ledger' | 'sources'>,
): readonly BlockProblem[] {
  return steps.flatMap(({ forecast, cells }, s) => [
    ...forecastProblems(forecast, s, ledger),
    ...cells.flatMap(({ cite, facts }, c) => [
      ...citeProblems(cite, ['steps', s, 'cells', c, 'cite'], sources),
      ...factProblems(facts, ['steps', s, 'cells', c, 'facts'], ledger),
    ]),
  ]);
}

function forecastProblems(
  id: string | undefined,
  step: number,
  ledger: BlockContext['ledger'],
): readonly BlockProblem[] {
  if (id === undefined) return [];
  const path = ['steps', step, 'forecast'];
  const unknown = factProblem(id, ledger);
  if (unknown !== undefined) return [{ path, ...unknown }];
  if (ledger.get(id)?.kind === 'forecast') return [];
  return [
    {
      path,
      rule: 'not-a-forecast',
      message: `fact "${id}" is no forecast`,
      hint: 'name an entry of kind forecast, or leave the key out',
    },
  ];
}
