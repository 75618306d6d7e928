/** The deck on paper: one page a slide, static text and vectors only. Chromium prints it to PDF. */
import type { Briefing } from '../../compile.ts';
import type { Slide } from '../../deck/model.ts';
import { type Html, html } from '../../html.ts';
import { PAPER } from '../media.ts';
import type { Page } from '../page.ts';
import { renderSlideLink } from '../paper/slideLink.ts';
import { renderSlides } from '../slide.ts';

/** Renders every slide as a page of 1280 × 720 CSS px; on a screen they stand below each other. */
export function renderPrintPage(briefing: Briefing): Page {
  return page(
    briefing,
    'slides for print',
    html`<header class="print-hint"><p>One page a slide. To keep them, print this page or save it as PDF (Ctrl or Cmd and P), or go <a href="./">back to the deck</a>. What stands behind each figure is on the <a href="sources.html">sources page</a>.</p></header>
<main>
${renderSlides({ briefing, medium: PAPER })}</main>`,
  );
}

/** The same for a file; with the address of the site each slide leads to itself there. */
export function renderSlidesPaper(briefing: Briefing, site: string | undefined): Page {
  const margin = site === undefined ? {} : { margin: (slide: Slide) => renderSlideLink(site, slide) };
  return page(
    briefing,
    'slides',
    html`<main>
${renderSlides({ briefing, medium: PAPER, ...margin })}</main>`,
  );
}

function page({ deck: { meta } }: Briefing, kind: string, body: Html): Page {
  return { title: `${meta.title}: ${kind}`, description: meta.description, lang: meta.lang, body };
}
