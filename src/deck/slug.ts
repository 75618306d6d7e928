/** Ids of slides and sections. */

/** What an id given by an author must look like: lower-case words joined by hyphens, a letter first. */
export const SLIDE_ID_RE = /^(?![\p{N}])[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u;

const MAX_LENGTH = 60;

/**
 * Text as an id: `Before 2017, about 100` → `before-2017-about-100`. Letters of any alphabet stay, accents go; what would
 * begin with a digit gets `slide-` before it, because reveal.js takes a bare number in an address for a position.
 * @returns empty when the text holds no letter or digit
 */
export function slug(text: string): string {
  const id = hyphenated(text, MAX_LENGTH);
  return /^\p{N}/u.test(id) ? `slide-${id}` : id;
}

/**
 * The words of a text in lower case, joined by hyphens: safe in addresses and in names of files. Letters of any alphabet stay,
 * accents on Latin ones go.
 * @param longest whole words as far as they fit, characters; a first word that is longer stays
 * @returns empty when the text holds no letter or digit
 */
export function hyphenated(text: string, longest: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)[,.'’](?=\d)/g, '')
    .replace(/['’]/g, '')
    .split(/[^\p{Ll}\p{Lo}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  let id = words.shift() ?? '';
  for (const word of words) {
    if (id.length + 1 + word.length > longest) break;
    id += `-${word}`;
  }
  return id;
}

/** A section's id from its path: `slides/02-carriages.md` → `carriages`. */
export function sectionId(path: string): string {
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '');
  return slug(name.replace(/^\d+[-_. ]*(?=\D)/, '')) || slug(name) || 'section';
}
