/** Tables, cell by cell: the lexer keeps no places for cells, so rows are cut again at the same bars. */
import { error } from '../diagnostics.ts';
import { type Located, type ParseContext, spanIn } from './context.ts';
import { parseInlines } from './inline.ts';
import { locateFrom, locateUnescaped } from './locate.ts';
import { known, type MarkdownToken } from './markdown.ts';
import type { Inline, Table } from './model.ts';

type TableToken = Extract<MarkdownToken, { type: 'table' }>;
type CellToken = TableToken['header'][number];

/** A table from its token, whose raw text starts at `start` of the source. */
export function parseTable(token: TableToken, source: Located, start: number, context: ParseContext): Table {
  const lines = rowLines(token.raw);
  const row = (cells: readonly CellToken[], n: number): Inline[][] => {
    const line = lines[n] ?? { start: 0, text: '' };
    const places = cellPlaces(line.text);
    reportExtra(places.slice(cells.length), start + line.start, source, context);
    return cells.map((cell, i) => {
      const place = places[i] ?? { start: line.text.length, end: line.text.length };
      const locate = locateFrom(source.locate, start + line.start + place.start);
      const cellRaw = line.text.slice(place.start, place.end);
      const content = { text: cell.text, locate: locateUnescaped(cell.text, cellRaw, locate) };
      return parseInlines(known(cell.tokens), content, context);
    });
  };
  return {
    type: 'table',
    align: token.align,
    header: row(token.header, 0),
    rows: token.rows.map((cells, n) => row(cells, n + 2)),
    span: spanIn(context, source, start, start + token.raw.trimEnd().length),
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function reportExtra(extra: readonly Range[], offset: number, source: Located, context: ParseContext): void {
  const [first] = extra;
  if (first === undefined) return;
  const span = spanIn(context, source, offset + first.start, offset + Math.max(first.end, first.start + 1));
  const hint = 'a cell past the last column is lost; write a bar in a cell as \\|';
  context.diagnostics.push(error('table-row', span, 'row has more cells than the table has columns', hint));
}

function rowLines(raw: string): { start: number; text: string }[] {
  let start = 0;
  return raw.split('\n').map((text) => {
    const line = { start, text };
    start += text.length + 1;
    return line;
  });
}

/** Where the trimmed contents of a row's cells stand in its line. */
function cellPlaces(line: string): Range[] {
  const bars: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '|') bars.push(i);
  }
  const edges = [-1, ...bars, line.length];
  const cells = edges.slice(1).map((end, n) => trimmed(line, (edges[n] ?? -1) + 1, end));
  if (cells.length > 1 && cells[0]?.start === cells[0]?.end) cells.shift();
  const last = cells.at(-1);
  if (cells.length > 1 && last?.start === last?.end) cells.pop();
  return cells;
}

function trimmed(line: string, start: number, end: number): Range {
  const cell = line.slice(start, end);
  const from = start + (cell.length - cell.trimStart().length);
  return { start: from, end: Math.max(from, start + cell.trimEnd().length) };
}
