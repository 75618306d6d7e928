/** A matrix as a file: documents and missing voices as rows of one table. */

import { type Cell, csvOf } from '../../evidence/export/csv.ts';
import { BASES, STAGES } from '../../evidence/model.ts';
import type { BlockContext } from '../kind.ts';
import { formatCitation } from '../table/citation.ts';
import { countsOf } from './count.ts';
import { languageTag } from './language.ts';
import type { MatrixSpec } from './schema.ts';

const WORDS = [
  'row',
  'name',
  'title',
  'authors',
  'issued',
  'language',
  'vantage',
  'strength',
  'limit',
  'method',
  'heard',
  'could_tell',
  'where',
  'address',
  'figures',
  'forecasts',
  'opinions',
] as const;

const COLUMNS: readonly string[] = [...WORDS, ...BASES.map(basisColumn), ...STAGES.map(stageColumn)];

/** Documents first, with the counts of both kinds; then the voices. */
export function matrixCsv(
  { documents, missing }: MatrixSpec,
  { ledger, sources }: Pick<BlockContext, 'ledger' | 'sources'>,
): string {
  const rows = documents.map(({ source: id, vantage, strength, limit, method }): Record<string, Cell> => {
    const source = sources.get(id);
    const { kinds, bases, stages } = countsOf(id, ledger);
    return {
      row: 'document',
      name: source?.short ?? id,
      title: source?.title,
      authors: source?.authors.join('; '),
      issued: source && `${source.issued}${source.circa ? '~' : ''}`,
      language: source && languageTag(source),
      vantage,
      strength,
      limit,
      method,
      address: source?.url,
      figures: kinds.get('fact') ?? 0,
      forecasts: kinds.get('forecast') ?? 0,
      opinions: kinds.get('opinion') ?? 0,
      ...Object.fromEntries(BASES.map((basis) => [basisColumn(basis), bases.get(basis) ?? 0])),
      ...Object.fromEntries(STAGES.map((stage) => [stageColumn(stage), stages.get(stage) ?? 0])),
    };
  });
  const voices = missing.map(
    ({ voice, heard, would, cite }): Record<string, Cell> => ({
      row: 'missing voice',
      name: voice,
      heard,
      could_tell: would,
      where: formatCitation(cite, sources),
    }),
  );
  return csvOf(COLUMNS, [...rows, ...voices]);
}

function basisColumn(basis: string): string {
  return `basis_${basis}`;
}

function stageColumn(stage: string): string {
  return `stage_${stage}`;
}
