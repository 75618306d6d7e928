/** What a page brings later, as one part that script puts in its places; see `later.ts`. */
import type { Briefing } from '../compile.ts';
import { type Html, html } from '../html.ts';
import type { Medium } from '../medium.ts';
import { renderCards } from './cards.ts';
import { laterBlocks } from './later.ts';

/** Every block that comes later, each in an element with its id as `data-later`; then all cards. */
export function renderLater(briefing: Briefing, medium: Medium): Html {
  const blocks = laterBlocks(briefing, medium).map(
    (block) => html`<div data-later="${block.id}">${block.render(briefing.context, medium)}</div>
`,
  );
  return html`${blocks}${renderCards(briefing, medium)}`;
}
