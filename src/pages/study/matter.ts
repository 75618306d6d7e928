/** What follows the text of the study page: the documents, names and terms, and who made this. */
import type { DeckMeta } from '../../deck/model.ts';
import { formatDate } from '../../evidence/dates.ts';
import type { Glossary } from '../../evidence/glossary.ts';
import type { Source, Sources } from '../../evidence/model.ts';
import { citedRecord } from '../../evidence/render.ts';
import { type Html, html } from '../../html.ts';
import type { Medium, PageName } from '../../medium.ts';
import { renderTerm, renderTerms } from '../terms.ts';

/** Two hyphens, which no id of a slide has. */
export const DOCUMENTS_ID = 'study--documents';
export const GLOSSARY_ID = 'study--glossary';

/** The record of each document, where citations lead: who speaks, what it is good for, and what is not known of it. */
export function renderDocuments(sources: Sources, medium: Medium): Html {
  const page = medium.pageAddress('sources');
  return html`<section class="section matter" id="${DOCUMENTS_ID}" tabindex="-1" aria-labelledby="${DOCUMENTS_ID}-title">
<h2 id="${DOCUMENTS_ID}-title">The documents</h2>
<p class="summary">A mark such as ¶17 counts the lines of a document’s text that are not blank: headings, captions and bylines too.${page !== undefined && html` <a href="${page}">All that is taken from each document</a>, and where they disagree, is on the sources page.`}</p>
${[...sources.values()].map((source) => renderDocument(source, page))}
</section>`;
}

function renderDocument(source: Source, page: string | undefined): Html {
  const title =
    source.url === undefined ? html`${source.title}` : html`<a href="${source.url}">${source.title}</a>`;
  return html`<article class="document" id="source-${source.id}" tabindex="-1" aria-labelledby="source-${source.id}--title">
<h3 id="source-${source.id}--title">${title}</h3>
<p class="record">${citedRecord(source)}</p>
<dl>
${renderTerm('Who speaks', source.perspective)}
${renderTerm('Strength', source.strength)}
${renderTerm('Limit', source.limit)}
${source.unknown !== undefined && renderTerm('Not known', source.unknown)}
</dl>
${page !== undefined && html`<p><a href="${page}#source-${source.id}">All entries from ${source.short}</a></p>`}
</article>
`;
}

/** Names and terms with their other spellings; nothing where there are none. */
export function renderGlossary(glossary: Glossary): Html {
  if (glossary.length === 0) return html``;
  return html`<section class="section matter" id="${GLOSSARY_ID}" tabindex="-1" aria-labelledby="${GLOSSARY_ID}-title">
<h2 id="${GLOSSARY_ID}-title">Names and terms</h2>
${renderTerms(glossary)}
</section>`;
}

/** Pages that the foot leads to. */
const CREDITED: readonly (readonly [page: PageName, words: string])[] = [
  ['deck', 'Present the slides'],
  ['print', 'Print the slides'],
  ['results', 'For teachers: class results'],
];

/** Who wrote it, when it was last revised, and what may be done with it. */
export function renderCredits({ authors, date }: DeckMeta, medium: Medium): Html {
  const pages = CREDITED.flatMap(([page, words]) => {
    const address = medium.pageAddress(page);
    return address === undefined
      ? []
      : [html`<a href="${address}"${page === 'deck' && html` data-deck`}>${words}</a>`];
  });
  return html`<footer class="credits" data-end>
<p>${authors.length > 0 && `${authors.join(', ')}. `}Revised ${formatDate(date)}. ${pages.map((link, i) => html`${i > 0 && ' · '}${link}`)}</p>
<p>Our own text may be used under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, the code under the MIT licence. The documents belong to their authors and publishers: they are cited here in our words.</p>
</footer>`;
}
