/** The jump list: which slides somebody may mean. */
import { foldedWords, hasWords } from '../foldedWords.ts';

export interface Findable {
  readonly id: string;
  /** As the wall shows it; undefined for a slide that is not on the route. */
  readonly number: number | undefined;
  readonly title: string;
  /** Title of its section, and what kind of slide it is where that is worth a word. */
  readonly section: string;
  /** All that stands on the slide. */
  readonly text: string;
}

/**
 * Slides that a search finds, in the order of the deck within each rank: the number first, then titles, then sections, then
 * text. All words must be found, each at the start of a word. No search finds all.
 */
export function searchSlides<T extends Findable>(slides: readonly T[], query: string): readonly T[] {
  const words = foldedWords(query);
  if (words.length === 0) return slides;
  const ranked = slides.map((slide) => ({ slide, rank: rankOf(slide, words) }));
  return [0, 1, 2, 3].flatMap((wanted) =>
    ranked.filter(({ rank }) => rank === wanted).map(({ slide }) => slide),
  );
}

function rankOf({ number, title, section, text }: Findable, words: readonly string[]): number | undefined {
  if (words.length === 1 && words[0] === String(number)) return 0;
  const fields = [title, `${title} ${section}`, `${title} ${section} ${text}`];
  const found = fields.findIndex((field) => hasWords(field, words));
  return found === -1 ? undefined : found + 1;
}
