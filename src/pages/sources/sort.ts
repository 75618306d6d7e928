/** Orders of the entries, and which entries are wanted: pure, for the build and the browser. */

/** What of an entry is sorted and filtered by: its data attributes. */
export type EntryData = Readonly<Record<string, string | undefined>>;

/** Names of orders as they stand in the address, with the words of the choice; the first is that of the page itself. */
export const SORTS = {
  paragraph: { words: 'document and paragraph', heading: '' },
  value: { words: 'value, by unit', heading: 'Entries by unit and value, smallest first' },
  date: { words: 'date', heading: 'Entries by the date they are about, earliest first' },
  speaker: { words: 'who says so', heading: 'Entries by who says so' },
} as const;
export type SortName = keyof typeof SORTS;

/** The order of a name; the page’s own for a name that is none. */
export function sortNamed(name: string): SortName {
  return name === 'value' || name === 'date' || name === 'speaker' ? name : 'paragraph';
}

/** Compares two entries; equal ones keep the order of the page. Those without a value or a date come last. */
export function compareEntries(sort: SortName, a: EntryData, b: EntryData): number {
  switch (sort) {
    case 'paragraph':
      return 0;
    case 'value':
      return (
        lastIfMissing(a.value, b.value) ||
        text(a.unit).localeCompare(text(b.unit), 'en') ||
        Number(a.value) - Number(b.value) ||
        0
      );
    case 'date':
      return lastIfMissing(a.date, b.date) || text(a.date).localeCompare(text(b.date), 'en');
    case 'speaker':
      return text(a.speaker).localeCompare(text(b.speaker), 'en');
  }
}

function lastIfMissing(a: string | undefined, b: string | undefined): number {
  return Number(a === undefined) - Number(b === undefined);
}

function text(value: string | undefined): string {
  return value ?? '';
}

/** Fields of the address that name an attribute of an entry. */
export const FILTERS = ['document', 'stage', 'basis', 'kind', 'slide'] as const;

/** The text of an entry, made ready for `isWanted` once. */
export interface Content {
  /** In lower case. */
  readonly text: string;
  /** Its numbers without separators of thousands: `4162`, `20.8`. */
  readonly numbers: ReadonlySet<string>;
}

/** Reads the text of an entry. */
export function readContent(text: string): Content {
  const plain = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return { text: text.toLowerCase(), numbers: new Set(plain.match(/\d+(?:\.\d+)?/g)) };
}

/**
 * Whether an entry is wanted: it has every value asked for (one of its slides is enough), and every word, in whatever case.
 * A number is wanted whole, however its thousands are set: `200` is not in `2,000`, and `30000` and `30 000` are `30,000`.
 * @param asked value by field; empty asks for nothing
 */
export function isWanted(asked: ReadonlyMap<string, string>, data: EntryData, content: Content): boolean {
  const words = (asked.get('words') ?? '')
    .toLowerCase()
    .replace(/(?<![\d.])\d{1,3}(?:[\s,]\d{3})+(?!\d)/g, (number) => number.replace(/[\s,]/g, ''))
    .split(/\s+/);
  return (
    FILTERS.every((name) => {
      const value = asked.get(name) ?? '';
      return value === '' || text(data[name]).split(' ').includes(value);
    }) &&
    words.every((word) =>
      /^\d+(?:\.\d+)?$/.test(word) ? content.numbers.has(word) : content.text.includes(word),
    )
  );
}
