/** The deck's nodes as HTML, for every page. What differs between pages is only the medium. */
import type { Briefing } from '../compile.ts';
import { isLocalFile, resolveAddress } from '../deck/address.ts';
import {
  type Block,
  type Deck,
  type Fence,
  type Inline,
  type Paragraph,
  plainText,
  type Slide,
  slidesOf,
  walk,
} from '../deck/model.ts';
import { allNodes, nodesOf, shownNodes } from '../deck/nodes.ts';
import type { Span } from '../diagnostics.ts';
import { formatValue } from '../evidence/format.ts';
import { renderCitation, renderFactOpener } from '../evidence/render.ts';
import { type SourcePlace, sourcesBehind } from '../evidence/sourceLine.ts';
import { type Html, html, raw } from '../html.ts';
import type { Medium } from '../medium.ts';
import { renderStandIn } from './later.ts';
import { renderNoteNumber, type SlideNotes } from './notes.ts';

export interface ContentContext {
  readonly briefing: Briefing;
  readonly medium: Medium;
  /** How many levels deeper headings inside a body stand on the page than in the Markdown; default 0. */
  readonly headingShift?: number;
  /** Whether figures open their cards; default everywhere but on paper. */
  readonly figures?: 'buttons' | 'text';
  /** Whether what may stand for a heavy block does; default false. */
  readonly later?: boolean;
  /** Notes that figures without cards are numbered after; default none. */
  readonly notes?: SlideNotes;
  /** Whether what a slide rests on stands elsewhere than in its foot; default false. */
  readonly sourcesApart?: boolean;
  /** What stands in a slide’s margin beside its number; default nothing. */
  readonly margin?: (slide: Slide) => Html;
}

/** A slide's body: runs of prose and blocks side by side, each in a wrapper that layouts can place. */
export function renderBody(slide: Slide, context: ContentContext): Html {
  const parts: Html[] = [];
  let prose: Html[] = [];
  const flush = () => {
    if (prose.length > 0) parts.push(html`<div class="prose">${prose}</div>`);
    prose = [];
  };
  for (const block of slide.body) {
    if (block.type === 'fence') {
      flush();
      parts.push(html`<div class="exhibit">${renderBlock(block, context)}</div>`);
    } else {
      const words = renderBlock(block, context);
      if (words.html !== '') prose.push(words);
    }
  }
  flush();
  return html`${parts}`;
}

/** Blocks one after another, such as notes. */
export function renderBlocks(blocks: readonly Block[], context: ContentContext): Html {
  return html`${blocks.map((block) => renderBlock(block, context))}`;
}

/** A slide's headline. Figures in it are plain text: a heading is no place for buttons. */
export function renderHeadline(slide: Slide, context: ContentContext): Html {
  return renderInlines(slide.heading.children, { ...context, figures: 'text' });
}

/** `Sivitski 2016, ¶17–21`: the documents behind a slide's own words (its blocks name theirs); empty when there are none. */
export function slideSources(slide: Slide, { briefing }: ContentContext): SourcePlace[] {
  const facts = nodesOf(shownNodes(slide), 'fact').map(({ id }) => id);
  const citations = nodesOf(shownNodes(slide), 'citation').flatMap(({ items }) => items);
  return sourcesBehind(facts, citations, briefing.context.ledger, briefing.context.sources);
}

/** Ids of all facts that words and blocks among the nodes show. */
export function factsIn(nodes: readonly (Block | Inline)[], briefing: Briefing): string[] {
  const ids = new Set<string>();
  walk(nodes, (node) => {
    if (node.type === 'fact') ids.add(node.id);
    if (node.type === 'fence') for (const id of briefing.blocks.get(node)?.facts ?? []) ids.add(id);
  });
  return [...ids];
}

function renderBlock(block: Block, context: ContentContext): Html {
  switch (block.type) {
    case 'heading': {
      const content = renderInlines(block.children, context);
      // Headings become bookmarks of the PDF, and those are the slides' titles.
      if (!context.medium.interactive) return html`<p class="subheading">${content}</p>`;
      const tag = raw(`h${Math.min(6, block.level + (context.headingShift ?? 0))}`);
      return html`<${tag}>${content}</${tag}>`;
    }
    case 'paragraph':
      return renderParagraph(block, context);
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderItem(item, context)}</li>`);
      if (!block.ordered) return html`<ul>${items}</ul>`;
      return block.start === 1 ? html`<ol>${items}</ol>` : html`<ol start="${block.start}">${items}</ol>`;
    }
    case 'table':
      return renderTable(block, context);
    case 'quote':
      return html`<blockquote>${renderBlocks(block.children, context)}</blockquote>`;
    case 'code':
      return html`<pre><code>${block.text}</code></pre>`;
    case 'fence':
      return renderFence(block, context);
  }
}

function renderFence(fence: Fence, { briefing, medium, later }: ContentContext): Html {
  const block = briefing.blocks.get(fence);
  if (block === undefined) return html``;
  const standIn = later === true ? block.standIn(briefing.context) : undefined;
  return standIn === undefined
    ? block.render(briefing.context, medium)
    : renderStandIn(block, standIn, briefing.context, medium);
}

/** A paragraph that is bold throughout is set great; one of citations alone is a source line. */
function renderParagraph({ children }: Paragraph, context: ContentContext): Html {
  if (children.length === 1 && children[0]?.type === 'strong') {
    return html`<p class="great">${renderInlines(children[0].children, context)}</p>`;
  }
  const citations = children.filter((node) => node.type === 'citation');
  const alone = children.every((node) => node.type === 'citation' || isBlank(node));
  if (citations.length === 0 || !alone) return html`<p>${renderInlines(children, context)}</p>`;
  if (!context.medium.citesInPlace) return html``;
  const items = citations.flatMap((node) => node.items);
  return html`<p class="sources">${renderCitation(items, context.briefing.context.sources, context.medium)}</p>`;
}

function isBlank(node: Inline): boolean {
  return node.type === 'break' || (node.type === 'text' && node.text.trim() === '');
}

/** A list item with a single paragraph is tight: no `<p>` inside. */
function renderItem(item: readonly Block[], context: ContentContext): Html {
  const tight = item.filter(({ type }) => type === 'paragraph').length < 2;
  return html`${item.map((block) => (tight && block.type === 'paragraph' ? renderInlines(block.children, context) : renderBlock(block, context)))}`;
}

function renderTable(table: Extract<Block, { type: 'table' }>, context: ContentContext): Html {
  const align = (i: number) => {
    const side = table.align[i];
    return side === 'right' || side === 'center' ? html` class="${side}"` : html``;
  };
  const name = `Table: ${table.header.map(plainText).filter(Boolean).join(', ')}`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${name}"><table>
<thead><tr>${table.header.map((cell, i) =>
    // A corner without words heads nothing.
    plainText(cell) === ''
      ? html`<td></td>`
      : html`<th scope="col"${align(i)}>${renderInlines(cell, context)}</th>`,
  )}</tr></thead>
<tbody>${table.rows.map(
    (row) =>
      html`<tr>${row.map((cell, i) =>
        i === 0
          ? html`<th scope="row"${align(i)}>${renderInlines(cell, context)}</th>`
          : html`<td${align(i)}>${renderInlines(cell, context)}</td>`,
      )}</tr>`,
  )}</tbody>
</table></div>`;
}

function renderInlines(nodes: readonly Inline[], context: ContentContext): Html {
  return html`${nodes.map((node, i) => {
    // A citation that is not written in place takes the space before it along.
    const last = node.type === 'text' && nodes[i + 1]?.type === 'citation' && !context.medium.citesInPlace;
    return last ? node.text.trimEnd() : renderInline(node, context);
  })}`;
}

function renderInline(node: Inline, context: ContentContext): Html {
  switch (node.type) {
    case 'text':
    case 'literal':
      return html`${node.text}`;
    case 'strong':
      return html`<strong>${renderInlines(node.children, context)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInlines(node.children, context)}</em>`;
    case 'inlineCode':
      return html`<code>${node.text}</code>`;
    case 'break':
      return html`<br>`;
    case 'link':
      // A way through the deck may leave out the slide that a link leads to.
      if (isLeftOut(node.href, context.briefing)) return renderInlines(node.children, context);
      return html`<a href="${fileAddress(node.href, node.span)}">${renderInlines(node.children, context)}</a>`;
    case 'image':
      return html`<img src="${fileAddress(node.src, node.span)}" alt="${node.alt}">`;
    case 'fact':
      return renderFact(node.id, node.text, context);
    case 'citation':
      // On a slide and its paper the foot names the documents once; running text cites in place.
      return context.medium.citesInPlace
        ? html`(${renderCitation(node.items, context.briefing.context.sources, context.medium)})`
        : html``;
  }
}

function isLeftOut(href: string, { context: { slides } }: Briefing): boolean {
  return href.startsWith('#') && !slides.has(href.slice(1));
}

function renderFact(id: string, text: string, { briefing, medium, figures, notes }: ContentContext): Html {
  if (figures === 'text') return html`${figureText(id, text, briefing)}`;
  const fact = briefing.context.ledger.get(id);
  if (fact === undefined || !medium.interactive) {
    const number = notes !== undefined && renderNoteNumber(id, notes);
    return html`<span class="fact">${figureText(id, text, briefing)}</span>${number}`;
  }
  return renderFactOpener(fact, text, medium);
}

function figureText(id: string, text: string, { context }: Briefing): string {
  const fact = context.ledger.get(id);
  return text || (fact === undefined ? id : formatValue(fact));
}

/** Authors write paths from their own file; the site keeps files where the project has them. */
function fileAddress(address: string, { file }: Span): string {
  return isLocalFile(address) ? resolveAddress(file, address) : address;
}

/** Files of the project that slides show or link to, relative to the project and to the site's root alike. */
export function linkedFiles(deck: Deck): string[] {
  const files = slidesOf(deck).flatMap((slide) => [
    ...nodesOf(allNodes(slide), 'image').map(({ src, span }) => ({ address: src, span })),
    ...nodesOf(allNodes(slide), 'link').map(({ href, span }) => ({ address: href, span })),
  ]);
  const local = files.filter(({ address }) => isLocalFile(address));
  return [...new Set(local.map(({ address, span }) => fileAddress(address, span)))];
}
