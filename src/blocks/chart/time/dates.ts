/** Where ISO dates lie in time, in days since 1970; pure. */

const DAY = 86_400_000;

/** First moment of a year or month that is given by its number; a month past December is one of the next year. */
export function dayOf(year: number, month = 0): number {
  return Date.UTC(year, month) / DAY;
}

/** The middle of what a date or interval covers: of `2013` the second of July, of `2022-02` the fifteenth. */
export function middleOf(iso: string): number {
  const [from = '', to = from] = iso.split('/');
  return (startOf(from) + endOf(to)) / 2;
}

/** Year in which the middle of a date lies. */
export function yearOf(iso: string): number {
  return new Date(middleOf(iso) * DAY).getUTCFullYear();
}

/** Whether a date names a year and nothing closer. */
export function isBareYear(iso: string): boolean {
  return iso.split('/').some((end) => end.length === 4);
}

/** The day of the month of a date that names one: `2022-02-03` → 3. */
export function dayIn(iso: string): number | undefined {
  const [, , day] = iso.split('-');
  return day === undefined || iso.includes('/') ? undefined : Number(day);
}

function numbersOf(iso: string): readonly [year: number, month: number | undefined, day: number | undefined] {
  const [year = Number.NaN, month, day] = iso.split('-').map(Number);
  return [year, month, day];
}

function startOf(iso: string): number {
  const [year, month = 1, day = 1] = numbersOf(iso);
  return dayOf(year, month - 1) + day - 1;
}

function endOf(iso: string): number {
  const [year, month, day] = numbersOf(iso);
  if (month === undefined) return dayOf(year + 1);
  return day === undefined ? dayOf(year, month) : dayOf(year, month - 1) + day;
}
