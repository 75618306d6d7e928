/** What all tables on a slide have in common: caption, foot with sources and downloads, and cards. */
import type { CitationItem } from '../../deck/model.ts';
import { recordLink } from '../../evidence/cardLinks.ts';
import type { Sources } from '../../evidence/model.ts';
import { formatParagraphs } from '../../evidence/render.ts';
import { renderSourceLine, type SourcePlace, sourcesBehind } from '../../evidence/sourceLine.ts';
import { type Html, html } from '../../html.ts';
import type { Medium } from '../../medium.ts';
import type { BlockContext } from '../kind.ts';

/** A table with all that belongs to it. */
export interface TableFigure {
  /** The block's. */
  readonly id: string;
  /** Class of the figure, by which its style sheet knows it. */
  readonly name: string;
  readonly caption: string;
  readonly body: Html;
  /** What stands behind it. The foot names the documents alone: the paragraphs are told cell by cell. */
  readonly facts: readonly string[];
  readonly citations: readonly CitationItem[];
  /** A popover with more, and the words on its button; only where there are controls. */
  readonly more?: { readonly words: string; readonly content: Html } | undefined;
}

/** The figure; its caption is heard first and, on a slide, seen last. Of a popover `content` its id ends in `-more`. */
export function renderFigure(figure: TableFigure, { ledger, sources }: BlockContext, medium: Medium): Html {
  const { id, more } = figure;
  const places = sourcesBehind(figure.facts, figure.citations, ledger, sources);
  const source = renderSourceLine(places.map(withoutParagraphs), medium);
  const controls =
    more !== undefined && html` <button type="button" popovertarget="${id}-more">${more.words}</button>`;
  const popover =
    more !== undefined &&
    html`
<div class="chart-popover table-popover" id="${id}-more" popover>${more.content}<button type="button" popovertarget="${id}-more" popovertargetaction="hide">Close</button></div>`;
  const files = medium.interactive && html`${controls} <a href="data/${id}.csv" download>CSV</a>${popover}`;
  return html`<figure class="table-figure ${figure.name}"${!medium.interactive && html` id="${id}"`}>
<figcaption>${figure.caption}</figcaption>
${figure.body}
<footer class="chart-foot"><span class="chart-source">${source}</span>${files}</footer>
</figure>`;
}

function withoutParagraphs({ source, text }: SourcePlace): SourcePlace {
  return { source, text: source?.short ?? text };
}

/** Text that opens a card of the block's own. */
export function renderCardButton(cardId: string, content: Html, className: string): Html {
  return html`<button type="button" class="${className}" popovertarget="${cardId}">${content}</button>`;
}

/** A card like that of a figure: takes the focus, closes with Escape, and a figure’s card opened from it leads back. */
export function renderOwnCard(
  id: string,
  title: Html,
  rows: readonly (readonly [name: string, content: Html])[],
): Html {
  return html`<div class="card" id="${id}" popover role="dialog" tabindex="-1" autofocus aria-labelledby="${id}-title">
<p class="card-title" id="${id}-title">${title}</p>
<dl>${rows.map(([name, content]) => html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}</dl>
<div class="card-actions"><button type="button" class="card-close" popovertarget="${id}" popovertargetaction="hide">Close</button></div>
</div>`;
}

/** Citations in a card, each linked to the record of its document. */
export function renderWhere(items: readonly CitationItem[], sources: Sources, medium: Medium): Html {
  return html`${items.map(({ key, paragraphs }, i) => {
    const text = [sources.get(key)?.short ?? key, formatParagraphs(paragraphs)].filter(Boolean).join(', ');
    return html`${i > 0 && '; '}${recordLink({ id: key }, html`${text}`, medium)}`;
  })}`;
}
