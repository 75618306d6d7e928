/** The matrix block: what each document can and cannot tell, and who is not heard at all. */
import { recordLink } from '../../evidence/cardLinks.ts';
import { formatDate } from '../../evidence/dates.ts';
import { BASIS_WORDS, basisMark, STAGE_WORDS, stageMark } from '../../evidence/marks.ts';
import { BASES, FACT_KINDS, type Source, STAGES } from '../../evidence/model.ts';
import { formatRecord, renderCitation } from '../../evidence/render.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext, BlockKind, BlockUse } from '../kind.ts';
import { citedIn } from '../references.ts';
import { renderCardButton, renderFigure, renderOwnCard } from '../table/figure.ts';
import { checkMatrix } from './check.ts';
import { type Counts, countsOf } from './count.ts';
import { matrixCsv } from './csv.ts';
import { languageName } from './language.ts';
import { type DocumentSpec, type MatrixSpec, matrixSchema, type VoiceSpec } from './schema.ts';

/** Documents × attributes, missing voices as rows of the same weight. */
export const matrix: BlockKind<MatrixSpec> = {
  kind: 'matrix',
  schema: matrixSchema,
  check: checkMatrix,
  facts: () => [],
  words: ({ caption, documents, missing }) => [
    caption,
    ...documents.flatMap(({ vantage, strength, limit, method }) => [vantage, strength, limit, method]),
    ...missing.flatMap(({ voice, heard, would }) => [voice, heard, would]),
  ],
  statements: ({ caption, documents, missing }) => [
    { path: ['caption'], text: caption },
    ...documents.flatMap((document, i) =>
      (['vantage', 'strength', 'limit', 'method'] as const).map((key) => ({
        path: ['documents', i, key],
        text: document[key],
      })),
    ),
    ...missing.flatMap((voice, i) =>
      (['voice', 'heard', 'would'] as const).map((key) => ({ path: ['missing', i, key], text: voice[key] })),
    ),
  ],
  render: renderMatrix,
  standIn: ({ spec: { caption } }) => ({ caption }),
  assets: ({ id, spec }, context) => [{ path: `data/${id}.csv`, text: matrixCsv(spec, context) }],
};

/** A column of counts: its picture, its word, what it means, and the number of a document. */
interface CountColumn {
  readonly mark: Html;
  readonly word: string;
  readonly meaning: string;
  readonly of: (counts: Counts) => number;
}

/** Computed figures are ours and in no document: they have no column. */
const COUNTS: Readonly<Record<MatrixSpec['counts'], readonly CountColumn[]>> = {
  bases: BASES.filter((basis) => basis !== 'computed').map((basis) => ({
    mark: basisMark(basis),
    word: basis,
    meaning: BASIS_WORDS[basis],
    of: ({ bases }) => bases.get(basis) ?? 0,
  })),
  stages: STAGES.map((stage) => ({
    mark: stageMark(stage),
    word: stage,
    meaning: STAGE_WORDS[stage],
    of: ({ stages }) => stages.get(stage) ?? 0,
  })),
};

function renderMatrix({ id, spec }: BlockUse<MatrixSpec>, context: BlockContext, medium: Medium): Html {
  const columns = COUNTS[spec.counts];
  const counted = spec.counts === 'bases' ? 'basis' : 'stage';
  const body = html`<table class="matrix-table">
<thead><tr><th scope="col">In the set: ${spec.documents.length}</th><th scope="col">Vantage</th><th scope="col">Strength</th><th scope="col">Limit</th><th scope="col">Method shown</th>${columns.map(({ mark, word }) => html`<th scope="col" class="matrix-count">${mark} ${word}</th>`)}</tr></thead>
<tbody>${spec.documents.map((document) => renderDocument(document, id, columns, context, medium))}
</tbody>
<tbody>
<tr class="matrix-group"><th colspan="2" scope="col">Not in the set: ${spec.missing.length}</th><th colspan="2" scope="col">How the set has them</th><th colspan="${1 + columns.length}" scope="col">What they could tell</th></tr>${spec.missing.map((voice) => renderVoice(voice, columns.length, context, medium))}
</tbody>
</table>
<p class="matrix-reading">Numbers: figures of each document in the ledger, by ${counted}.</p>`;
  // Every document stands behind it, whole.
  const citations = citedIn(spec.documents.map(({ source }) => `@${source}`).join('; '));
  return renderFigure(
    { id, name: 'matrix', caption: spec.caption, body, facts: [], citations },
    context,
    medium,
  );
}

function renderDocument(
  { source: id, vantage, strength, limit, method }: DocumentSpec,
  blockId: string,
  columns: readonly CountColumn[],
  { ledger, sources }: BlockContext,
  medium: Medium,
): Html {
  const source = sources.get(id);
  if (source === undefined) return html``;
  const counts = countsOf(id, ledger);
  const card = `${blockId}-${id}`;
  const name = medium.interactive
    ? html`${renderCardButton(card, html`${source.short}<span class="visually-hidden"> (more)</span>`, 'matrix-open')}${renderMore(source, counts, card, columns, medium)}`
    : html`<span class="matrix-name">${source.short}</span>`;
  return html`
<tr><th scope="row">${name} <span class="matrix-record">${recordOf(source)}</span></th><td data-name="Vantage">${vantage}</td><td data-name="Strength">${strength}</td><td data-name="Limit">${limit}</td><td data-name="Method shown">${method}</td>${columns.map(({ of, word }) => html`<td class="matrix-count" data-name="${word}">${of(counts)}</td>`)}</tr>`;
}

/** `about November 2016, English`. */
function recordOf(source: Source): string {
  const date = `${source.circa ? 'about ' : ''}${formatDate(source.issued)}`;
  return [date, languageName(source)].filter(Boolean).join(', ');
}

/** What `assets/sources.yaml` says of the document, in full, and all that was counted. */
function renderMore(
  source: Source,
  { kinds, ...counts }: Counts,
  card: string,
  columns: readonly CountColumn[],
  medium: Medium,
): Html {
  const title = html`<span class="card-words">${source.title}</span> <span class="card-label">${formatRecord(source)}</span>`;
  const record = recordLink(source, html`All its entries`, medium);
  return renderOwnCard(card, title, [
    ['Vantage', html`${source.perspective}`],
    ['Strength', html`${source.strength}`],
    ['Limit', html`${source.limit}`],
    ...(source.unknown === undefined ? [] : [['Not known', html`${source.unknown}`] as const]),
    [
      'In the ledger',
      html`${FACT_KINDS.map((kind) => plural(kinds.get(kind) ?? 0, kind)).join(', ')}. ${record}`,
    ],
    [
      'Of the facts',
      html`<ul>${columns.map(({ mark, word, meaning, of }) => html`<li>${mark} ${of({ kinds, ...counts })} ${word}: ${meaning}</li>`)}</ul>`,
    ],
  ]);
}

function renderVoice(
  { voice, heard, would, cite }: VoiceSpec,
  counted: number,
  { sources }: BlockContext,
  medium: Medium,
): Html {
  const items = citedIn(cite);
  const where = items.length > 0 && medium.citesInPlace && html` (${renderCitation(items, sources, medium)})`;
  return html`
<tr><th scope="row" colspan="2"><span class="matrix-name">${voice}</span></th><td colspan="2" data-name="How the set has them">${heard}${where}</td><td colspan="${1 + counted}" data-name="What they could tell">${would}</td></tr>`;
}

/** `1 forecast`, `0 opinions`. */
function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
