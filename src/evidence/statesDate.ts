/** Whether a text names a date of the ledger in full. */
import { escapeRegExp } from '../regExp.ts';
import { MONTHS } from './dates.ts';

/**
 * Whether a text says an ISO date or interval with all its parts – day, month by name, year, as far as the date has them –
 * in any of the usual orders: `22–23 October 2016`, `from 22 to 23 October 2016`, `November 4, 2022`, `17.12.2020`,
 * `2012–15`. An end of an interval is not a date alone: `22–23 October 2016` does not state 23 October 2016.
 */
export function statesDate(text: string, iso: string): boolean {
  const [from = '', to = from] = iso.split('/');
  const written = plain(text);
  // Most texts name another year or none, and are not worth building a pattern for.
  if (!written.includes(to.slice(2, 4))) return false;
  const spellings = from === to ? spellingsOf(from) : intervalSpellings(from, to);
  const any = spellings.map((spelling) => escapeRegExp(plain(spelling))).join('|');
  return new RegExp(`${START}(?:${any})(?![\\p{L}\\d]|[–.,]\\d)`, 'u').test(written);
}

/** Not inside a word or a number, and not at the end of an interval. */
const START = `(?<![\\p{L}\\d]|\\d[–.,]|(?:${MONTHS.join('|').toLowerCase()})–)`;

/** One spelling for what differs in dashes, blanks, commas, ordinals and words between two dates. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/,\s/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<= )of /g, '')
    .replace(/ ?[–—-] ?| (?:to|and|until|till|through) /g, '–');
}

function spellingsOf(iso: string): string[] {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return [year];
  const names = monthNames(month);
  if (day === undefined) return names.map((name) => `${name} ${year}`);
  const number = String(Number(day));
  return [
    ...names.flatMap((name) => [`${number} ${name} ${year}`, `${name} ${number} ${year}`]),
    `${day}.${month}.${year}`,
    iso,
  ];
}

/** Both ends in full, or what they share said once. */
function intervalSpellings(from: string, to: string): string[] {
  const spellings = pairs(spellingsOf(from), spellingsOf(to));
  const [yearA, monthA, dayA] = from.split('-');
  const [yearB = '', monthB, dayB] = to.split('-');
  if (monthA === undefined || monthB === undefined) return [...spellings, `${yearA}–${yearB.slice(2)}`];
  if (yearA !== yearB) return spellings;
  if (dayA === undefined || dayB === undefined) {
    return [...spellings, ...pairs(monthNames(monthA), spellingsOf(to))];
  }
  const [a, b] = [Number(dayA), Number(dayB)];
  const apart = monthNames(monthA).flatMap((first) =>
    monthNames(monthB).flatMap((second) => [
      `${a} ${first}–${b} ${second} ${yearB}`,
      `${first} ${a}–${second} ${b} ${yearB}`,
    ]),
  );
  if (monthA !== monthB) return [...spellings, ...apart];
  const together = monthNames(monthA).flatMap((name) => [
    `${a}–${b} ${name} ${yearB}`,
    `${name} ${a}–${b} ${yearB}`,
  ]);
  return [...spellings, ...apart, ...together];
}

function pairs(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((a) => second.map((b) => `${a}–${b}`));
}

/** `November`, `Nov`, `Nov.` */
function monthNames(month: string): string[] {
  const name = MONTHS[Number(month) - 1] ?? '';
  return [name, name.slice(0, 3), `${name.slice(0, 3)}.`];
}
