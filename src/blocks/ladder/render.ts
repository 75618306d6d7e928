/** The ladder block: steps that somebody thought possible against how far each was taken, date by date. */
import { formatDate } from '../../evidence/dates.ts';
import { formatWithUnit } from '../../evidence/format.ts';
import type { Fact } from '../../evidence/model.ts';
import { formatParagraphs, renderFactOpener } from '../../evidence/render.ts';
import { sourcesBehind } from '../../evidence/sourceLine.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext, BlockKind, BlockUse } from '../kind.ts';
import { citedIn } from '../references.ts';
import { formatMarks } from '../table/citation.ts';
import { renderCardButton, renderFigure, renderOwnCard, renderWhere } from '../table/figure.ts';
import { type StateShape, stateMark } from '../table/stateMark.ts';
import { checkLadder } from './check.ts';
import { ladderCsv } from './csv.ts';
import { type CellSpec, type LadderSpec, ladderSchema, type State, type StepSpec } from './schema.ts';

const SHAPES: Readonly<Record<State, StateShape>> = {
  'not shown': 'open',
  no: 'crossed',
  partly: 'half',
  yes: 'ticked',
};

const NOT_SHOWN =
  'Not shown: no document of the set shows it by then. That does not prove that it had not happened.';
const DENIED = 'No: a document says that it had not happened.';

/** Steps × dates, each cell with its evidence. */
export const ladder: BlockKind<LadderSpec> = {
  kind: 'ladder',
  schema: ladderSchema,
  check: checkLadder,
  facts: namedFacts,
  words: ({ caption, columns, steps }) => [
    caption,
    ...columns.map(headingOf),
    ...steps.map(({ label }) => label),
    readingOf(steps),
  ],
  statements: ({ caption, steps }) => [
    { path: ['caption'], text: caption },
    ...steps.flatMap(({ label, cells }, s) => [
      { path: ['steps', s, 'label'], text: label },
      ...cells.map(({ why }, c) => ({ path: ['steps', s, 'cells', c, 'why'], text: why })),
    ]),
  ],
  render: renderLadder,
  standIn: ({ spec: { caption } }) => ({ caption }),
  assets: ({ id, spec }, context) => [{ path: `data/${id}.csv`, text: ladderCsv(spec, context) }],
};

function namedFacts({ steps }: LadderSpec): readonly string[] {
  const ids = steps.flatMap(({ forecast, cells }) => [
    ...(forecast === undefined ? [] : [forecast]),
    ...cells.flatMap(({ facts }) => facts),
  ]);
  return [...new Set(ids)];
}

/** What the states mean that explain themselves least, as far as they occur. */
function readingOf(steps: LadderSpec['steps']): string {
  const occurs = (state: State) => steps.some(({ cells }) => cells.some((cell) => cell.state === state));
  return [occurs('not shown') && NOT_SHOWN, occurs('no') && DENIED].filter(Boolean).join(' ');
}

function headingOf({ date, label }: LadderSpec['columns'][number]): string {
  return label ?? formatDate(date);
}

function renderLadder(use: BlockUse<LadderSpec>, context: BlockContext, medium: Medium): Html {
  const { id, spec } = use;
  const reading = readingOf(spec.steps);
  const body = html`<table class="ladder-table">
<thead><tr><th scope="col">Step</th>${spec.columns.map((column) => html`<th scope="col">${headingOf(column)}</th>`)}</tr></thead>
<tbody>${spec.steps.map((step, s) => renderStep(step, s, use, context, medium))}</tbody>
</table>
${reading !== '' && html`<p class="ladder-reading">${reading}</p>`}`;
  const citations = spec.steps.flatMap(({ cells }) => cells.flatMap(({ cite }) => citedIn(cite)));
  const facts = namedFacts(spec);
  return renderFigure({ id, name: 'ladder', caption: spec.caption, body, facts, citations }, context, medium);
}

function renderStep(
  step: StepSpec,
  s: number,
  { id, spec }: BlockUse<LadderSpec>,
  context: BlockContext,
  medium: Medium,
): Html {
  const cells = step.cells.map((cell, c) => {
    const column = spec.columns[c];
    return renderCell(
      {
        cell,
        step: step.label,
        date: column === undefined ? '' : headingOf(column),
        id: `${id}-${s + 1}-${c + 1}`,
      },
      context,
      medium,
    );
  });
  return html`
<tr><th scope="row"><span class="ladder-step">${step.label}</span>${renderSaid(step, context, medium)}</th>${cells}</tr>`;
}

/** How sure the one who named the step was: `“cannot be excluded”, ¶12`. */
function renderSaid({ forecast }: StepSpec, { ledger }: BlockContext, medium: Medium): Html {
  const fact = ledger.get(forecast ?? '');
  if (fact === undefined) return html``;
  const place = fact.paragraph !== undefined && formatParagraphs([[fact.paragraph, fact.paragraph]]);
  const words = [fact.wording === undefined ? '' : `“${fact.wording}”`, place].filter(Boolean).join(', ');
  const said = medium.interactive ? renderFactOpener(fact, words, medium) : html`${words}`;
  return html` <span class="ladder-said">${said}</span>`;
}

interface PlacedCell {
  readonly cell: CellSpec;
  readonly step: string;
  readonly date: string;
  /** Of its card. */
  readonly id: string;
}

function renderCell(placed: PlacedCell, context: BlockContext, medium: Medium): Html {
  const { state } = placed.cell;
  const shown = html`${stateMark(SHAPES[state])} <span class="ladder-state">${state}</span>`;
  const content = medium.interactive
    ? html`${renderCardButton(placed.id, html`${shown}<span class="visually-hidden"> (evidence)</span>`, 'ladder-open')}
${renderEvidence(placed, context, medium)}`
    : html`<span class="ladder-open">${shown}</span>${renderMarks(placed.cell, context)}`;
  return html`<td class="ladder-cell" data-state="${state}"><span class="ladder-date">${placed.date}</span> ${content}</td>`;
}

/** What shows the state: a card that the cell opens. */
function renderEvidence({ cell, step, date, id }: PlacedCell, context: BlockContext, medium: Medium): Html {
  const facts = factsOf(cell, context);
  const citations = citedIn(cell.cite);
  const title = html`<span class="card-words">${step}</span> <span class="card-label">${date}</span>`;
  return renderOwnCard(id, title, [
    ['State', html`${stateMark(SHAPES[cell.state])} <strong>${cell.state}</strong>`],
    ['Why', html`${cell.why}`],
    ...(citations.length === 0 ? [] : [['Where', renderWhere(citations, context.sources, medium)] as const]),
    ...(facts.length === 0
      ? []
      : [
          [
            'Figures',
            html`<ul>${facts.map((fact) => html`<li>${renderFact(fact, medium)}</li>`)}</ul>`,
          ] as const,
        ]),
  ]);
}

/** A figure, or what an entry without one says, that opens its card. */
function renderFact(fact: Fact, medium: Medium): Html {
  const value = formatWithUnit(fact);
  return value === ''
    ? renderFactOpener(fact, fact.label, medium)
    : html`${renderFactOpener(fact, value, medium)}: ${fact.label}`;
}

/** Documents and paragraphs of a cell, where nothing opens. */
function renderMarks(cell: CellSpec, { ledger, sources }: BlockContext): Html {
  const places = sourcesBehind(cell.facts, citedIn(cell.cite), ledger, sources);
  if (places.length === 0) return html``;
  return html`<span class="ladder-marks">${formatMarks(places, sources)}</span>`;
}

function factsOf({ facts }: CellSpec, { ledger }: BlockContext): readonly Fact[] {
  return facts.flatMap((id) => ledger.get(id) ?? []);
}
