/** The deck on paper: one page a slide, static text and vectors only. Chromium prints it to PDF. */
import type { Briefing } from '../../compile.ts';
import { html } from '../../html.ts';
import { PAPER } from '../media.ts';
import type { Page } from '../page.ts';
import { renderSlides } from '../slide.ts';

/** Renders every slide as a page of 1280 × 720 CSS px; on a screen they stand below each other. */
export function renderPrintPage(briefing: Briefing): Page {
  const { meta } = briefing.deck;
  return {
    title: `${meta.title}: slides for print`,
    description: meta.description,
    lang: meta.lang,
    body: html`<header class="print-hint"><p>One page a slide. To keep them, print this page or save it as PDF (Ctrl or Cmd and P), or go <a href="./">back to the deck</a>. What stands behind each figure is on the <a href="sources.html">sources page</a>.</p></header>
<main>
${renderSlides({ briefing, medium: PAPER })}</main>`,
  };
}
