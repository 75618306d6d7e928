/** The learner's desk: where they were, what to repeat, how far they are, and their answers as a file. Script fills it in. */
import { SAVE_ID } from '../../blocks/answers/saveId.ts';
import type { Briefing } from '../../compile.ts';
import { type Html, html } from '../../html.ts';

/** Two hyphens, which no id of a slide has. */
export const DESK_ID = 'study--progress';

/** Whether there is anything to answer, and so a desk. */
export function hasDesk({ blocks, context }: Briefing): boolean {
  return [...blocks.values()].some((block) => block.question(context) !== undefined);
}

/** Nothing of it shows before script has something to say in it; nothing where the briefing asks no question. */
export function renderDesk(briefing: Briefing): Html {
  const { deck } = briefing;
  if (!hasDesk(briefing)) return html``;
  return html`<section class="desk" id="${DESK_ID}" data-briefing="${deck.meta.title}" tabindex="-1" aria-labelledby="${DESK_ID}-title" hidden>
<h2 id="${DESK_ID}-title" class="desk-title">Your progress</h2>
<p class="desk-resume" data-desk="resume" hidden>You were at: <a href="#" data-desk="place"></a></p>
<p class="desk-count" data-desk="count"></p>
<div class="desk-review" data-desk="review" hidden>
<h3>Review first</h3>
<p>These went wrong, or you were not sure. Each is asked anew.</p>
<ol data-desk="due"></ol>
<p class="desk-later" data-desk="later"></p>
</div>
<div class="desk-file" id="${SAVE_ID}" role="group" aria-label="Answers as a file" tabindex="-1">
<p class="desk-name"><label for="${DESK_ID}-name">Name on the file, if it should have one</label> <input type="text" id="${DESK_ID}-name" maxlength="80" autocomplete="off" data-learner-name></p>
<p><button type="button" data-desk="save" aria-describedby="${DESK_ID}-hint">Save my answers as a file</button></p>
<p class="desk-hint" id="${DESK_ID}-hint">For your teacher, or for another browser. It holds your answers and nothing else of you; nothing is sent anywhere.</p>
</div>
<details class="desk-more"><summary>Sections, opening a file and starting over</summary>
<ul class="desk-sections" data-desk="sections"></ul>
<p class="desk-buttons"><label class="desk-open">Open a file of answers <input type="file" accept=".json,application/json" data-desk="open"></label>
<button type="button" data-desk="reset-all">Reset all answers</button></p>
</details>
</section>
<div class="desk-notice" data-desk="notice" hidden><p role="status" data-desk="said"></p> <button type="button" data-desk="undo" hidden>Undo</button> <button type="button" data-desk="close" aria-label="Close this notice">Close</button></div>`;
}
