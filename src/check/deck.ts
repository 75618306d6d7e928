/** Checks of the whole deck, one rule a file. */
import { type Deck, type Fence, slidesOf } from '../deck/model.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Ledger, Sources } from '../evidence/model.ts';
import { checkCitations } from './citations.ts';
import { checkDrawnTests } from './drawnTests.ts';
import { evidenceOf } from './evidence.ts';
import { checkFactLinks } from './factLinks.ts';
import { checkHeadings } from './headings.ts';
import { checkLinkedFiles } from './linkedFiles.ts';
import { checkPlacedBlocks } from './placedBlocks.ts';
import { checkSections } from './sections.ts';
import { checkSlideIds } from './slideIds.ts';
import { checkSlideLinks } from './slideLinks.ts';
import { checkTextLength } from './textLength.ts';
import { checkTimes } from './times.ts';
import { checkProse } from './wording.ts';

export interface CheckOptions {
  /** Paths, relative to the project, of files that images may show. */
  readonly assets: ReadonlySet<string>;
  /** Text a learner reads in a block. */
  readonly words: (fence: Fence) => readonly string[];
}

/** Everything that is wrong with a parsed deck, given the ledger and the documents. */
export function checkDeck(
  deck: Deck,
  ledger: Ledger,
  sources: Sources,
  { assets, words }: CheckOptions,
): readonly Diagnostic[] {
  const ids = slidesOf(deck).map(({ id }) => id);
  const evidence = evidenceOf(ledger, sources);
  return [
    ...checkSections(deck),
    ...checkTimes(deck),
    ...checkSlideIds(deck, ledger, sources),
    ...deck.sections.flatMap(checkHeadings),
    ...deck.sections.flatMap(checkDrawnTests),
    ...slidesOf(deck).flatMap((slide) => [
      ...checkFactLinks(slide, ledger),
      ...checkCitations(slide, sources),
      ...checkProse(slide, evidence, deck.meta.lang),
      ...checkSlideLinks(slide, ids),
      ...checkLinkedFiles(slide, assets),
      ...checkTextLength(slide, words),
      ...checkPlacedBlocks(slide),
    ]),
  ];
}
