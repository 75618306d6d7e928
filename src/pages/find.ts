/** The field that narrows a table of contents to the slides somebody may mean. Script brings it; see `find.browser.ts`. */
import { type Html, html } from '../html.ts';

/** Two hyphens, which no id of a slide has. */
const FIND_ID = 'contents--find';

/** Renders the field, and the line beneath it that tells how many slides are left. */
export function renderFind(): Html {
  return html`<div class="contents-find" data-find hidden><label class="visually-hidden" for="${FIND_ID}">Find a slide by title</label>
<input type="search" id="${FIND_ID}" placeholder="Find a slide by title" autocomplete="off" spellcheck="false">
<p class="contents-found" role="status"></p></div>`;
}
