/**
 * The speaker console: every slide as a still picture, with its notes and what answers its question. Script shows those that
 * are due and speaks with the deck.
 */
import type { Briefing } from '../../compile.ts';
import { type Section, type Slide, slidesOf } from '../../deck/model.ts';
import { nodesOf, shownNodes } from '../../deck/nodes.ts';
import { type Html, html, jsonScript } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { buildMark } from '../buildMark.ts';
import { renderBlocks } from '../content.ts';
import { renderDialog } from '../deck/dialog.ts';
import { NOTES, PICTURE } from '../media.ts';
import type { Page } from '../page.ts';
import { renderSlides } from '../slide.ts';
import { renderHelp } from './help.ts';
import type { Known } from './known.ts';
import { renderTools } from './tools.ts';

/**
 * Renders the console, which without script says what it needs; the slides are then no use. `data-deck` says where its deck is,
 * in an address relative to this page.
 * @param pictures the slides, or what script puts them in the place of; default pictures of its own
 */
export function renderSpeakerPage(
  briefing: Briefing,
  medium: Medium = PICTURE,
  pictures: Html = renderSlides({ briefing, medium }),
): Page {
  const { meta, sections } = briefing.deck;
  const deck = medium.pageAddress('deck');
  const print = medium.pageAddress('print');
  return {
    title: `${meta.title}: speaker console`,
    description: `For the speaker of “${meta.title}”: notes, time and what comes next, beside the deck on the wall.`,
    lang: meta.lang,
    body: html`<noscript><p class="needs">The speaker console needs JavaScript, which is off in this browser. The notes are also on the <a href="${medium.pageAddress('study')}">study page</a>.</p></noscript>
<main class="console" data-deck="${deck}"${print !== undefined && html` data-print="${print}"`}>
<h1 class="visually-hidden">Speaker console</h1>
${renderTimes()}
<p class="link" role="status" data-show="link"></p>
<p class="visually-hidden" role="status" data-show="said"></p>
<p class="visually-hidden" role="status" data-show="pace-said"></p>
<section class="pictures" aria-label="Slides">
<p class="picture-name now-name"><strong>On the wall</strong> <span data-show="place"></span></p>
<div class="frame now-frame" data-frame="now"></div>
<p class="picture-name next-name"><strong>Next</strong> <span data-show="next"></span></p>
<div class="frame next-frame" data-frame="next"></div>
<div class="progress">${PACES.map(([part, name]) => renderPace(part, name))}</div>
${pictures}</section>
<section class="sheets" aria-label="Notes" tabindex="0">
<div class="votes" data-show="votes" hidden></div>
${sections.map((section) => section.slides.map((slide) => renderSheet(slide, section, briefing)))}</section>
${renderTools(print !== undefined)}
</main>
${renderDialog(
  'jump',
  'Jump to a slide',
  html`<label class="field">Number, words of title or text, or “question” <input type="text" data-jump="query" autocomplete="off" role="combobox" aria-expanded="true" aria-controls="jump-list" aria-autocomplete="list"></label>
<p class="panel-note" role="status" data-jump="told"></p>
<ol class="jump-list" id="jump-list" role="listbox" aria-label="Slides" data-jump="list"></ol>`,
)}
${renderDialog(
  'left',
  'Minutes left',
  html`<label class="field">Minutes left, for all that is still to come <input type="number" min="1" max="600" step="1" value="10" inputmode="numeric" data-left="minutes"></label>
<div role="status" data-left="told"></div>
<p class="actions"><button type="button" class="main" data-left="apply">Leave these out (Enter)</button></p>`,
)}
${renderHelp()}
<script type="application/json" data-known>${jsonScript(knownOf(briefing))}</script>`,
  };
}

const PACES = [
  ['section', 'Section'],
  ['slide', 'Slide'],
] as const;

/** Elapsed, what is left, how it goes, and what time it is. */
function renderTimes(): Html {
  return html`<header class="times">
<p class="time time-main"><span class="time-name">Elapsed</span> <span class="time-value" data-show="elapsed">0:00</span></p>
<p class="time"><span class="time-name">Left</span> <span class="time-value" data-show="left">–</span></p>
${renderPace('talk', 'Talk')}
<p class="actions"><button type="button" data-do="start"><span data-show="start">Start</span> <kbd>W</kbd></button> <button type="button" data-do="reset">Reset</button></p>
<p class="time"><span class="time-name">Clock</span> <span class="time-value" data-show="clock">–</span></p>
</header>`;
}

/** A shape and words, which say the same. */
function renderPace(part: string, name: string): Html {
  return html`<p class="pace" data-pace="${part}" data-state="none"><svg viewBox="0 0 20 20" aria-hidden="true"><path class="shape-ahead" d="M10 3 18 17H2z"/><circle class="shape-on" cx="10" cy="10" r="7"/><path class="shape-behind" d="M2 3h16l-8 14z"/></svg><span class="time-name">${name}</span> <span class="pace-words">–</span> <span class="pace-times"></span></p>
`;
}

/** What the speaker reads while a slide is on the wall. */
function renderSheet(slide: Slide, section: Section, briefing: Briefing): Html {
  const briefs = nodesOf(shownNodes(slide), 'fence').flatMap(
    (fence) => briefing.blocks.get(fence)?.brief(briefing.context) ?? [],
  );
  const notes = renderBlocks(slide.notes, { briefing, medium: NOTES });
  const words =
    notes.html === '' && briefs.length === 0 ? html`<p class="none">No notes on this slide.</p>` : notes;
  return html`<article class="sheet" data-sheet="${slide.id}" hidden>
<h2>${slide.title}</h2>
<p class="sheet-section">${section.title}</p>
${briefs}
<div class="sheet-notes">${words}</div>
</article>
`;
}

function knownOf(briefing: Briefing): Known {
  const titles = new Map(briefing.deck.sections.map(({ id, title }) => [id, title]));
  return {
    build: buildMark(briefing),
    slides: slidesOf(briefing.deck).map(({ id, title, sectionId, time, priority }) => ({
      id,
      title,
      section: titles.get(sectionId) ?? '',
      minutes: time,
      priority,
    })),
  };
}
