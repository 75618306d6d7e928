/** The reading level of a deck: what slides show, and apart from it what their notes say. */
import { type Block, type Deck, type Fence, slidesOf } from '../deck/model.ts';
import { type Readability, readabilityOf } from './readability.ts';
import { textsOf } from './textLength.ts';

/** Grade that the text shown is meant to stay at or under: that of the last year of a US high school. */
export const GRADE_LIMIT = 12;

/** A slide, or all of them. */
export interface ReadingLevel {
  /** Headline, body and what a learner reads in blocks. */
  readonly shown: Readability;
  readonly notes: Readability;
}

export interface DeckReadingLevel extends ReadingLevel {
  readonly slides: readonly (ReadingLevel & { readonly id: string; readonly number: number })[];
}

/**
 * Measures each slide, and the deck as one text. A row of a table counts as a sentence, and so does each text of a block; citations and
 * numbers do not count.
 * @param words text a learner reads in a block
 */
export function readingLevelOf(deck: Deck, words: (fence: Fence) => readonly string[]): DeckReadingLevel {
  const slides = slidesOf(deck).map((slide) => {
    const textsIn = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.type === 'fence' ? words(block) : textsOf(block)));
    return {
      id: slide.id,
      number: slide.number,
      shown: [slide.title, ...textsIn(slide.body)],
      notes: textsIn(slide.notes),
    };
  });
  return {
    slides: slides.map(({ shown, notes, ...slide }) => ({
      ...slide,
      shown: readabilityOf(shown),
      notes: readabilityOf(notes),
    })),
    shown: readabilityOf(slides.flatMap(({ shown }) => shown)),
    notes: readabilityOf(slides.flatMap(({ notes }) => notes)),
  };
}
