import { type Html, html } from '../../html.ts';
import { icon } from './icons.ts';

/** A native dialog with a heading and a close button; Escape and a click outside close it too. */
export function renderDialog(id: string, name: string, content: Html): Html {
  return html`<dialog class="panel" id="${id}" closedby="any" aria-labelledby="${id}-name">
<div class="panel-head"><h2 id="${id}-name">${name}</h2>
<button type="button" class="tool" data-action="close" aria-label="Close">${icon('close')}</button></div>
${content}
</dialog>`;
}
