/** How a search reads texts. Pure. */

/** Words without case, accents and marks: `4,162 carriages` is `4162` and `carriages`. */
export function foldedWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/(?<=\d)[,.\u202f\u00a0](?=\d)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether each of these words begins one of the text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const inside = foldedWords(text);
  return words.every((word) => inside.some((found) => found.startsWith(word)));
}
