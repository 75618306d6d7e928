/** ISO dates and intervals in words, as the deck writes them: `22–23 November 2016`. */

/** Names of the months, January first. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** The form of a year, month or day, or of an interval of two: `2016`, `2016-11`, `2016-11-22/2016-11-23`; see {@link isRealDate}. */
export const ISO_DATE_RE =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(\/\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;

/** Whether a text of the form {@link ISO_DATE_RE} names days that there are, and an interval that does not end before it begins. */
export function isRealDate(iso: string): boolean {
  const [from = '', to = from] = iso.split('/');
  const common = Math.min(from.length, to.length);
  return isRealDay(from) && isRealDay(to) && from.slice(0, common) <= to.slice(0, common);
}

/** Days that there are not, such as 31 February, come out of the calendar as others. */
function isRealDay(iso: string): boolean {
  if (iso.length < 10) return true;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function parts(iso: string): Parts {
  const [year = '', month, day] = iso.split('-');
  return {
    year,
    month: month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    day: day === undefined ? '' : String(Number(day)),
  };
}

function join(...words: string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

/** `2016-11-22` → `22 November 2016`; intervals share what they have in common: `22–23 November 2016`, `2012–2015`. */
export function formatDate(iso: string): string {
  return dateSpellings(iso)[0] ?? iso;
}

/** All ways an author may write the date, the full one first; parts may be left off from the left or the year dropped. */
export function dateSpellings(iso: string): string[] {
  const [from = '', to] = iso.split('/');
  const a = parts(from);
  if (to === undefined || to === from) {
    const { day, month, year } = a;
    return unique([join(day, month, year), join(day, month), join(month, year), year]);
  }
  const b = parts(to);
  if (from.length !== to.length) return [`${formatDate(from)} – ${formatDate(to)}`];
  if (a.year !== b.year) {
    const simple = a.month === '';
    return [
      simple ? `${a.year}–${b.year}` : `${formatDate(from)} – ${formatDate(to)}`,
      ...(simple ? [`${a.year}–${b.year.slice(2)}`] : []),
    ];
  }
  if (a.month !== b.month) {
    const both = a.day === '' ? `${a.month}–${b.month}` : `${join(a.day, a.month)} – ${join(b.day, b.month)}`;
    return [join(both, a.year), both];
  }
  return [join(`${a.day}–${b.day}`, a.month, a.year), join(`${a.day}–${b.day}`, a.month)];
}

function unique(words: string[]): string[] {
  return [...new Set(words.filter((word) => word !== ''))];
}
