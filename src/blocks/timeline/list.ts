/** A timeline in words: by year, each event with its date and place. */
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext } from '../kind.ts';
import { dateWords, type TimelineEvent } from './model.ts';
import type { Keyed } from './svg.ts';
import { renderEvent } from './table.ts';
import { dateOf, shapeOf, spanOf } from './time.ts';

/** Lists of events under the years they begin in. Distances are not to scale, and the list says so. */
export function renderList(events: readonly TimelineEvent[], context: BlockContext, medium: Medium): Html {
  const years = [...new Set(events.map(yearOf))];
  return html`<div class="timeline-list">
<p class="timeline-order">In order of time; the distances are not to scale.</p>
${years.map((year) => {
  const entries = events.filter((event) => yearOf(event) === year);
  return html`<div class="timeline-group"><p class="timeline-year">${year}</p>
<ol aria-label="${year}">${entries.map((event) => entry(event, context, medium))}</ol></div>`;
})}
</div>`;
}

function entry(event: TimelineEvent, context: BlockContext, medium: Medium): Html {
  const shape = event.type === 'published' ? 'page' : shapeOf(event.date);
  const disputed = event.disputed && html`, <span class="timeline-disputed">disputed</span>`;
  return html`<li data-event="${event.id}" data-shape="${shape}"${event.emphasis && html` class="timeline-emphasis"`}><span class="timeline-when">${dateWords(event)}</span> ${renderEvent(event, context, medium)} <span class="timeline-where">${event.where}${disputed}</span></li>`;
}

/** The list that a drawing’s numbers lead to, or that stands in its place. */
export function renderKeyed(entries: readonly Keyed[]): Html {
  if (entries.length === 0) return html``;
  return html`<ul class="timeline-keyed">${entries.map(({ mark, text }) => html`<li><b>${mark}</b> ${text}</li>`)}</ul>`;
}

function yearOf({ date }: TimelineEvent): number {
  return dateOf(spanOf(date).from).year;
}
