/** Texts as a reader compares them. */

/** What a reader does not tell texts apart by: marks that are not inside of a number, and signs that are not seen. */
const UNTOLD_RE = /(?!%)(?:(?<!\d)\p{P}|\p{P}(?!\d)|\p{Cf})/gu;

/** Text as a reader compares it: letter case, spacing and punctuation do not count. */
export function folded(words: string): string {
  const plain = words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain.replace(UNTOLD_RE, '').replace(/\s+/g, ' ').trim() || plain;
}

/** A text that says what an earlier one of its list says; both counted from 0. */
export interface Twin {
  readonly at: number;
  readonly first: number;
}

/** All texts of a list that say the same as one before them. */
export function twinsIn(texts: readonly string[]): Twin[] {
  const all = texts.map(folded);
  return all.map((text, at) => ({ at, first: all.indexOf(text) })).filter(({ at, first }) => first < at);
}
