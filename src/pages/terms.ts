/** Names and terms with their other spellings, as a list. */
import type { Glossary } from '../evidence/glossary.ts';
import { type Html, html } from '../html.ts';

export function renderTerms(glossary: Glossary): Html {
  return html`<dl class="glossary">
${glossary.map(({ term, definition, variants }) =>
  renderTerm(
    term,
    html`${definition}${variants.length > 0 && html` <span class="variants">Also written ${variants.join(', ')}.</span>`}`,
  ),
)}
</dl>`;
}

/** A name and what is said of it, as a pair of a list. */
export function renderTerm(name: string, content: Html | string): Html {
  return html`<div><dt>${name}</dt><dd>${content}</dd></div>
`;
}
