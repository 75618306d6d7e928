/** The contents menu: sections and slides, all links. */
import type { Deck } from '../../deck/model.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { renderFind } from '../find.ts';
import { renderPrintMenu } from '../printMenu.ts';
import { renderRoutes } from '../routes.ts';
import { CONSOLE_WINDOW } from '../speaker/names.ts';
import { renderDialog } from './dialog.ts';

/** Renders the dialog; script marks the current slide with `aria-current`. */
export function renderContents(deck: Deck, medium: Medium): Html {
  const sources = medium.pageAddress('sources');
  const speaker = medium.pageAddress('speaker');
  const sections = deck.sections.filter(({ slides }) => slides.length > 0);
  return renderDialog(
    'contents',
    'Contents',
    html`${renderRoutes(deck)}<div class="contents-more">${
      sources !== undefined &&
      html`<a href="${sources}" target="_blank" rel="noopener">Sources<span class="visually-hidden">: the documents, every figure, and where they disagree (new tab)</span></a>`
    }${
      speaker !== undefined &&
      html`<a href="${speaker}" target="${CONSOLE_WINDOW}">Speaker console<span class="visually-hidden"> (new window)</span> <kbd>S</kbd></a>`
    }${renderPrintMenu(medium)}</div>
${renderFind()}<div class="contents-list"><ol class="contents">${sections.map(
      (section) => html`<li><p class="contents-section">${section.title}</p>
<ol>${section.slides.map(
        (slide) =>
          html`<li><a href="#${slide.id}"><span class="contents-number">${slide.number}</span> ${slide.title}</a></li>
`,
      )}</ol></li>
`,
    )}</ol></div>`,
  );
}
