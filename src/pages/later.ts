/** What a page brings later: the heavy blocks after its first slides, and what stands for them until they are there. */
import type { BlockContext, StandIn } from '../blocks/kind.ts';
import type { PreparedBlock } from '../blocks/prepare.ts';
import type { Briefing } from '../compile.ts';
import { type Slide, slidesOf } from '../deck/model.ts';
import { nodesOf, shownNodes } from '../deck/nodes.ts';
import { type Html, html } from '../html.ts';
import type { Medium } from '../medium.ts';

/** Whether a slide's heavy blocks come after the page. */
export function comesLater(slide: Slide, medium: Medium): boolean {
  return medium.later !== undefined && slide.number >= medium.later.from;
}

/** The blocks that come after the page, in the order of the slides. */
export function laterBlocks({ deck, blocks, context }: Briefing, medium: Medium): PreparedBlock[] {
  const slides = slidesOf(deck).filter((slide) => comesLater(slide, medium));
  return slides
    .flatMap((slide) => nodesOf(shownNodes(slide), 'fence').flatMap((fence) => blocks.get(fence) ?? []))
    .filter((block) => block.standIn(context) !== undefined);
}

/**
 * What stands for a block: room for script to put it in; without script its drawing, if it is one, with its caption and where
 * all of it is to be read; or its caption alone, where block and drawing are packed.
 */
export function renderStandIn(
  block: PreparedBlock,
  { caption, shows }: StandIn,
  context: BlockContext,
  medium: Medium,
): Html {
  if (medium.later?.packed)
    return room(
      block,
      html`<figure><figcaption>${caption} What belongs here needs JavaScript.</figcaption></figure>`,
    );
  const drawing = block.assets(context).find(({ path }) => path.endsWith('.svg'));
  const size = drawing && sizeOf(drawing.text);
  const picture =
    drawing &&
    size &&
    shows !== undefined &&
    html`<img src="${drawing.path}" alt="${shows}" width="${size.width}" height="${size.height}" loading="lazy">`;
  const whole = html`<a href="${medium.wholeAddress?.(block.slideId) ?? ''}">${picture ? 'Larger' : 'In full'} on the study page.</a>`;
  return room(block, html`<figure>${picture}<figcaption>${caption} ${whole}</figcaption></figure>`);
}

function room(block: PreparedBlock, withoutScript: Html): Html {
  return html`<div class="later" data-later="${block.id}"><noscript>${withoutScript}</noscript></div>`;
}

/** What a drawing says of itself at its head, px; undefined where it says nothing. */
function sizeOf(svg: string): { readonly width: string; readonly height: string } | undefined {
  const [, width, height] = /^<svg [^>]*?\bwidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return width === undefined || height === undefined ? undefined : { width, height };
}
