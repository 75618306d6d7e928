/** Where a card leads: to other cards, to the documents, out of the page. */
import type { CitationItem } from '../deck/model.ts';
import { type Html, html } from '../html.ts';
import type { Target } from '../medium.ts';
import type { CardContext } from './card.ts';
import { formatDate } from './dates.ts';
import { type Fact, OUTSIDE } from './model.ts';
import { cardId, factPlace, formatParagraphs, formatRecord } from './render.ts';

/** A fact in a few words that open its card; where the page has no card of it, they lead to all that is known about it. */
export function factLink(fact: Fact, words: string, { hasCard, medium }: CardContext): Html {
  if (hasCard(fact.id))
    return html`<button type="button" class="card-ref" popovertarget="${cardId(fact.id)}">${words}</button>`;
  const address = medium.factAddress(fact.id);
  return address === undefined ? html`${words}` : pageLink(address, html`${words}`, medium);
}

/** The document, linked to its record, what it is, and its site; of an outside fact the site and when it was seen. */
export function whereLinks(fact: Fact, { sources, medium }: CardContext): Html {
  const source = sources.get(fact.in);
  if (source === undefined) {
    const seen = fact.seen !== undefined && `, seen ${formatDate(fact.seen)}`;
    return html`${factPlace(fact, sources)}${fact.address && html`: ${siteLink(fact.address, medium)}${seen}`}`;
  }
  const site = source.url !== undefined && html` (${siteLink(source.url, medium)})`;
  return html`${recordLink(source, html`${factPlace(fact, sources)}`, medium)}
<span class="card-record">“${source.title}”, ${formatRecord(source)}${site}</span>`;
}

/** Where a fact stands, in words; what is outside the set is told apart by its look as well. */
export function placeWords(fact: Fact, sources: CardContext['sources']): Html {
  const place = factPlace(fact, sources);
  return fact.in === OUTSIDE ? html`<span class="outside">${place}</span>` : html`${place}`;
}

/** ` (Ilyash 2022, ¶35; Sivitski 2016, ¶2)`, each linked to the record of its document; nothing without any. */
export function citationLinks(items: readonly CitationItem[], { sources, medium }: CardContext): Html {
  if (items.length === 0) return html``;
  const links = items.map(({ key, paragraphs }, i) => {
    const text = [sources.get(key)?.short ?? key, formatParagraphs(paragraphs)].filter(Boolean).join(', ');
    return html`${i > 0 && '; '}${recordLink({ id: key }, html`${text}`, medium)}`;
  });
  return html` (${links})`;
}

/** Words that lead to the record of a document, or stand alone where nothing leads there. */
export function recordLink(source: Target, content: Html, medium: CardContext['medium']): Html {
  const address = medium.recordAddress(source);
  return address === undefined ? content : pageLink(address, content, medium);
}

/** A link to another page, which on the deck must not end the talk. */
export function pageLink(address: string, content: Html, medium: CardContext['medium']): Html {
  return medium.linksBeside
    ? html`<a href="${address}" target="_blank" rel="noopener">${content}<span class="visually-hidden"> (new tab)</span></a>`
    : html`<a href="${address}">${content}</a>`;
}

function siteLink(address: string, medium: CardContext['medium']): Html {
  return pageLink(address, html`${hostOf(address)}`, medium);
}

/** `example.org` of an address on `www.example.org`. */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

/** At the head of a card: none of the documents has it. */
export function outsideTag(): Html {
  return html`<span class="outside">Outside the set</span>`;
}
