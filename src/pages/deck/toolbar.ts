/** The deck's few buttons. Those that need script are hidden until it is there. */
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import { type IconName, icon } from './icons.ts';

/** Renders the toolbar; `data-action` is what `actions.browser.ts` does on a click. */
export function renderToolbar(medium: Medium): Html {
  const study = medium.pageAddress('study');
  return html`<nav class="toolbar" aria-label="Deck">
${button('previous', 'Previous slide', 'back')}
${button('next', 'Next slide', 'forward')}
${button('contents', 'Contents (M)', 'contents')}
<button type="button" class="tool tool-theme" hidden>${icon('theme')}<span class="visually-hidden">Theme:</span> <span data-theme-name>system</span></button>
${button('help', 'Keys (?)', 'help')}
${
  study !== undefined &&
  html`<a class="tool tool-study" data-study href="${study}">${icon('study')} <span class="tool-word">Study page</span><span class="tool-phone">Read on this phone: study page</span></a>`
}
</nav>`;
}

function button(action: string, name: string, picture: IconName): Html {
  return html`<button type="button" class="tool" data-action="${action}" title="${name}" aria-label="${name}" hidden>${icon(picture)}</button>`;
}
