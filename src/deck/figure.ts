/** How figures are written in prose, for all who look for them. */

/** Blanks and marks that group thousands. */
const GROUP = "[ \\u00A0\\u202F\\u2009’']";
const NUMBER = `(?:\\d{1,3}(?:${GROUP}\\d{3})+(?!\\d)|\\d+(?:[.,:/’'\\u00A0\\u202F\\u2009]\\d+)*)`;
const PERCENT = '[ \\u00A0\\u202F]?(?:%|per ?cent\\b)';
const MULTIPLIER =
  '[ \\u00A0\\u202F-]?(?:dozen|hundred|thousand|million|billion|trillion)\\b|(?:k|m|mn|bn|tn)(?![\\p{L}\\d])';

/**
 * Source of a regular expression (flags `u` and `i`) for a whole written number, with its separators, its second end, its multiplier
 * and its per cent sign: `4,162` · `1.5` · `10 000` · `40–50` · `20%` · `10:30` · `2 million`.
 */
export const FIGURE = `${NUMBER}(?:[–-]${NUMBER})?(?:${PERCENT}|(?:${MULTIPLIER}))?`;
