/** The worksheet: the questions with room to answer. Nothing of an answer is in it. */
import type { Briefing } from '../../compile.ts';
import { html } from '../../html.ts';
import { WORKSHEET } from '../media.ts';
import type { PaperOptions } from './options.ts';
import { questionParts, renderNumbered, renderParts } from './questions.ts';
import { PAPER_SHELLS, type Paper, sheetCss } from './sheet.ts';

/** @param briefing on its route already */
export function renderWorksheet(briefing: Briefing, { paper }: PaperOptions): Paper {
  const { deck, context } = briefing;
  const { meta } = deck;
  return {
    shell: PAPER_SHELLS.sheets,
    page: {
      title: `${meta.title}: worksheet`,
      description: meta.description,
      lang: meta.lang,
      body: html`<main class="worksheet">
<header class="masthead"><h1>Worksheet: ${meta.title}</h1>
${meta.subtitle !== undefined && html`<p class="subtitle">${meta.subtitle}</p>`}
<p class="who"><span class="who-name">Name</span> <span class="who-class">Class</span> <span class="who-date">Date</span></p>
<p class="how">Where a question does not say how, circle the number of the one right answer.</p></header>
${renderParts(questionParts(briefing), (question) =>
  renderNumbered(question, question.block.render(context, WORKSHEET)),
)}
</main>`,
    },
    css: sheetCss(paper, { title: `${meta.title} · Worksheet`, parts: [] }),
  };
}
