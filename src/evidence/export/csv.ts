/** Tables as comma-separated values. */

export type Cell = string | number | undefined;

/** What a spreadsheet takes for a formula, or for our own mark before one. */
const FORMULA_RE = /^'*[=+\-@\t\r\n]/;

/**
 * Rows as RFC 4180 has it: CRLF after every line, a header, quotes where they must be. Text that a spreadsheet would run as
 * a formula gets an apostrophe in front, as OWASP advises against CSV injection; whoever takes one apostrophe off text that
 * has it before `=`, `+`, `-`, `@` or white space has the text back. Numbers are written as they are, with a point and without
 * separators. A missing value is an empty cell.
 */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, Cell>>>[],
): string {
  const lines = [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA_RE.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
