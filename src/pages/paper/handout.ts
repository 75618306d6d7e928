/** The handout: each slide as a picture of vectors, what is said to it, and what it rests on. */
import type { Briefing } from '../../compile.ts';
import { type Section, type Slide, slidesOf } from '../../deck/model.ts';
import { type Html, html } from '../../html.ts';
import { type ContentContext, renderBlocks } from '../content.ts';
import { PAPER, SHEET } from '../media.ts';
import { renderSlide, renderSources } from '../slide.ts';
import { renderCredits, renderDocuments, renderGlossary } from './matter.ts';
import type { PaperOptions } from './options.ts';
import { PAPER_SHELLS, type Paper, sheetCss } from './sheet.ts';
import { renderSlideLink } from './slideLink.ts';

/** @param briefing on its route already */
export function renderHandout(briefing: Briefing, { paper, site }: PaperOptions): Paper {
  const { deck, glossary, context } = briefing;
  const { meta } = deck;
  return {
    shell: PAPER_SHELLS.sheets,
    page: {
      title: `${meta.title}: handout`,
      description: meta.description,
      lang: meta.lang,
      body: html`<main class="handout">
${deck.sections.map((section) => renderPart(section, briefing, site))}
<div class="part-matter">
${renderGlossary(glossary)}
${renderDocuments(context.sources)}
${renderCredits(meta)}</div>
</main>`,
    },
    css: sheetCss(paper, {
      title: `${meta.title} · Handout`,
      parts: [
        ...deck.sections.map(({ id, title }) => ({ page: `part-${id}`, title })),
        { page: 'part-matter', title: 'Names, terms, documents' },
      ],
    }),
  };
}

function renderPart(section: Section, briefing: Briefing, site: string | undefined): Html {
  return html`<div class="part-${section.id}">
${section.slides.map((slide) => renderLeaf(slide, section, briefing, site))}</div>
`;
}

/** Notes on a question would answer it: they are in the answer key. */
function renderLeaf(slide: Slide, section: Section, briefing: Briefing, site: string | undefined): Html {
  const picture: ContentContext = { briefing, medium: PAPER, sourcesApart: true };
  const sources = renderSources(slide, picture);
  const notes = slide.layout === 'quiz' ? [] : slide.notes;
  return html`<article class="leaf">
<div class="picture">${renderSlide(slide, section, slidesOf(briefing.deck).length, picture)}</div>
${renderSlideLink(site, slide)}${notes.length > 0 && html`<div class="said">${renderBlocks(notes, { briefing, medium: SHEET })}</div>`}
<div class="rests-on">${sources}</div>
</article>
`;
}
