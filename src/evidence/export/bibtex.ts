/** The documents as BibTeX, for LaTeX, Zotero, JabRef and others. */
import { formatDate } from '../dates.ts';
import type { Source, Sources } from '../model.ts';

/**
 * Item types of CSL → types of entries. `@online` is BibLaTeX’s, which current tools read; everything else is BibTeX’s own.
 * Types that are not named here become `@misc`.
 */
const ENTRY_TYPES: Readonly<Record<string, string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  post: 'online',
  'post-weblog': 'online',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'online',
};

/** The field that holds what CSL calls `container-title`, by type of entry; default `howpublished`. */
const CONTAINERS: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
  online: 'organization',
  techreport: 'series',
};

/** The field that holds the publisher, by type of entry; default `publisher`. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  online: 'publisher',
  phdthesis: 'school',
  techreport: 'institution',
};

/** Field names and values; those undefined are left out. */
export type BibtexFields = Readonly<Record<string, string | undefined>>;

/** Fields whose value is an address: BibTeX’s own signs are part of it and stay. */
const VERBATIM: readonly string[] = ['url', 'doi'];

/** One entry. Values are plain text and are escaped here. */
export function bibtexEntry(type: string, key: string, fields: BibtexFields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || value === '') return [];
    return [`  ${name} = {${VERBATIM.includes(name) ? address(value) : value}},`];
  });
  return `@${type}{${key},\n${lines.join('\n')}\n}\n`;
}

/**
 * The entry of a document. `date` and `year` are both there, for BibLaTeX and BibTeX. A date that was inferred says so in
 * `note`; a document that names no author has its short form as `key`, by which BibTeX sorts and labels.
 */
export function bibtexOf({ id, record, issued, circa, short, container, publisher, url }: Source): string {
  const type = ENTRY_TYPES[record.type] ?? 'misc';
  const number = text(record.number) ?? text(record['collection-number']);
  const authors = record.author.map(nameOf).join(' and ');
  return bibtexEntry(type, id, {
    author: authors,
    key: authors === '' ? escapeBibtex(short) : undefined,
    title: `{${escapeBibtex(record.title)}}`,
    [CONTAINERS[type] ?? 'howpublished']: container && escapeBibtex(container),
    [PUBLISHERS[type] ?? 'publisher']: publisher && escapeBibtex(publisher),
    volume: text(record.volume),
    number: text(record.issue) ?? number,
    pages: text(record.page)?.replace(/(?<=\d)[-–](?=\d)/g, '--'),
    year: issued.slice(0, 4),
    date: issued,
    note: circa ? `About ${formatDate(issued)}: the date is inferred` : undefined,
    doi: typeof record.DOI === 'string' ? record.DOI : undefined,
    url,
  });
}

/** All documents in one file, in the order of the list. */
export function bibtexFile(sources: Sources): string {
  return [...sources.values()].map(bibtexOf).join('\n');
}

/** `Beethoven, Ludwig van` in the form BibTeX takes apart: particle and family, suffix, given; an organisation in braces of its own. */
function nameOf(name: Source['record']['author'][number]): string {
  if (name.literal !== undefined) return `{${escapeBibtex(name.literal)}}`;
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family]
    .filter(Boolean)
    .join(' ');
  return [family, name.suffix, name.given]
    .flatMap((part) => (part === undefined || part === '' ? [] : [escapeBibtex(part)]))
    .join(', ');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? escapeBibtex(String(value)) : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, escaped or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text as TeX prints it: its special signs escaped, letters beyond ASCII left as UTF-8. */
export function escapeBibtex(value: string): string {
  return value.replace(/[\\{}$&%#_^~]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** An address with the signs encoded that would end the value or escape its end. */
function address(value: string): string {
  return value.replace(/[{}\\]/g, encodeURIComponent);
}
