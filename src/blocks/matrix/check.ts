/** What the schema of a matrix cannot see: documents and paragraphs. */
import { sourceProblem } from '../../evidence/lookUp.ts';
import type { BlockContext, BlockProblem } from '../kind.ts';
import { citeProblems, doubleProblem } from '../references.ts';
import type { MatrixSpec } from './schema.ts';

/** Problems of a matrix that need the documents to be seen; a document left out is one, or the matrix would hide it. */
export function checkMatrix(
  { documents, missing }: MatrixSpec,
  { sources }: Pick<BlockContext, 'sources'>,
): readonly BlockProblem[] {
  const ids = documents.map(({ source }) => source);
  const left = [...sources.keys()].filter((id) => !ids.includes(id));
  return [
    ...ids.flatMap((id, i) => {
      const problem = sourceProblem(id, sources) ?? doubleProblem(id, ids.indexOf(id) < i, 'document');
      return problem === undefined ? [] : [{ path: ['documents', i, 'source'], ...problem }];
    }),
    ...(left.length === 0
      ? []
      : [
          {
            path: ['documents'],
            rule: 'document-left-out',
            message: `the matrix leaves out ${left.map((id) => `"${id}"`).join(', ')}`,
            hint: 'give every document of assets/sources.yaml a row',
            severity: 'warning' as const,
          },
        ]),
    ...missing.flatMap(({ cite }, i) => citeProblems(cite, ['missing', i, 'cite'], sources)),
  ];
}
