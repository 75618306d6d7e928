/** The entries of the ledger in groups: each document with its record, then what is computed and what is outside the set. */
import { bibtexOf } from '../../evidence/export/bibtex.ts';
import { referenceParts } from '../../evidence/export/reference.ts';
import type { Fact, Source } from '../../evidence/model.ts';
import { formatRecord } from '../../evidence/render.ts';
import { type Html, html } from '../../html.ts';
import { type EntryContext, groupOf, renderEntry } from './entry.ts';

/** Everything that filters reach, with the empty list that a sort over all groups fills. */
export function renderGroups(context: EntryContext): Html {
  const { ledger, sources } = context.briefing.context;
  const of = (group: string) => [...ledger.values()].filter((fact) => groupOf(fact) === group);
  return html`<section class="group" data-sorted hidden aria-labelledby="sorted-title">
<h2 id="sorted-title">Entries in one list</h2>
<ol class="entries"></ol>
</section>
<section class="documents" aria-labelledby="documents-title" id="documents" tabindex="-1">
<h2 id="documents-title">The documents</h2>
${[...sources.values()].map((source) => renderDocument(source, of(source.id), context))}
</section>
${renderGroup('computed', 'Computed', 'Arithmetic over the figures above, done by the program that made this page. Nobody counted these.', of('computed'), context)}
${renderGroup('outside', 'Outside the set', 'Not from the documents: looked up to check or to place what they say. Each has its address and the day it was seen.', of('outside'), context)}`;
}

/** Who speaks, what the document is good for, how to cite it, and all its entries in paragraph order. */
function renderDocument(source: Source, facts: readonly Fact[], context: EntryContext): Html {
  const { id, title, url } = source;
  return html`<article class="group document" id="source-${id}" data-group="${id}" tabindex="-1" aria-labelledby="source-${id}--title">
<h3 id="source-${id}--title">${url === undefined ? title : html`<a href="${url}">${title}</a>`}</h3>
<div class="about">
<p class="record">${recordLine(source)}</p>
<dl class="remarks">
${remark('Who speaks', source.perspective)}${remark('Strength', source.strength)}${remark('Limit', source.limit)}${source.contributes !== undefined && remark('Contributes', source.contributes)}${source.unknown !== undefined && remark('Not known', source.unknown)}</dl>
<div class="cite-source">
<p id="reference-${id}" class="reference">${renderReference(source)}</p>
<p>${copyButton(`reference-${id}`, 'Copy the reference')}</p>
<details><summary>BibTeX</summary>
<pre id="bibtex-${id}">${bibtexOf(source)}</pre>
<p>${copyButton(`bibtex-${id}`, 'Copy the BibTeX entry')}</p>
</details>
</div>
</div>
${renderEntries('h4', inParagraphOrder(facts), context)}
</article>
`;
}

/** A reference in author-date style, its address a link. */
export function renderReference(source: Source): Html {
  return html`${referenceParts(source).map(({ text, italic }) => {
    if (italic) return html`<i>${text}</i>`;
    const { url } = source;
    if (url === undefined || !text.endsWith(url)) return text;
    return html`${text.slice(0, -url.length)}<a href="${url}">${url}</a>`;
  })}`;
}

/** A button that script shows and that copies the text of elements, by their ids. */
export function copyButton(ids: string, name: string): Html {
  return html`<button type="button" class="copy" data-copy="${ids}" hidden>${name}</button>`;
}

/** `Arseni Sivitski, Belarus Digest, about November 2016. Cited as Sivitski 2016, ¶1–41.` */
function recordLine(source: Source): Html {
  const line = formatRecord(source);
  const { paragraphs, short } = source;
  return html`${line.slice(0, 1).toUpperCase()}${line.slice(1)}. Cited as ${short}, <span class="together">¶1–${paragraphs}.</span>`;
}

function remark(name: string, text: string): Html {
  return html`<div><dt>${name}</dt><dd>${text}</dd></div>
`;
}

/** A group without a document; nothing where it would be empty. */
function renderGroup(
  id: string,
  name: string,
  about: string,
  facts: readonly Fact[],
  context: EntryContext,
): Html {
  if (facts.length === 0) return html``;
  return html`<section class="group" id="${id}" data-group="${id}" tabindex="-1" aria-labelledby="${id}-title">
<h2 id="${id}-title">${name}</h2>
<p class="about soft">${about}</p>
${renderEntries('h3', facts, context)}
</section>
`;
}

function renderEntries(level: 'h3' | 'h4', facts: readonly Fact[], context: EntryContext): Html {
  const count = facts.length === 1 ? '1 entry' : `${facts.length} entries`;
  const name =
    level === 'h4'
      ? html`<h4 class="entries-title">${count}, by paragraph</h4>`
      : html`<h3 class="entries-title">${count}</h3>`;
  return html`${name}
<ol class="entries">
${facts.map((fact) => renderEntry(fact, context))}</ol>`;
}

/** Entries of one paragraph keep the order of the ledger. */
function inParagraphOrder(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0));
}
