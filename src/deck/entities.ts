/** Character references in Markdown text: `&nbsp;`, `&#8211;`. */

/** The ones people type; others are left as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  thinsp: '\u2009',
  shy: '\u00AD',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  times: '×',
  divide: '÷',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  deg: '°',
  middot: '·',
  bull: '•',
  para: '¶',
  sect: '§',
  copy: '©',
  euro: '€',
  pound: '£',
  rarr: '→',
  larr: '←',
};

/** Finds character references; all that {@link decodeEntity} does not know stay text. */
export const ENTITY_RE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/g;

/** The character a reference stands for; undefined when unknown. */
export function decodeEntity(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const usable = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return usable ? String.fromCodePoint(code) : '\uFFFD';
}

/** Text with its character references decoded. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY_RE, (entity) => decodeEntity(entity) ?? entity);
}
