/** “Print” on deck and study page: what can be printed, PDFs first where the site has some. */
import { type Html, html } from '../html.ts';
import type { Medium } from '../medium.ts';

/** Renders the menu, folded; script adds the PDFs once it is opened. Nothing where no page is made for paper. */
export function renderPrintMenu(medium: Medium): Html {
  const address = medium.pageAddress('print');
  if (address === undefined) return html``;
  return html`<details class="print-menu" data-print-menu><summary>Print</summary>
<ul><li><a href="${address}">Slides, from the browser</a></li></ul>
</details>`;
}
