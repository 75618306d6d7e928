/** References to documents in author-date style (Chicago Manual of Style, 17th edition, 15.5–15.9), dates day first. */
import type { CslRecord } from '../csl.ts';
import { formatDate } from '../dates.ts';
import type { Source } from '../model.ts';

/** A piece of a reference; titles of whole works are in italics. */
export interface ReferencePart {
  readonly text: string;
  readonly italic: boolean;
}

/** Types whose own title is that of a whole work; the others stand within quotation marks. */
const WHOLE_WORKS: readonly string[] = [
  'book',
  'classic',
  'collection',
  'dataset',
  'hearing',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'pamphlet',
  'periodical',
  'report',
  'software',
  'standard',
  'thesis',
];

/**
 * `Ilyash, Igor. 2022. “Why is Belarus hosting Russian troops?” openDemocracy, 9 February 2022. https://…`
 * Where no author is named the publisher stands first, and where there is none the title (15.32, 15.34); a date that was
 * inferred is `about` that date.
 */
export function referenceParts({
  record,
  issued,
  circa,
  container,
  publisher,
  url,
}: Source): ReferencePart[] {
  const plain = (text: string): ReferencePart => ({ text, italic: false });
  const italic = (text: string): ReferencePart => ({ text, italic: true });
  const year = plain(` ${issued.slice(0, 4)}.`);
  const whole = WHOLE_WORKS.includes(record.type);
  const title = whole
    ? [italic(record.title), ...(ends(record.title) ? [] : [plain('.')])]
    : [plain(`“${record.title}${ends(record.title) ? '' : '.'}”`)];
  const authors = authorsOf(record.author);
  const first = authors || publisher || '';
  const head =
    first === '' ? [...title, year] : [plain(ends(first) ? first : `${first}.`), year, plain(' '), ...title];
  const date = issued.length > 4 || circa ? `${circa ? 'about ' : ''}${formatDate(issued)}` : '';
  const number = numberOf(record);
  const places = [
    container === undefined ? [] : [italic(container)],
    number === '' ? [] : [plain(number)],
    publisher === undefined || first === publisher || container === publisher ? [] : [plain(publisher)],
    date === '' ? [] : [plain(date)],
  ].filter((part) => part.length > 0);
  return merge([
    ...head,
    ...(places.length === 0 ? [] : [plain(' ')]),
    ...places.flatMap((part, i) => (i === 0 ? part.map(capital) : [plain(', '), ...part])),
    ...(places.length === 0 ? [] : [plain('.')]),
    ...(url === undefined ? [] : [plain(` ${url}`)]),
  ]);
}

/** The reference as plain text. */
export function referenceText(source: Source): string {
  return referenceParts(source)
    .map(({ text }) => text)
    .join('');
}

/** Volume, issue and number, as far as there are any: `vol. 3, no. 2`, `no. 258`. */
function numberOf(record: CslRecord): string {
  const { volume, issue, number } = record;
  const no = issue ?? number ?? record['collection-number'];
  return [volume && `vol. ${String(volume)}`, no && `no. ${String(no)}`].filter(Boolean).join(', ');
}

/** `Ilyash, Igor, and Ada Lovelace`: the first with the family name in front, for lists are sorted by it. */
function authorsOf(names: CslRecord['author']): string {
  const written = names.map((name, i) => {
    if (name.literal !== undefined) return name.literal;
    const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
    const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
    const parts =
      i === 0 ? [family, given, name.suffix] : [[given, family].filter(Boolean).join(' '), name.suffix];
    return parts.filter(Boolean).join(', ');
  });
  const last = written.pop() ?? '';
  return written.length === 0 ? last : `${written.join(', ')}, and ${last}`;
}

/** Whether a text brings its own full stop. */
function ends(text: string): boolean {
  return /[.?!]$/.test(text);
}

function capital(part: ReferencePart): ReferencePart {
  return part.italic ? part : { ...part, text: part.text.slice(0, 1).toUpperCase() + part.text.slice(1) };
}

/** Neighbours of one kind as one piece. */
function merge(parts: readonly ReferencePart[]): ReferencePart[] {
  const merged: ReferencePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.italic === part.italic) merged[merged.length - 1] = { ...last, text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}
