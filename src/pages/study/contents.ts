/** The bar at the top of the study page and its table of contents. */
import type { Briefing } from '../../compile.ts';
import type { Section } from '../../deck/model.ts';
import { type Html, html } from '../../html.ts';
import type { Medium, PageName } from '../../medium.ts';
import { renderFind } from '../find.ts';
import { renderPrintMenu } from '../printMenu.ts';
import { DESK_ID, hasDesk } from './desk.ts';
import { DOCUMENTS_ID, GLOSSARY_ID } from './matter.ts';

const CONTENTS_ID = 'study--contents';

/** Contents button, where the reader is, and how far; script fills in the last two. */
export function renderBar(title: string): Html {
  return html`<header class="bar">
<button type="button" class="bar-contents" popovertarget="${CONTENTS_ID}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1 3.5h14M1 8h14M1 12.5h14"/></svg> <span>Contents</span></button>
<p class="bar-place" data-place>${title}</p>
<p class="bar-position"><span data-position aria-hidden="true"></span><span class="visually-hidden" data-position-words></span></p>
<div class="bar-progress"></div>
</header>`;
}

/** Sections and slides as links: a popover under the bar, or a column beside the text where there is room. */
export function renderContents(briefing: Briefing, medium: Medium): Html {
  const { deck, glossary } = briefing;
  const sections = deck.sections.filter(({ slides }) => slides.length > 0);
  return html`<nav class="contents" id="${CONTENTS_ID}" popover aria-label="Contents">
${hasDesk(briefing) && html`<p class="contents-desk" data-to-desk hidden><a href="#${DESK_ID}">Your progress</a></p>`}
<div class="contents-more">${pageLink('deck', 'Slides', medium)}${pageLink('sources', 'Sources', medium)}${renderPrintMenu(medium)}<button type="button" data-theme-button hidden>Theme: <span data-theme-name>system</span></button></div>
${renderFind()}
<ol>
${sections.map((section, i) => renderSection(section, i + 1))}
<li><a class="contents-section" href="#${DOCUMENTS_ID}">The documents</a></li>
${glossary.length > 0 && html`<li><a class="contents-section" href="#${GLOSSARY_ID}">Names and terms</a></li>`}
</ol>
</nav>`;
}

/** A link to another page, and a space; nothing where nothing leads there. `data-deck` is for script, which adds the slide. */
function pageLink(page: PageName, words: string, medium: Medium): Html {
  const address = medium.pageAddress(page);
  return html`${address !== undefined && html`<a href="${address}"${page === 'deck' && html` data-deck`}>${words}</a> `}`;
}

/** The section's own link goes to the slide that opens it, which needs no second one. */
function renderSection({ title, slides }: Section, number: number): Html {
  const [opener, ...rest] = slides;
  return html`<li><a class="contents-section" href="#${opener?.id}"><span class="contents-number">${number} ·</span> ${title}</a>
${
  rest.length > 0 &&
  html`<ol>${rest.map((slide) => html`<li><a href="#${slide.id}">${slide.title}</a></li>`)}</ol>`
}</li>
`;
}
