/** Numbered notes on the figures of a slide, for paper. */

import type { Briefing } from '../compile.ts';
import type { Slide } from '../deck/model.ts';
import { nodesOf, shownNodes } from '../deck/nodes.ts';
import { noteOn } from '../evidence/notes.ts';
import { withInputs } from '../evidence/render.ts';
import { type SourcePlace, sourcesBehind } from '../evidence/sourceLine.ts';
import { type Html, html } from '../html.ts';

/** The figures of a slide's own words that are noted, each once, in the order of their first use; its blocks name theirs. */
export interface SlideNotes {
  readonly slideId: string;
  readonly factIds: readonly string[];
}

/**
 * Notes of headline and body, or undefined where there are none. A question has none: what is said of its figures would often
 * answer it.
 */
export function notesOn(slide: Slide, { context: { ledger } }: Briefing): SlideNotes | undefined {
  const ids = nodesOf(shownNodes(slide), 'fact').map(({ id }) => id);
  const factIds = [...new Set(ids)].filter((id) => ledger.has(id));
  return slide.layout === 'quiz' || factIds.length === 0 ? undefined : { slideId: slide.id, factIds };
}

/** The number of a fact's note as a raised link to it; nothing where it has none. */
export function renderNoteNumber(factId: string, { slideId, factIds }: SlideNotes): Html {
  const number = factIds.indexOf(factId) + 1;
  if (number === 0) return html``;
  return html`<sup class="note-number"><a href="#${noteId(slideId, number)}" aria-label="note ${number}">${number}</a></sup>`;
}

/** The numbers for figures of a headline, to stand after it: a bookmark is no place for them. */
export function renderHeadlineNumbers(slide: Slide, notes: SlideNotes): Html {
  const ids = new Set(nodesOf([slide.heading], 'fact').map(({ id }) => id));
  const numbers = [...ids].map((id) => renderNoteNumber(id, notes)).filter(({ html: text }) => text !== '');
  return html`${numbers.map((number, i) => html`${i > 0 && html`<sup class="note-number">, </sup>`}${number}`)}`;
}

/** The list of notes; more than three stand in two columns. */
export function renderNotes({ slideId, factIds }: SlideNotes, { context }: Briefing): Html {
  const { ledger, sources } = context;
  const notes = factIds.flatMap((id) => ledger.get(id) ?? []);
  return html`<ol class="slide-notes${notes.length > 3 && ' slide-notes-many'}">${notes.map(
    (fact, i) => html`<li id="${noteId(slideId, i + 1)}">${noteOn(fact, ledger, sources)}</li>`,
  )}</ol>`;
}

/** Documents and paragraphs that a slide's own words cite and none of its notes names. */
export function placesBesideNotes(slide: Slide, { factIds }: SlideNotes, briefing: Briefing): SourcePlace[] {
  const { ledger, sources } = briefing.context;
  const noted = new Set(withInputs(factIds, ledger).map((fact) => `${fact.in} ${fact.paragraph}`));
  const cited = nodesOf(shownNodes(slide), 'citation').flatMap(({ items }) => items);
  const isNoted = (key: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${key} ${from + i}`).every((place) => noted.has(place));
  const left = cited.flatMap((item) => {
    const paragraphs = item.paragraphs.filter(([from, to]) => !isNoted(item.key, from, to));
    return paragraphs.length === 0 && item.paragraphs.length > 0 ? [] : [{ ...item, paragraphs }];
  });
  return sourcesBehind([], left, ledger, sources);
}

/** Two hyphens, which no id of a slide has. */
function noteId(slideId: string, number: number): string {
  return `${slideId}--note-${number}`;
}
