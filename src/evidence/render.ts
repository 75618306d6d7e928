/** Figures and citations on a page. */
import type { CitationItem } from '../deck/model.ts';
import { type Html, html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { formatDate } from './dates.ts';
import { formatValue } from './format.ts';
import { formulaIds } from './formula.ts';
import { type Fact, type Ledger, OUTSIDE, type Source, type Sources } from './model.ts';

/** Id of the element that holds a fact's card. */
export function cardId(factId: string): string {
  return `fact-${factId}`;
}

/**
 * A figure that opens its card; `text` is what the author wrote, default the ledger's value. Works without script. Its name
 * goes on, unseen, with what is counted, for those who go from figure to figure: `4,162 (carriages: source)`.
 */
export function renderFactOpener(fact: Fact, text: string, medium: Medium): Html {
  const shown = text || formatValue(fact);
  const unit = fact.unit !== '' && !shown.includes(fact.unit) && `${fact.unit}: `;
  const content = html`${shown}<span class="visually-hidden"> (${unit}source)</span>`;
  return renderCardOpener(fact.id, content, { className: 'fact' }, medium);
}

/**
 * What opens the card of a fact: a button; where the cards come later a link to all that is known about the fact, which
 * `laterCards.browser.ts` makes a button of. `name` is for content that is a picture.
 */
export function renderCardOpener(
  factId: string,
  content: Html,
  { className, name }: { readonly className: string; readonly name?: string },
  medium: Medium,
): Html {
  const label = name !== undefined && html` aria-label="${name}"`;
  const address = medium.wholeAddress && medium.factAddress(factId);
  if (address === undefined)
    return html`<button type="button" class="${className}" popovertarget="${cardId(factId)}"${label}>${content}</button>`;
  const beside = medium.linksBeside && html` target="_blank" rel="noopener"`;
  return html`<a class="${className}" href="${address}"${beside} data-card${label}>${content}</a>`;
}

/** Paragraph ranges in words: `¶17, ¶19–21`. */
export function formatParagraphs(ranges: readonly (readonly [number, number])[]): string {
  return ranges.map(([from, to]) => (from === to ? `¶${from}` : `¶${from}–${to}`)).join(', ');
}

/**
 * `Sivitski 2016, ¶17; Ilyash 2022, ¶34–35`; unknown keys are written as they are. On the study page, where the records
 * of the documents are, each is a link to its own; elsewhere it would lead away.
 */
export function renderCitation(items: readonly CitationItem[], sources: Sources, medium: Medium): Html {
  return html`<cite>${items.map((item, i) => {
    const text = itemText(item, sources);
    const address = medium.citesInPlace && medium.sourceAddress({ id: item.key });
    return html`${i > 0 && '; '}${address ? html`<a href="${address}">${text}</a>` : text}`;
  })}</cite>`;
}

/** The same as plain text: `Sivitski 2016, ¶17; Ilyash 2022, ¶34–35`. */
export function citationText(items: readonly CitationItem[], sources: Sources): string {
  return items.map((item) => itemText(item, sources)).join('; ');
}

function itemText({ key, paragraphs }: CitationItem, sources: Sources): string {
  return [sources.get(key)?.short ?? key, formatParagraphs(paragraphs)].filter(Boolean).join(', ');
}

/** Where a fact stands, in a few words: `Ilyash 2022, ¶34`, `outside the set`, `computed`. */
export function factPlace(fact: Fact, sources: Sources): string {
  if (fact.formula !== undefined) return 'computed';
  if (fact.in === OUTSIDE) return 'outside the set';
  return [sources.get(fact.in)?.short ?? fact.in, fact.paragraph && `¶${fact.paragraph}`]
    .filter(Boolean)
    .join(', ');
}

/** Who says so, with office: `Jens Stoltenberg, NATO Secretary General`. */
export function factSpeaker(fact: Fact): string {
  return [fact.says, fact.role].filter(Boolean).join(', ');
}

/** A document in one line: `Arseni Sivitski, Belarus Digest, about November 2016`. */
export function formatRecord({ authors, container, publisher, issued, circa }: Source): string {
  const places = new Set([container, publisher]);
  const date = `${circa ? 'about ' : ''}${formatDate(issued)}`;
  return [authors.join(', ') || 'author not named', ...places, date].filter(Boolean).join(', ');
}

/** The same as a sentence: `Arseni Sivitski, Belarus Digest, about November 2016. Cited as Sivitski 2016, ¶1–41.` */
export function citedRecord(source: Source): string {
  const line = formatRecord(source);
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}. Cited as ${source.short}, ¶1–${source.paragraphs}.`;
}

/** The facts named and, of computed ones, those their formulas use. */
export function withInputs(factIds: readonly string[], ledger: Ledger): Fact[] {
  const found = new Map<string, Fact>();
  const add = (id: string) => {
    const fact = ledger.get(id);
    if (fact === undefined || found.has(id)) return;
    found.set(id, fact);
    for (const input of formulaIds(fact.formula ?? '')) add(input);
  };
  for (const id of factIds) add(id);
  return [...found.values()];
}
