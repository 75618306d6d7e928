/** A timeline as data: what build, browser and tables share. */
import { formatDate } from '../../evidence/dates.ts';
import { type Span, spanOf } from './time.ts';

export interface TimelineEvent {
  /** Id of the fact, or of the document that was published. */
  readonly id: string;
  readonly type: 'fact' | 'published';
  /** ISO date or interval. */
  readonly date: string;
  readonly label: string;
  /** Id of the document that says so, or `outside`. */
  readonly lane: string;
  /** `Ilyash 2022, ¶10`. */
  readonly where: string;
  readonly emphasis?: true | undefined;
  /** The date is inferred, not printed. */
  readonly circa?: true | undefined;
  /** Another entry of the ledger disagrees. */
  readonly disputed?: true | undefined;
  /** Of a publication: where its record stands. */
  readonly address?: string | undefined;
}

/** Who says so: a document, or all that is outside the set. */
export interface Lane {
  readonly id: string;
  readonly name: string;
}

/** A stretch of the axis with a scale of its own. */
export interface Part {
  readonly from: string;
  readonly to: string;
  readonly share?: number | undefined;
}

export interface View {
  readonly label: string;
  readonly parts: readonly Part[];
}

/** All that a live timeline knows. */
export interface TimelineRecord {
  readonly caption: string;
  /** In order of time; what begins together, the shorter first. */
  readonly events: readonly TimelineEvent[];
  /** In the order of publication, outside last. */
  readonly lanes: readonly Lane[];
  readonly views: readonly View[];
  /** The longest time in which no document was published, and the words for it. */
  readonly gap?: (Span & { readonly text: string }) | undefined;
  /** Whether links out of the page open beside it. */
  readonly linksBeside: boolean;
}

/** What is looked at: a view, and the lanes left out. */
export interface TimelineState {
  /** Index of the view. */
  readonly view: number;
  readonly hidden: readonly string[];
}

export const INITIAL: TimelineState = { view: 0, hidden: [] };

export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  const [left, right] = [spanOf(a.date), spanOf(b.date)];
  return left.from - right.from || left.to - right.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Where a view's parts lie in time, in their order. */
export function partSpans(view: View): readonly Span[] {
  return view.parts.map(({ from, to }) => spanOf(`${from}/${to}`));
}

/** Whether an event overlaps a view. */
export function isIn(event: TimelineEvent, view: View): boolean {
  const { from, to } = spanOf(event.date);
  return partSpans(view).some((part) => from < part.to && to > part.from);
}

/** Events that a state shows, in order of time. */
export function shownEvents(
  record: TimelineRecord,
  { view, hidden }: TimelineState,
): readonly TimelineEvent[] {
  const chosen = record.views[view];
  if (chosen === undefined) return [];
  return record.events.filter((event) => !hidden.includes(event.lane) && isIn(event, chosen));
}

/** The date in words: `about November 2016`. */
export function dateWords({ date, circa }: TimelineEvent): string {
  return circa ? `about ${formatDate(date)}` : formatDate(date);
}

/** All there is to say of an event, in one line. */
export function eventWords(event: TimelineEvent): string {
  const disputed = event.disputed ? ' Disputed: others say otherwise.' : '';
  return `${dateWords(event)}: ${event.label}. ${event.where}.${disputed}`;
}

/** What a state shows, in one sentence. */
export function stateWords(record: TimelineRecord, state: TimelineState): string {
  const view = record.views[state.view];
  const shown = shownEvents(record, state).length;
  const of = record.events.length;
  return `${view?.label ?? ''}: ${shown} of ${of} events shown.`;
}

/**
 * The view that a step closer or further leads to; the present one where there is none.
 * @param at an event that must stay in sight
 */
export function zoom(
  views: readonly View[],
  present: number,
  direction: 'closer' | 'further',
  at?: TimelineEvent,
): number {
  const lengthOf = (index: number) =>
    partSpans(views[index] ?? { label: '', parts: [] }).reduce((sum, { from, to }) => sum + to - from, 0);
  const length = lengthOf(present);
  const candidates = views
    .map((view, index) => ({ view, index, length: lengthOf(index) }))
    .filter((other) => (direction === 'closer' ? other.length < length : other.length > length))
    .filter(({ view }) => at === undefined || isIn(at, view))
    .sort(
      (a, b) => (direction === 'closer' ? b.length - a.length : a.length - b.length) || a.index - b.index,
    );
  return candidates[0]?.index ?? present;
}
