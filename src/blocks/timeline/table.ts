/** A timeline's events as a table and as a file, each with its source. */

import { pageLink } from '../../evidence/cardLinks.ts';
import { csvOf } from '../../evidence/export/csv.ts';
import { factSpeaker, renderFactOpener } from '../../evidence/render.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext } from '../kind.ts';
import { dateWords, type TimelineEvent, type TimelineRecord } from './model.ts';
import { shapeOf } from './time.ts';

/** What each shape means, in words. */
const PRECISION = { day: 'day', within: 'some time within', lasting: 'from – to' } as const;

/** An event as something that opens its evidence: the card of its fact, the record of its document. */
export function renderEvent(event: TimelineEvent, { ledger }: BlockContext, medium: Medium): Html {
  const fact = ledger.get(event.id);
  if (!medium.interactive) return html`${event.label}`;
  if (event.type === 'fact' && fact !== undefined) return renderFactOpener(fact, event.label, medium);
  return event.address === undefined
    ? html`${event.label}`
    : pageLink(event.address, html`${event.label}`, medium);
}

/** The table behind the drawing; `caption` names it. */
export function renderTable(
  { events, caption }: TimelineRecord,
  context: BlockContext,
  medium: Medium,
): Html {
  return html`<div class="chart-table" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Date</th><th scope="col">Event</th><th scope="col">Basis</th><th scope="col">Where</th></tr></thead>
<tbody>${events.map((event) => {
    const disputed = event.disputed && html` <span class="timeline-disputed">disputed</span>`;
    return html`
<tr><th scope="row">${dateWords(event)}</th><td>${renderEvent(event, context, medium)}${disputed}</td><td>${context.ledger.get(event.id)?.basis ?? '–'}</td><td>${event.where}</td></tr>`;
  })}
</tbody></table></div>`;
}

const COLUMNS = [
  'date',
  'precision',
  'circa',
  'event',
  'kind',
  'statement',
  'disputed_by',
  'basis',
  'says',
  'source',
  'paragraph',
  'address',
  'note',
] as const;

/** The same rows as comma-separated values, one event a row. `date` is an ISO date or interval. */
export function timelineCsv({ events }: TimelineRecord, { ledger, sources }: BlockContext): string {
  const rows = events.map((event) => {
    const fact = event.type === 'fact' ? ledger.get(event.id) : undefined;
    const source = sources.get(event.lane);
    return {
      date: event.date,
      precision: PRECISION[shapeOf(event.date)],
      circa: event.circa ? 'yes' : 'no',
      event: event.label,
      kind: event.type === 'fact' ? 'event' : 'publication',
      statement: fact?.label,
      disputed_by: fact?.differs.join(' '),
      basis: fact?.basis,
      says: fact && factSpeaker(fact),
      source: source?.short ?? event.where,
      paragraph: fact?.paragraph,
      address: fact?.address ?? source?.url,
      note: fact?.note,
    };
  });
  return csvOf(COLUMNS, rows);
}
