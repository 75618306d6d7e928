/** One slide on its canvas, the same on the wall and on paper: kicker, headline, body, foot. */
import { type Block, type Inline, type Section, type Slide, slidesOf, walk } from '../deck/model.ts';
import { renderSourceLine, sourcesBehind, sourceText } from '../evidence/sourceLine.ts';
import { type Html, html, raw } from '../html.ts';
import { type ContentContext, renderBody, renderHeadline, slideSources } from './content.ts';
import { comesLater } from './later.ts';
import { notesOn, placesBesideNotes, renderHeadlineNumbers, renderNotes, type SlideNotes } from './notes.ts';
import { renderRoutes } from './routes.ts';

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

/** One slide; `total` is how many there are. */
export function renderSlide(slide: Slide, section: Section, total: number, context: ContentContext): Html {
  const { meta } = context.briefing.deck;
  const notes = numberedNotes(slide, context);
  const inside: ContentContext = {
    ...context,
    later: comesLater(slide, context.medium),
    ...(notes === undefined ? {} : { notes }),
  };
  return html`<section class="slide layout-${slide.layout}" id="${slide.id}"${context.medium.interactive && deckAttributes(slide)}>
${hasKicker(slide) && html`<p class="kicker">${section.title}</p>`}
${renderHeading(slide, notes, context)}
${slide.layout === 'title' && slide.number === 1 && meta.subtitle !== undefined && html`<p class="subtitle">${meta.subtitle}</p>`}
${slide.number === 1 && context.medium.takesRoutes && renderRoutes(context.briefing.deck)}
<div class="body">${renderBody(slide, inside)}</div>
<footer class="slide-foot">${!context.sourcesApart && renderSources(slide, context)} <span class="slide-number">${slide.number} / ${total}</span></footer>
${context.margin?.(slide)}</section>
`;
}

/** What a slide rests on: the notes on its figures, where there are any, and the documents. */
export function renderSources(slide: Slide, context: ContentContext): Html {
  const notes = numberedNotes(slide, context);
  return html`${notes && renderNotes(notes, context.briefing)}<span class="slide-sources">${footSources(slide, notes, context)}</span>`;
}

/** Where no card opens, figures are numbered and the foot says what their cards would. */
function numberedNotes(slide: Slide, { medium, briefing }: ContentContext): SlideNotes | undefined {
  return medium.numbersFigures ? notesOn(slide, briefing) : undefined;
}

/** The headline, and after it the numbers of its figures' notes. */
function renderHeading(slide: Slide, notes: SlideNotes | undefined, context: ContentContext): Html {
  const tag = raw(`h${slide.heading.level}`);
  const heading = html`<${tag} class="headline" id="${headlineId(slide.id)}">${renderHeadline(slide, context)}</${tag}>`;
  const numbers = notes === undefined ? html`` : renderHeadlineNumbers(slide, notes);
  return numbers.html === ''
    ? heading
    : html`<div class="headline headline-noted">${heading}${numbers}</div>`;
}

/** Title and closing speak for the whole, not for the section they stand in. */
function hasKicker({ layout }: Slide): boolean {
  return layout !== 'title' && layout !== 'closing';
}

/** A slide is told apart from a landmark: forty of those would be no help. Script may move focus to it. */
function deckAttributes(slide: Slide): Html {
  return html` role="group" aria-roledescription="slide" aria-labelledby="${headlineId(slide.id)}" tabindex="-1" data-priority="${slide.priority}"`;
}

/** What the foot names: the sources of the slide's own words that no note names, unless a chart on a figure slide names them all. */
function footSources(slide: Slide, notes: SlideNotes | undefined, context: ContentContext): Html {
  const places =
    notes === undefined ? slideSources(slide, context) : placesBesideNotes(slide, notes, context.briefing);
  const line = renderSourceLine(places, context.medium);
  const own = notes !== undefined && places.length > 0 ? html`Also: ${line}` : line;
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
