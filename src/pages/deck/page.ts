/**
 * The deck: every slide in the HTML, for reveal.js to show one at a time, and for anyone else to scroll through. Cards and the
 * heavy blocks of later slides come when somebody uses it; see `../later.ts`.
 */
import type { Briefing } from '../../compile.ts';
import { html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { buildMark } from '../buildMark.ts';
import { DECK } from '../media.ts';
import type { Page } from '../page.ts';
import { renderSlides } from '../slide.ts';
import { renderContents } from './contents.ts';
import { renderHelp } from './help.ts';
import { renderToolbar } from './toolbar.ts';

/** Renders the deck; `data-print` says where its print page is. Dialogs stand outside the slides, which are scaled as a whole; so will cards. */
export function renderDeckPage(briefing: Briefing, medium: Medium = DECK): Page {
  const { meta } = briefing.deck;
  const print = medium.pageAddress('print');
  const speaker = medium.pageAddress('speaker');
  return {
    title: meta.title,
    description: meta.description,
    lang: meta.lang,
    body: html`<main>
<h1 class="visually-hidden">${meta.title}</h1>
<div class="reveal" data-build="${buildMark(briefing)}"${print !== undefined && html` data-print="${print}"`}${speaker !== undefined && html` data-speaker="${speaker}"`}><div class="slides">
${renderSlides({ briefing, medium })}</div></div>
</main>
<p class="visually-hidden" id="announcer" role="status"></p>
${renderToolbar(medium)}
${renderContents(briefing.deck, medium)}
${renderHelp()}`,
  };
}
