/** Figures written in words: they drift from the ledger just as digits do, and nothing else would notice. */
import { type Diagnostic, warning } from '../diagnostics.ts';
import { ownWords, type Passage } from './passage.ts';

const ONES = 'two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const GAP = '(?:\\s+|-)';
const SMALL = `(?:(?:${TENS})(?:-(?:one|${ONES}))?|${TEENS}|${ONES})`;
const LARGE = '(?:dozen|hundred|thousand|million|billion|trillion)s?';
/** A word before it makes a part of a period or a text of it: the first half of the year, the third quarter. */
const PART = '(?<!\\b(?:first|second|third|fourth|other|latter|former|last|next|upper|lower)\\s+)';

/** `four`, `twenty-one`, `two and a half`, `a hundred and fifty`, `tens of thousands`. */
const NUMBER = `(?:(?:(?:${SMALL}|an?|one|half${GAP}an?)${GAP})?(?<!\\p{N}\\s?)${LARGE}|(?:tens|scores)(?=\\s+of\\b)|${SMALL})(?:(?:${GAP}|\\s+and\\s+)(?:${LARGE}|${SMALL})|\\s+of\\s+(?:hundred|thousand|million|billion)s)*(?:\\s+and\\s+a\\s+(?:half|quarter))?`;
const FORMS: readonly string[] = [
  // two thirds, three-quarters, one half, one fifth of
  `(?:one|${SMALL})${GAP}(?:halves|half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)`,
  // four; two or three; one to two
  `(?:(?:one|${SMALL})(?:\\s+(?:to|or)\\s+|[–-]))?${NUMBER}`,
  // half of, half the, half as many; by half
  `${PART}half(?=\\s+(?:of|the|an?|as|its|their|his|her|that|this|those|these|all)\\b)|(?:by|a)\\s+half`,
  // a third of, by a quarter, quarters of
  `${PART}(?:an?\\s+(?:third|fifth|sixth|eighth|tenth)(?=\\s+of\\b)|by\\s+a\\s+third|(?:a\\s+)?quarters?(?=\\s+of\\b)|by\\s+a\\s+quarter)`,
  // twice, doubled, to double, double the; twofold, tenfold
  'twice|thrice|(?:doubl|tripl|quadrupl)(?:ed|es|ing)|(?:double|triple|quadruple)(?=\\s+(?:the|that|this|those|these|what|its|their|his|her|of|as)\\b)|(?:to|will|would|may|might|can|could)\\s+(?:double|triple|quadruple|halve)|halv(?:ed|ing)|halves(?=\\s+(?:the|that|its|their|his|her)\\b)',
  `(?:${SMALL}|hundred|thousand)-?fold`,
  '(?<!\\p{N})[\u00BC-\u00BE\u2150-\u215E]',
];

/** Not behind an apostrophe or a hyphen (`Zapad-two`), nor at the beginning of an ordinal (`twenty-first`). */
const NUMBER_WORD_RE = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}]|-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|hundredth|thousandth|millionth)\\b)`,
  'giu',
);

/** Any of the words above, to pass over most texts quickly. */
const QUICK_RE =
  /tw[oei]|th[ir]|four|five|fift|fort|six|seven|eight|nine|ten|eleven|doz|hundred|million|illion|scores|hal[fv]|quarter|doubl|tripl|fold|[\u00BC-\u00BE\u2150-\u215E]/i;

/** Numbers in words that are neither linked to a fact nor quoted. `one`, ordinals, `both` and `once` are no figures. */
export function checkNumberWords(passage: Passage): Diagnostic[] {
  if (!QUICK_RE.test(passage.text)) return [];
  return [...ownWords(passage.text).matchAll(NUMBER_WORD_RE)].flatMap(({ 0: words, index }) => {
    const figure = words.replace(/\s+/g, ' ');
    if (passage.states(figure)) return [];
    const end = index + words.length;
    const message = `figure "${figure}" in words has no source`;
    return [warning('number-word', passage.spanOf(index, end), message, passage.numberHint(index, end))];
  });
}
