/** The answer key: under the numbers of the worksheet, what is right, why, and where it stands. */
import type { Briefing } from '../../compile.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { renderBlocks } from '../content.ts';
import { ANSWER_KEY } from '../media.ts';
import { renderCredits, renderDocuments } from './matter.ts';
import type { PaperOptions } from './options.ts';
import { type NumberedQuestion, questionParts, renderNumbered, renderParts } from './questions.ts';
import { PAPER_SHELLS, type Paper, sheetCss } from './sheet.ts';
import { slideAddress } from './slideLink.ts';

/** @param briefing on its route already */
export function renderAnswerKey(briefing: Briefing, { paper, site }: PaperOptions): Paper {
  const { deck, context } = briefing;
  const { meta } = deck;
  const medium: Medium =
    site === undefined ? ANSWER_KEY : { ...ANSWER_KEY, slideAddress: (id) => slideAddress(site, id) };
  return {
    shell: PAPER_SHELLS.sheets,
    page: {
      title: `${meta.title}: answer key`,
      description: meta.description,
      lang: meta.lang,
      body: html`<main class="answer-key">
<header class="masthead"><h1>Answer key: ${meta.title}</h1>
${meta.subtitle !== undefined && html`<p class="subtitle">${meta.subtitle}</p>`}</header>
${renderParts(questionParts(briefing), (question) =>
  renderNumbered(
    question,
    html`${question.block.render(context, medium)}${renderTeacherNotes(question, briefing, medium)}`,
  ),
)}
${renderDocuments(context.sources)}
${renderCredits(meta)}</main>`,
    },
    css: sheetCss(paper, { title: `${meta.title} · Answer key`, parts: [] }),
  };
}

/** The notes of a slide that is a question; of any other they are in the handout. */
function renderTeacherNotes({ slide }: NumberedQuestion, briefing: Briefing, medium: Medium): Html {
  if (slide.layout !== 'quiz' || slide.notes.length === 0) return html``;
  return html`<div class="said">${renderBlocks(slide.notes, { briefing, medium })}</div>`;
}
