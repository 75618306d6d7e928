/** Numerals in prose, and which of them are no figures: dates, years, ordinals, names, paragraph signs. */
import { FIGURE } from '../deck/figure.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const GAP = '[ \\u00A0\\n]';
const TO = `(?:${GAP}?[–-]${GAP}?|${GAP}(?:and|to|or)${GAP})`;
const DAY = '(?<![\\d.,])(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19|20)\\d{2}';
const ONE_DAY = `${DAY}${GAP}${MONTH}`;

/** What holds digits and is no figure, in the order in which they are looked for. */
const EXEMPT: readonly RegExp[] = [
  // footnotes and broken fact links, which the parser reports
  /\^\d+|\[[^\]\n]*\]\(fact:[^)\n]*\)?/gu,
  // 2016-11-22, 2016-11
  new RegExp(`(?<![\\d-])${YEAR}-\\d{2}(?:-\\d{2})?(?![\\d-])`, 'gu'),
  // 22 November 2016, 22–23 November, 28 February – 5 March 2022, 1, 2 and 3 May
  new RegExp(`(?:${DAY}(?:,${GAP}|${TO}))*${ONE_DAY}(?:,?${GAP}${YEAR}(?!\\d))?`, 'gu'),
  // November 22, 2016; November 22–23, 2016. Without a year, what follows a month may be a number: in May 12 trains
  new RegExp(`\\b${MONTH}${GAP}${DAY}(?:${TO}${DAY})?,${GAP}${YEAR}(?!\\d)`, 'gu'),
  // Zapad-2017, T-72A, S-400, MiG-31K, Су-34, D0, F16
  /(?<![\p{L}\d])\p{Lu}\p{L}*[-\u2011]?\d[\p{L}\d]*(?:[-\u2011/]\p{L}?\d[\p{L}\d]*)*(?![\p{L}\d]|[.,]\d)/gu,
  // 1st, 22nd
  /(?<![\d.,])\d+(?:st|nd|rd|th)\b/gu,
  // 2013–2017, 2013–17, 2013/14
  new RegExp(`(?<![\\d.,$€£])${YEAR}${GAP}?[–/-]${GAP}?(?:${YEAR}|\\d{2})(?![\\d%]|[.,]\\d)`, 'gu'),
  // 2016, 1990s
  new RegExp(`(?<![\\d.,$€£–-]|[–-]${GAP})${YEAR}s?(?![\\d%\\p{L}]|[.,]\\d|${GAP}?[–-]${GAP}?\\d)`, 'gu'),
  // mid-2022, pre-2014, Zapad–2017 and what else has a word before the year
  new RegExp(`(?<=\\p{L}[–-])${YEAR}(?![\\d%]|[.,]\\d)`, 'gu'),
  // ¶34, ¶¶34–35
  /¶{1,2}\s?\d+(?:[–-]\d+)?/gu,
];

const FIGURE_RE = new RegExp(FIGURE, 'giu');

export interface Figure {
  /** Where it starts in the text. */
  readonly index: number;
  readonly figure: string;
}

/** Figures in a text that nothing in the text itself accounts for. */
export function sourcelessFigures(text: string): Figure[] {
  if (!/\d/.test(text)) return [];
  let rest = text;
  for (const re of EXEMPT) rest = rest.replace(re, (found) => '\uFFFC'.repeat(found.length));
  return [...rest.matchAll(FIGURE_RE)].map((found) => ({ index: found.index, figure: found[0] }));
}
