/** A number as people type it: with separators, a hedge, its unit, or in words. Pure. */
import { formatNumber, PERCENT } from '../../evidence/format.ts';
import { numbersIn } from '../../evidence/numbers.ts';

/** What was typed: a number, or in a sentence what is wrong with it. */
export type TypedNumber = { readonly value: number } | { readonly problem: string };

/** No number and its unit is longer; what is, is not looked at. */
const LONGEST = 80;
/** With spaces around it. */
const ROOM = 1000;
/** Characters of a text that are given back. */
const ECHOED = 24;
/** More than anybody counts, and all numbers below it are exact to a whole. */
const GREATEST = 1e15;

/** Words and signs that may stand before a number, and change nothing. */
const HEDGE_RE =
  /^(?:(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.|some|nearly|almost)\s?|[~≈+]\s?)?$/iu;
const PERCENT_RE = /(?:%|per ?cent)$/iu;
/** A point before three last digits: thousands to one half of Europe, decimals to the other. */
const DOTTED_RE = /(?<![\d.,])([1-9]\d{0,2}\.\d{3})$/u;
/** What stands between two numbers, as opposed to inside of one that is written wrongly. */
const BETWEEN_RE = /[\s–—-]/u;
/** A million billions is no number that anybody writes. */
const PILED_RE = /(?:thousand|[mb]illion|trillion)s? (?:thousand|[mb]illion|trillion)/iu;
const OTHER_UNIT_RE = /^\s?(?:%|(?<=\s)\p{L}[\p{L}\s]*)$/u;

/**
 * Reads `4162` · `4,162` · `4 162` · `4’162` · `-3.5` · `about 4,000` · `~4000` · `4162 carriages` · `30 %` · `2.5 million` · `2,5`.
 * @param unit that may be written behind it, as the ledger has it: a plural noun, `%`, or nothing
 */
export function readTyped(text: string, unit = ''): TypedNumber {
  if (text.length > ROOM || text.trim().length > LONGEST)
    return { problem: `“${excerpt(text)}” is too long for a number.` };
  const typed = tidy(text);
  if (typed === '') return { problem: 'Write a number.' };
  const bare = withoutUnit(typed, unit);
  const [, dotted] = DOTTED_RE.exec(bare) ?? [];
  if (dotted !== undefined && unit !== PERCENT) {
    const thousands = formatNumber(Number(dotted.replaceAll('.', '')));
    return { problem: `“${dotted}” can be read in two ways: write ${thousands}, or ${Number(dotted)}.` };
  }
  const [number, next] = numbersIn(bare, unit);
  const unreadable = { problem: `“${excerpt(typed)}” cannot be read: write a number in digits.` };
  if (number === undefined || PILED_RE.test(bare)) return unreadable;
  if (next !== undefined)
    return BETWEEN_RE.test(bare.slice(number.end, next.start))
      ? { problem: `Write one number: “${excerpt(typed)}” holds more.` }
      : unreadable;
  if (!HEDGE_RE.test(bare.slice(0, number.start))) return unreadable;
  const rest = bare.slice(number.end);
  if (!isUnit(rest, unit)) {
    if (unit === '' || !OTHER_UNIT_RE.test(rest)) return unreadable;
    const asked = unit === PERCENT ? 'per cent' : unit;
    return { problem: `Write a number of ${asked}, not of “${excerpt(rest.trim())}”.` };
  }
  if (Number.isNaN(number.value)) return unreadable;
  if (Math.abs(number.value) > GREATEST)
    return { problem: `Write a number of at most ${formatNumber(GREATEST)}.` };
  // No minus before a zero: it would be written with it.
  return { value: number.value === 0 ? 0 : number.value };
}

/** The start of a text, short enough to be said again. */
function excerpt(text: string): string {
  const characters = [
    ...text
      .slice(0, ROOM)
      .trimStart()
      .slice(0, 3 * ECHOED)
      .replace(/\s+/gu, ' '),
  ];
  const short = characters.slice(0, ECHOED).join('');
  return characters.length > ECHOED ? `${short}…` : short;
}

/** Single spaces; a sign close to its number, a nought before a point, no full stop. */
function tidy(text: string): string {
  return (
    text
      .trim()
      .replace(/\s+/gu, ' ')
      .replace(/(?<=[\p{L}\d])\.$/u, '')
      // A comma before anything but three digits is a decimal comma: some keypads have no other.
      .replace(/^([^\d]*\d+),(\d{1,2}|\d{4,})(?![\d.,])/u, '$1.$2')
      .replace(/(?<!\d)\.(?=\d)/g, '0.')
      .replace(/(?<![\p{L}\d)] ?)([-\u2212]) (?=\d)/gu, '$1')
  );
}

/** A unit goes first, as `million` may be a part of it. */
function withoutUnit(typed: string, unit: string): string {
  if (unit === PERCENT) return typed.replace(PERCENT_RE, '').trimEnd();
  const stems = stemsOf(unit);
  const words = typed.split(' ');
  while (words.length > 1 && stems.includes(stemOf(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}

/** Whether what is left behind a number is its unit, written close to it. */
function isUnit(rest: string, unit: string): boolean {
  const trimmed = rest.trim();
  return trimmed === '' || stemsOf(unit).includes(stemOf(trimmed));
}

function stemsOf(unit: string): string[] {
  const stems = unit.split(' ').filter(Boolean).map(stemOf);
  return stems.includes('people') ? [...stems, 'person'] : stems;
}

/** Singular and plural have one stem: `facility` and `facilities`, `carriage` and `carriages`. */
function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?:(?<=ch|sh|ss|x)es|(?<!s)s)$/, '');
}
