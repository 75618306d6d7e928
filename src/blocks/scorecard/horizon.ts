/** How far ahead a forecast looks: from the day its document came out to the end of the time it is about. */

/**
 * In the order pages show them. `months`: that time ends within six months of the document. `year`: later, but by the end
 * of the calendar year after it. `years`: later still. `open`: no time is named, or one that had begun when the document
 * came out, so that there is no day on which it could be called wrong.
 */
export const HORIZONS = ['months', 'year', 'years', 'open'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What each is called above its forecasts. */
export const HORIZON_WORDS: Readonly<Record<Horizon, string>> = {
  months: 'Within months',
  year: 'By the end of the next year',
  years: 'Further ahead',
  open: 'No time named',
};

const MONTHS_AHEAD = 6;

/**
 * The horizon of a forecast.
 * @param issued ISO date of the document: year, month or day
 * @param about ISO date or interval that the forecast is about; undefined where none is named
 */
export function horizonOf(issued: string, about: string | undefined): Horizon {
  if (about === undefined) return 'open';
  const [from = '', to = from] = about.split('/');
  const out = monthsOf(issued);
  if (startsBy(from, issued)) return 'open';
  const ahead = monthsOf(to, 12) - out;
  if (ahead <= MONTHS_AHEAD) return 'months';
  return Number(to.slice(0, 4)) <= Number(issued.slice(0, 4)) + 1 ? 'year' : 'years';
}

/** Whether a time has begun by a day; what is less exact begins with its first month or day. */
function startsBy(from: string, issued: string): boolean {
  const common = Math.min(from.length, issued.length);
  return from.slice(0, common) <= issued.slice(0, common);
}

/** Months since year 0; of a year alone the month given, default January. */
function monthsOf(iso: string, monthOfYear = 1): number {
  const [year, month] = iso.split('-');
  return Number(year) * 12 + (month === undefined ? monthOfYear : Number(month));
}
