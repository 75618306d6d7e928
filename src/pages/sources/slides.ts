/** A ready citation for every slide that says something: the slide itself, and the documents behind it. */
import type { Briefing } from '../../compile.ts';
import { type Slide, slidesOf } from '../../deck/model.ts';
import { allNodes, nodesOf } from '../../deck/nodes.ts';
import { formatDate } from '../../evidence/dates.ts';
import { bibtexEntry, escapeBibtex } from '../../evidence/export/bibtex.ts';
import type { Fact, Source } from '../../evidence/model.ts';
import { withInputs } from '../../evidence/render.ts';
import { sourcesBehind } from '../../evidence/sourceLine.ts';
import { type Html, html } from '../../html.ts';
import { factsIn } from '../content.ts';
import { copyButton, renderReference } from './groups.ts';

/**
 * Every slide but the questions, which are asked and not cited, as something to unfold; script offers a choice in place of
 * the long list. Links lead to `#cite-SLIDE`.
 */
export function renderSlideCitations(briefing: Briefing): Html {
  const slides = slidesOf(briefing.deck).filter(({ layout }) => layout !== 'quiz');
  return html`<section class="slides" id="cite" tabindex="-1" aria-labelledby="cite-title">
<h2 id="cite-title">Cite a slide</h2>
<p class="soft">The slide itself and the documents behind it, its notes included, in author-date style and as BibTeX. Cite the documents for what they say; cite the slide for how it puts them side by side.</p>
<p class="choice" hidden><label for="choose-slide">Slide</label> <select id="choose-slide" data-choose-slide><option value="">all slides</option></select></p>
${slides.map((slide) => renderSlide(slide, briefing))}
</section>
`;
}

function renderSlide(slide: Slide, briefing: Briefing): Html {
  const { ledger, sources } = briefing.context;
  const { id, number, title } = slide;
  const nodes = allNodes(slide);
  const facts = factsIn(nodes, briefing);
  const citations = nodesOf(nodes, 'citation').flatMap(({ items }) => items);
  const places = sourcesBehind(facts, citations, ledger, sources);
  const documents = places.flatMap(({ source }) => source ?? []);
  const outside = withInputs(facts, ledger).filter(({ address }) => address !== undefined);
  const named = places.flatMap(({ source, text }) => (source === undefined ? [] : [text]));
  return html`<details class="slide-citation">
<summary>${number} · ${title}</summary>
<div id="cite-${id}" tabindex="-1">
<p><a href="index.html#${id}">Show slide ${number}</a></p>
${
  named.length > 0
    ? html`<p>In the text: <span id="cite-${id}--text">(${named.join('; ')})</span></p>`
    : html`<p>No document is named on this slide.</p>`
}
<ul class="references" id="cite-${id}--list">
<li>${slideReference(slide, briefing)}</li>
${documents.map((source) => html`<li>${renderReference(source)}</li>\n`)}${outsideReferences(outside)}</ul>
<pre id="cite-${id}--bibtex">${slideBibtex(slide, briefing)}</pre>
${documents.length > 0 && html`<p class="soft">BibTeX of the documents: ${documents.map(({ id: key, short }, i) => html`${i > 0 && ', '}<a href="#source-${key}">${short}</a>`)}${outside.length > 0 && '; pages outside the set have none'}. Copying takes it along.</p>`}
<p class="copies">${copyButton(`cite-${id}--list`, 'Copy the references')} ${copyButton([`cite-${id}--bibtex`, ...documents.map((source: Source) => `bibtex-${source.id}`)].join(' '), 'Copy all as BibTeX')}</p>
</div>
</details>
`;
}

/** `Ada Lovelace. 2026. “Four thousand carriages.” Slide 4 of Two figures. Revised 22 November 2026.` */
function slideReference({ title, number }: Slide, { deck }: Briefing): Html {
  const { authors, date, title: whole, subtitle } = deck.meta;
  const year = date.slice(0, 4);
  const quoted = `“${title}${/[.?!]$/.test(title) ? '' : '.'}”`;
  const head = authors.length > 0 ? `${authors.join(', ')}. ${year}. ${quoted}` : `${quoted} ${year}.`;
  const name = [whole, subtitle].filter(Boolean).join(': ');
  return html`${head} Slide ${number} of <i>${name}</i>. Revised ${formatDate(date)}.`;
}

/** Authors are taken as they are written: they may be a person’s or an organisation’s name. */
function slideBibtex({ id, title, number }: Slide, { deck }: Briefing): string {
  const { authors, date, title: whole } = deck.meta;
  return bibtexEntry('misc', `slide-${id}`, {
    author: authors.map((name) => `{${escapeBibtex(name)}}`).join(' and '),
    title: `{${escapeBibtex(title)}}`,
    howpublished: `Slide ${number} of ${escapeBibtex(whole)}`,
    year: date.slice(0, 4),
    date,
    note: `Revised ${formatDate(date)}`,
  });
}

/** Pages outside the set, each once: who says so there, its address and when it was seen. */
function outsideReferences(facts: readonly Fact[]): Html[] {
  const byAddress = new Map(facts.map((fact) => [fact.address ?? '', fact]));
  return [...byAddress].map(
    ([address, { says, seen }]) =>
      html`<li>${says}. <a href="${address}">${address}</a>.${seen !== undefined && ` Seen ${formatDate(seen)}.`} Outside the set.</li>
`,
  );
}
