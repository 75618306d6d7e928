/** What stands at the end of a paper: the documents that it cites, names and terms, and who made it. */
import type { DeckMeta } from '../../deck/model.ts';
import { formatDate } from '../../evidence/dates.ts';
import type { Glossary } from '../../evidence/glossary.ts';
import type { Sources } from '../../evidence/model.ts';
import { citedRecord } from '../../evidence/render.ts';
import { type Html, html } from '../../html.ts';
import { renderTerms } from '../terms.ts';

/** The record of each document, where citations lead. */
export function renderDocuments(sources: Sources): Html {
  return html`<section class="matter">
<h2>The documents</h2>
<p>A mark such as ¶17 counts the lines of a document’s text that are not blank: headings, captions and bylines too.</p>
<dl class="documents">${[...sources.values()].map(
    (
      source,
    ) => html`<div id="source-${source.id}"><dt>${source.url === undefined ? source.title : html`<a href="${source.url}">${source.title}</a>`}</dt><dd>${citedRecord(source)} ${source.perspective}</dd></div>
`,
  )}</dl>
</section>
`;
}

/** Names and terms; nothing where there are none. */
export function renderGlossary(glossary: Glossary): Html {
  if (glossary.length === 0) return html``;
  return html`<section class="matter">
<h2>Names and terms</h2>
${renderTerms(glossary)}
</section>
`;
}

/** Who wrote it, when it was last revised, and what may be done with it. */
export function renderCredits({ authors, date }: DeckMeta): Html {
  return html`<p class="credits">${authors.length > 0 && `${authors.join(', ')}. `}Revised ${formatDate(date)}. Our own text may be used under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. The documents belong to their authors and publishers: they are cited here in our words.</p>
`;
}
