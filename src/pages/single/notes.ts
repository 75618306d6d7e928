/** What a page that is one file says where it cannot unpack itself. */
import { type Html, html } from '../../html.ts';

/** Heads the page; `boot.browser.ts` shows the second when it fails. */
export function renderNotes(): Html {
  return html`<noscript><p class="single-note">Charts, questions and the cards of figures are packed in this file: they need JavaScript, which is off.</p></noscript>
<p class="single-note" id="single--failed" role="alert" hidden>Charts, questions and the cards of figures could not be unpacked. They need a browser of 2023 or later.</p>`;
}
