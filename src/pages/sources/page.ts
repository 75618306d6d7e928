/** Every document, every entry of the ledger and every disagreement in one place, to be looked up. Reads without script. */
import { key } from '../../blocks/key/render.ts';
import type { Briefing } from '../../compile.ts';
import { slidesOf } from '../../deck/model.ts';
import { formatDate } from '../../evidence/dates.ts';
import { type Html, html } from '../../html.ts';
import { usesOf } from '../cards.ts';
import { SOURCES } from '../media.ts';
import type { Page } from '../page.ts';
import { renderDisagreements } from './disagreements.ts';
import { renderDownloads } from './downloads.ts';
import { type EntryContext, groupOf } from './entry.ts';
import { renderFilters } from './filters.ts';
import { renderGroups } from './groups.ts';
import { renderMarkSheet } from './markSheet.ts';
import { renderSlideCitations } from './slides.ts';

/** Renders the page; ids are `source-…`, `fact-…`, `disagreement-…` and `cite-…`, for links from anywhere. */
export function renderSourcesPage(briefing: Briefing): Page {
  const { meta } = briefing.deck;
  const uses = usesOf(briefing);
  const context: EntryContext = {
    briefing,
    slidesWith: (id) => uses.get(id) ?? [],
    disagreementsOn: (id) => briefing.disagreements.filter(({ facts }) => facts.includes(id)),
  };
  return {
    title: `${meta.title}: sources`,
    description: `The documents behind “${meta.title}”, every figure taken from them with its paragraph, and where they disagree.`,
    lang: meta.lang,
    body: html`<a class="skip" href="#text">Skip to the text</a>
<header class="bar"><p>${meta.title}</p>
<nav aria-label="Pages"><a href="index.html">Slides</a> <a href="study.html">Study page</a> <button type="button" data-theme-button hidden>Theme: <span data-theme-name>system</span></button></nav></header>
${renderMarkSheet()}
<main id="text" tabindex="-1">
<h1>Sources</h1>
<p class="lead">The documents behind this briefing, everything taken from them, and where they disagree. Each entry says who says so, in which paragraph, what kind of figure it is, and which slides use it.</p>
${renderCounts(context)}
${renderContents(briefing)}
${renderHowToRead(briefing)}
<div class="narrowed" data-entries>
${renderFilters(context)}${renderGroups(context)}</div>
${renderDisagreements(briefing)}
${renderSlideCitations(briefing)}
<section class="files" id="downloads" tabindex="-1" aria-labelledby="downloads-title"><h2 id="downloads-title">Downloads</h2>
<p class="soft">All of this page as files. Words of the documents are in them only as the few characters by which a place can be checked.</p>
${renderDownloads(briefing)}</section>
<footer class="soft"><p>Revised ${formatDate(meta.date)}. The documents belong to their authors and publishers: they are cited here in our words.</p></footer>
</main>
<p class="visually-hidden" role="status" data-told></p>`,
  };
}

function renderCounts({ briefing }: EntryContext): Html {
  const { ledger, sources } = briefing.context;
  const facts = [...ledger.values()];
  const count = (group: string) => facts.filter((fact) => groupOf(fact) === group).length;
  const [computed, outside] = [count('computed'), count('outside')];
  const item = (number: number, one: string, many: string) =>
    number > 0 && html`<div><dt>${number === 1 ? one : many}</dt><dd>${number}</dd></div>\n`;
  return html`<dl class="counts">
${item(sources.size, 'document', 'documents')}${item(facts.length - computed - outside, 'entry from them', 'entries from them')}${item(computed, 'computed', 'computed')}${item(outside, 'from outside the set', 'from outside the set')}${item(briefing.disagreements.length, 'disagreement', 'disagreements')}</dl>`;
}

function renderContents({ context, disagreements, deck }: Briefing): Html {
  const { ledger, sources } = context;
  const groups = new Set([...ledger.values()].map(groupOf));
  const link = (id: string, words: string) => html`<li><a href="#${id}">${words}</a></li>\n`;
  return html`<nav class="contents" aria-label="On this page"><ul>
${link('how-to-read', 'How to read it')}${[...sources.values()].map(({ id, short }) => link(`source-${id}`, short))}${groups.has('computed') && link('computed', 'Computed')}${groups.has('outside') && link('outside', 'Outside the set')}${disagreements.length > 0 && link('disagreements', 'Disagreements')}${slidesOf(deck).length > 0 && link('cite', 'Cite a slide')}${link('downloads', 'Downloads')}</ul></nav>`;
}

function renderHowToRead({ context }: Briefing): Html {
  return html`<section id="how-to-read" tabindex="-1" aria-labelledby="how-title">
<h2 id="how-title">How to read it</h2>
<p>A mark such as ¶17 counts the lines of a document’s text that are not blank: headings, captions and bylines too. Every entry answers two questions. Counts of forces and material have a stage and a basis; dates, shares and the rest have a basis alone.</p>
${key.render({ id: 'key', slideId: '', spec: { show: 'both' } }, context, SOURCES)}
<p>Forecasts and opinions are marked as such. A forecast is held against what the documents say later, and nothing else.</p>
</section>`;
}
