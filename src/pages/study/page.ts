/** The same slides as a document that one reads alone: contents, text, charts, notes and questions, and the documents behind it. */
import type { Briefing } from '../../compile.ts';
import { type Section, type Slide, slidesOf } from '../../deck/model.ts';
import { type Html, html, raw } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { renderCards } from '../cards.ts';
import { type ContentContext, renderBlocks, renderBody, renderHeadline } from '../content.ts';
import { comesLater } from '../later.ts';
import { STUDY } from '../media.ts';
import type { Page } from '../page.ts';
import { headlineId } from '../slide.ts';
import { renderBar, renderContents } from './contents.ts';
import { renderDesk } from './desk.ts';
import { renderCredits, renderDocuments, renderGlossary } from './matter.ts';

/** Renders the study page; ids of slides are those of the deck, so that links land on the same slide of either page. */
export function renderStudyPage(briefing: Briefing, medium: Medium = STUDY): Page {
  const { deck, glossary } = briefing;
  const context: ContentContext = { briefing, medium };
  const title = titleSlide(briefing);
  const subtitle = html`${deck.meta.subtitle !== undefined && html`<p class="subtitle">${deck.meta.subtitle}</p>`}`;
  return {
    title: `${deck.meta.title}: study page`,
    description: deck.meta.description,
    lang: deck.meta.lang,
    body: html`<a class="skip" href="#study--text">Skip to the text</a>
${renderBar(deck.meta.title)}
<div class="columns">
${renderContents(briefing, medium)}
<main id="study--text" tabindex="-1">
${title === undefined ? html`<h1>${deck.meta.title}</h1>${subtitle}` : renderSlide(title, 1, context, html``, subtitle)}
${renderDesk(briefing)}
${deck.sections.map((section, i) => renderSection(section, i + 1, title, context))}
${renderDocuments(briefing.context.sources, medium)}
${renderGlossary(glossary)}
${renderCredits(deck.meta, medium)}
</main>
</div>
${medium.later === undefined && renderCards(briefing, medium)}`,
  };
}

/** The slide that heads the document: the first, if it is laid out as a title. */
function titleSlide({ deck }: Briefing): Slide | undefined {
  const first = slidesOf(deck)[0];
  return first?.layout === 'title' ? first : undefined;
}

/** A section is headed by its own first slide, or by its title where that slide heads the document. */
function renderSection(
  section: Section,
  number: number,
  title: Slide | undefined,
  context: ContentContext,
): Html {
  const [first, ...rest] = section.slides;
  const opener = first === title ? undefined : first;
  const name = `study--section-${section.id}`;
  const kicker =
    opener?.title !== section.title && html`<p class="kicker">${number} · ${section.title}</p>\n`;
  const summary = html`<p class="summary">${section.summary}</p>`;
  return html`<section class="section" data-section="${section.title}" data-opener="${first?.id}" aria-labelledby="${opener === undefined ? name : headlineId(opener.id)}">
${
  opener === undefined
    ? html`<h2 id="${name}">${section.title}</h2>\n${summary}`
    : renderSlide(opener, 2, context, html`${kicker}`, summary)
}
${rest.map((slide) => renderSlide(slide, 3, context))}
</section>
`;
}

/** One slide as part of a document: headline, what the slide shows, and what is said to it, as running text. */
function renderSlide(
  slide: Slide,
  level: 1 | 2 | 3,
  context: ContentContext,
  before: Html = html``,
  after: Html = html``,
): Html {
  const tag = raw(`h${level}`);
  const { medium } = context;
  const later = comesLater(slide, medium);
  const inside: ContentContext = { ...context, headingShift: level - slide.heading.level, later };
  const deck = medium.pageAddress('deck');
  return html`<article class="slide layout-${slide.layout}" id="${slide.id}" tabindex="-1" aria-labelledby="${headlineId(slide.id)}">
${before}<${tag} class="headline" id="${headlineId(slide.id)}">${renderHeadline(slide, context)}</${tag}>
${after}${renderBody(slide, inside)}
${slide.notes.length > 0 && renderNotes(slide, inside)}
${deck !== undefined && html`<p class="to-slide"><a href="${deck}#${slide.id}">Show on slide ${slide.number}</a></p>`}
</article>
`;
}

/** Notes are running text; those on a question would answer it, and stay folded until somebody wants them. */
function renderNotes({ layout, notes }: Slide, context: ContentContext): Html {
  const text = renderBlocks(notes, context);
  if (layout !== 'quiz') return html`<div class="notes">${text}</div>`;
  return html`<details class="notes notes-on-question"><summary>For the teacher: notes on this question</summary>
${text}</details>`;
}
