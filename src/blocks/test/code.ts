/** Codes of drawn tests: short enough for a board, and one that is mistyped is known to be none. Pure. */

/** No vowels, so that no code is a word, and of signs that a hand writes alike only one: no O or Q beside C, no S beside 5, Z beside 2, B beside 8, Y beside V. */
const SIGNS = '23456789CDFGHJKMNPRTVWX'.split('');
/** A prime: then one wrong sign, or two neighbours that changed places, always changes the last sign. */
const COUNT = SIGNS.length;
/** Signs before the one that checks them: 12,167 tests. */
const FREE = 3;

/**
 * A code such as `7K3F`, three signs by chance and one that checks them.
 * @param random numbers from 0 to below 1
 */
export function makeCode(random: () => number): string {
  const digits = Array.from({ length: FREE }, () => Math.floor(random() * COUNT));
  return [...digits, checkOf(digits)].map((digit) => SIGNS[digit]).join('');
}

/** The code that somebody typed, in whatever case and with whatever spaces or hyphens; undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const signs = [...typed.toUpperCase().replace(/[\s-]/g, '')];
  const digits = signs.map((sign) => SIGNS.indexOf(sign));
  const isWhole = digits.length === FREE + 1 && digits.every((digit) => digit !== -1);
  return isWhole && digits[FREE] === checkOf(digits.slice(0, FREE)) ? signs.join('') : undefined;
}

/** Each sign counts by its place. */
function checkOf(digits: readonly number[]): number {
  return digits.reduce((sum, digit, i) => sum + (i + 2) * digit, 0) % COUNT;
}
