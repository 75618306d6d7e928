/** One slide on its canvas, the same on the wall and on paper: kicker, headline, body, foot. */
import { type Block, type Inline, type Section, type Slide, slidesOf, walk } from '../deck/model.ts';
import { renderSourceLine, sourcesBehind, sourceText } from '../evidence/sourceLine.ts';
import { type Html, html, raw } from '../html.ts';
import { type ContentContext, renderBody, renderHeadline, slideSources } from './content.ts';

/** All slides of a briefing in order, each in a `<section>` that `slide.css` lays out on 1280 × 720 px. */
export function renderSlides(context: ContentContext): Html {
  const { deck } = context.briefing;
  const total = slidesOf(deck).length;
  return html`${deck.sections.map((section) => section.slides.map((slide) => renderSlide(slide, section, total, context)))}`;
}

/** Id of the element that names a slide. */
export function headlineId(slideId: string): string {
  return `${slideId}--headline`;
}

function renderSlide(slide: Slide, section: Section, total: number, context: ContentContext): Html {
  const tag = raw(`h${slide.heading.level}`);
  const { subtitle } = context.briefing.deck.meta;
  return html`<section class="slide layout-${slide.layout}" id="${slide.id}"${context.medium.interactive && deckAttributes(slide)}>
${hasKicker(slide) && html`<p class="kicker">${section.title}</p>`}
<${tag} class="headline" id="${headlineId(slide.id)}">${renderHeadline(slide, context)}</${tag}>
${slide.layout === 'title' && slide.number === 1 && subtitle !== undefined && html`<p class="subtitle">${subtitle}</p>`}
<div class="body">${renderBody(slide, context)}</div>
<footer class="slide-foot"><span class="slide-sources">${footSources(slide, context)}</span> <span class="slide-number">${slide.number} / ${total}</span></footer>
</section>
`;
}

/** Title and closing speak for the whole, not for the section they stand in. */
function hasKicker({ layout }: Slide): boolean {
  return layout !== 'title' && layout !== 'closing';
}

/** A slide is told apart from a landmark: forty of those would be no help. Script may move focus to it. */
function deckAttributes(slide: Slide): Html {
  return html` role="group" aria-roledescription="slide" aria-labelledby="${headlineId(slide.id)}" tabindex="-1"`;
}

/** What the foot names: the sources of the slide's own words, unless a chart on a figure slide names them all. */
function footSources(slide: Slide, context: ContentContext): Html {
  const own = renderSourceLine(slideSources(slide, context), context.medium);
  if (slide.layout !== 'figure') return own;
  const { blocks, context: lookUp } = context.briefing;
  const nodes = [slide.heading, ...slide.body];
  const words = collect(nodes, (node) => (node.type === 'fact' ? [node.id] : []));
  const citations = collect(nodes, (node) => (node.type === 'citation' ? node.items : []));
  const named = collect(nodes, (node) => (node.type === 'fence' ? (blocks.get(node)?.facts ?? []) : []));
  const { ledger, sources } = lookUp;
  const together = sourceText(sourcesBehind([...named, ...words], citations, ledger, sources));
  return together === sourceText(sourcesBehind(named, [], ledger, sources)) ? html`` : own;
}

function collect<T>(
  nodes: readonly (Block | Inline)[],
  pick: (node: Block | Inline) => readonly T[],
): readonly T[] {
  const found: T[] = [];
  walk(nodes, (node) => found.push(...pick(node)));
  return found;
}
