/** The words of a chart that a reader takes for true: all its author wrote. */
import type { Statement } from '../kind.ts';
import type { ChartSpec, RowSpec } from './schema.ts';

/** Caption, labels and notes, each with its path in the block. */
export function chartStatements(spec: ChartSpec): readonly Statement[] {
  const own =
    spec.type === 'bar'
      ? [...rowStatements(spec.rows, []), { path: ['assume', 'label'], text: spec.assume?.label }]
      : [
          ...spec.groups.flatMap(({ label, rows }, g) => [
            { path: ['groups', g, 'label'], text: label },
            ...rowStatements(rows, ['groups', g]),
          ]),
          { path: ['reference', 'label'], text: spec.reference?.label },
        ];
  return [{ path: ['caption'], text: spec.caption }, ...own].flatMap(({ path, text }) =>
    text === undefined ? [] : [{ path, text }],
  );
}

function rowStatements(rows: readonly RowSpec[], parent: readonly (string | number)[]) {
  return rows.flatMap(({ label, note }, r) => [
    { path: [...parent, 'rows', r, 'label'], text: label },
    { path: [...parent, 'rows', r, 'note'], text: note },
  ]);
}
