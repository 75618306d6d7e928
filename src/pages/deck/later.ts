/** What the deck brings once somebody uses it: a file of parts for `later.browser.ts` to put in their places. */
import type { Briefing } from '../../compile.ts';
import { type Html, html } from '../../html.ts';
import { renderCards } from '../cards.ts';
import { laterBlocks } from '../later.ts';
import { DECK } from '../media.ts';

/** Every heavy block of the later slides, each in an element with its id as `data-later`; then all cards. */
export function renderDeckLater(briefing: Briefing): Html {
  const blocks = laterBlocks(briefing, DECK).map(
    (block) => html`<div data-later="${block.id}">${block.render(briefing.context, DECK)}</div>
`,
  );
  return html`${blocks}${renderCards(briefing, DECK)}`;
}
