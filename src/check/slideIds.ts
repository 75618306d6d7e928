import { type Deck, type Slide, slidesOf } from '../deck/model.ts';
import { allNodes, nodesOf } from '../deck/nodes.ts';
import { type Diagnostic, error } from '../diagnostics.ts';
import type { Ledger, Sources } from '../evidence/model.ts';

/** Ids that pages use for parts of their own; `speaker` as a hash opens the console in the file of the deck. */
const PAGE_IDS: readonly string[] = [
  'announcer',
  'contents',
  'contents-name',
  'help',
  'help-name',
  'speaker',
];

/** A slide’s id is an id of HTML on every page, so it must not be one that cards, records, blocks or pages have. */
export function checkSlideIds(deck: Deck, ledger: Ledger, sources: Sources): Diagnostic[] {
  const slides = slidesOf(deck);
  const ofBlocks = slides.flatMap(blockPrefixes);
  const isTaken = (id: string) =>
    PAGE_IDS.includes(id) ||
    (id.startsWith('fact-') && ledger.has(id.slice('fact-'.length).replace(/-title$/, ''))) ||
    (id.startsWith('source-') && sources.has(id.slice('source-'.length))) ||
    ofBlocks.some((prefix) => id === prefix || id.startsWith(`${prefix}-`));
  return slides
    .filter(({ id }) => isTaken(id))
    .map(({ id, idSpan }) => {
      const hint = 'give the slide another one in its heading: {#another-id}';
      return error('taken-id', idSpan, `id "${id}" is taken by a part of the page`, hint);
    });
}

/** Ids of a slide's blocks, and of their parts, begin with the slide's id and the kind. */
function blockPrefixes(slide: Slide): string[] {
  return nodesOf(allNodes(slide), 'fence').map(({ kind }) => `${slide.id}-${kind}`);
}
