/** A class's results without a server: a teacher puts in the files that learners saved, and sees where they went wrong. */
import type { Briefing } from '../../compile.ts';
import { slidesOf } from '../../deck/model.ts';
import { nodesOf, shownNodes } from '../../deck/nodes.ts';
import { html, jsonScript } from '../../html.ts';
import type { Page } from '../page.ts';
import type { Known } from './known.ts';

/** Renders the page. Questions and their keys are data in it, to be read by script alone. */
export function renderResultsPage(briefing: Briefing): Page {
  const { meta } = briefing.deck;
  const known = knownOf(briefing);
  return {
    title: `${meta.title}: class results`,
    description: `For teachers: how a class answered the questions of “${meta.title}”, from the files that learners saved. Nothing leaves this computer.`,
    lang: meta.lang,
    body: html`<a class="skip" href="#text">Skip to the text</a>
<header class="bar"><p>${meta.title}</p>
<nav aria-label="Pages"><a href="index.html">Slides</a> <a href="study.html">Study page</a> <a href="sources.html">Sources</a> <button type="button" data-theme-button hidden>Theme: <span data-theme-name>system</span></button></nav></header>
<main id="text" tabindex="-1">
<h1>Class results</h1>
<p class="lead">Put in the files that learners saved on the study page, and see which questions went wrong, and how.</p>
<p class="privacy">The files are read here, in this browser. Nothing is sent anywhere, and nothing is kept once you close or reload the page.</p>
${
  known.records.length === 0
    ? html`<p>This briefing asks no questions, so there is nothing to be read.</p>`
    : html`<noscript><p>Reading files needs JavaScript, which is off in this browser.</p></noscript>
<div data-class hidden>
<div class="drop" data-drop>
<p class="drop-way"><label class="choose">Choose files <input type="file" multiple accept=".json,application/json" aria-describedby="choose-hint" data-class="files"></label> <span>or drop them anywhere on this page.</span></p>
<p class="soft" id="choose-hint">Learners save theirs on the study page, under “Your progress”: “Save my answers as a file”. You can add more at any time.</p>
</div>
<p class="told"><span role="status" data-class="told">No files yet.</span> <span data-class="progress"></span></p>
<div data-class="remarks"></div>
<p class="actions" data-class="actions" hidden><button type="button" data-class="csv">First answers as CSV</button> <button type="button" data-class="print">Print</button> <button type="button" data-class="remove">Remove all</button></p>
<div data-class="results"></div>
</div>`
}
</main>
<script type="application/json" data-known>${jsonScript(known)}</script>`,
  };
}

function knownOf({ deck, blocks, context }: Briefing): Known {
  const fences = slidesOf(deck).flatMap((slide) => nodesOf(shownNodes(slide), 'fence'));
  const records = fences.flatMap((fence) => blocks.get(fence)?.question(context) ?? []);
  const teaching = new Set(records.map(({ answerSlide }) => answerSlide));
  return {
    title: deck.meta.title,
    records,
    objectives: [...context.objectives],
    slides: [...context.slides]
      .filter(([id]) => teaching.has(id))
      .map(([id, { number, title }]) => ({ id, number, title })),
  };
}
