/** Orders of the rows, and which are wanted: pure, for the browser and its tests. */

/** What a row is ordered and narrowed by: its data attributes. */
export type RowData = Readonly<Record<string, string | undefined>>;

const VERDICTS = ['yes', 'partly', 'no', 'unresolved'];

/** Compares two rows by the name of an order; equal ones, and all under an unknown name, keep the order of the page. */
export function compareRows(order: string, a: RowData, b: RowData): number {
  switch (order) {
    case 'who':
      return text(a.who).localeCompare(text(b.who), 'en', { sensitivity: 'base' });
    case 'issued':
      return Number(a.place) - Number(b.place);
    case 'verdict':
      return VERDICTS.indexOf(text(a.verdict)) - VERDICTS.indexOf(text(b.verdict));
    default:
      return 0;
  }
}

/** Whether a row has every value asked for; empty asks for nothing. */
export function isWanted(
  asked: { readonly verdict: string; readonly document: string },
  row: RowData,
): boolean {
  return (
    (asked.verdict === '' || row.verdict === asked.verdict) &&
    (asked.document === '' || row.document === asked.document)
  );
}

/** `12 of 60 forecasts`. */
export function countWords(shown: number, total: number): string {
  if (shown === total) return `${total} forecasts`;
  return shown === 0 ? `None of ${total} forecasts` : `${shown} of ${total} forecasts`;
}

function text(value: string | undefined): string {
  return value ?? '';
}
