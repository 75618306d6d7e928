import { formatFact } from '../../evidence/format.ts';
import { factProblem } from '../../evidence/lookUp.ts';
import type { Ledger } from '../../evidence/model.ts';
import { type Html, html } from '../../html.ts';
import type { BlockKind, BlockProblem } from '../kind.ts';
import { type MarksSpec, marksSchema } from './schema.ts';

/** Squares in a row: across a slide, and across a phone, where as many would be too small to tell apart. */
const WIDE = 127;
const NARROW = 56;
/** The distance between two squares in user units. */
const PITCH = 10;

/** Every mark is a thing counted: rectangles filled with two patterns, not thousands of nodes. */
export const marks: BlockKind<MarksSpec> = {
  kind: 'marks',
  schema: marksSchema,
  check: (spec, { ledger }) => {
    const problems: BlockProblem[] = (['total', 'solid'] as const).flatMap((path) => {
      const unknown = factProblem(spec[path], ledger);
      if (unknown !== undefined) return [{ path: [path], ...unknown }];
      const fact = ledger.get(spec[path]);
      // A formula that failed has been reported where it stands.
      if (fact === undefined || Number.isNaN(fact.value)) return [];
      const whole = typeof fact.value === 'number' && Number.isInteger(fact.value) && fact.value > 0;
      return whole
        ? []
        : [{ path: [path], rule: 'bad-value', message: `fact "${fact.id}" is no count of things` }];
    });
    if (problems.length === 0 && count(spec.solid, ledger) > count(spec.total, ledger)) {
      problems.push({
        path: ['solid'],
        rule: 'range',
        message: 'more squares would be solid than there are',
      });
    }
    return problems;
  },
  facts: (spec) => [spec.total, spec.solid],
  words: () => [],
  render: ({ id, spec }, { ledger }, medium) => {
    const total = count(spec.total, ledger);
    const solid = count(spec.solid, ledger);
    const name = nameOf(spec, ledger);
    if (!medium.interactive) {
      // Chromium prints patterns as pictures of dots; paths stay lines.
      return field(
        'marks',
        WIDE,
        total,
        name,
        html`<path class="mark-open" d="${squares(solid, total, 1.5, 6)}"/>
<path class="mark-solid" d="${squares(0, solid, 1, 7)}"/>`,
      );
    }
    return html`<div class="marks-field">
${patterned('marks marks-wide', `${id}-wide`, WIDE, total, solid, name)}
${patterned('marks marks-narrow', `${id}-narrow`, NARROW, total, solid, name)}
</div>`;
  },
};

function patterned(
  className: string,
  id: string,
  columns: number,
  total: number,
  solid: number,
  name: Html,
): Html {
  return field(
    className,
    columns,
    total,
    name,
    html`<defs>
<pattern id="${id}-open" width="${PITCH}" height="${PITCH}" patternUnits="userSpaceOnUse"><rect class="mark-open" x="1.5" y="1.5" width="6" height="6" rx="1"/></pattern>
<pattern id="${id}-solid" width="${PITCH}" height="${PITCH}" patternUnits="userSpaceOnUse"><rect class="mark-solid" x="1" y="1" width="7" height="7" rx="1"/></pattern>
</defs>
<path fill="url(#${id}-open)" d="${outline(solid, total, columns)}"/>
<path fill="url(#${id}-solid)" d="${outline(0, solid, columns)}"/>`,
  );
}

function field(className: string, columns: number, total: number, name: Html, drawing: Html): Html {
  const height = Math.ceil(total / columns) * PITCH;
  return html`<svg class="${className}" viewBox="0 0 ${columns * PITCH} ${height}" role="img" aria-label="${name}">
${drawing}
</svg>`;
}

function count(id: string, ledger: Ledger): number {
  const value = ledger.get(id)?.value;
  return typeof value === 'number' ? value : 0;
}

function nameOf(spec: MarksSpec, ledger: Ledger): Html {
  const [total, solid] = [ledger.get(spec.total), ledger.get(spec.solid)];
  return html`${total && formatFact(total)} small squares, one for each: ${total?.label}. ${solid && formatFact(solid)} of them solid: ${solid?.label}.`;
}

/** Squares `from`…`to` (end exclusive) one by one, `inset` from the corner of their place and `size` wide. */
function squares(from: number, to: number, inset: number, size: number): string {
  return Array.from({ length: to - from }, (_, i) => {
    const [column, row] = [(from + i) % WIDE, Math.floor((from + i) / WIDE)];
    return `M${column * PITCH + inset} ${row * PITCH + inset}h${size}v${size}h${-size}z`;
  }).join('');
}

/** The outline of squares `from`…`to` (end exclusive), filled row by row: at most three rectangles. */
function outline(from: number, to: number, perRow: number): string {
  const rectangles: string[] = [];
  const add = (column: number, row: number, columns: number, rows: number) => {
    if (columns > 0 && rows > 0) {
      rectangles.push(
        `M${column * PITCH} ${row * PITCH}h${columns * PITCH}v${rows * PITCH}h${-columns * PITCH}z`,
      );
    }
  };
  const [firstRow, lastRow] = [Math.floor(from / perRow), Math.floor(to / perRow)];
  const [firstColumn, lastColumn] = [from % perRow, to % perRow];
  if (firstRow === lastRow) {
    add(firstColumn, firstRow, lastColumn - firstColumn, 1);
  } else {
    add(firstColumn, firstRow, perRow - firstColumn, 1);
    add(0, firstRow + 1, perRow, lastRow - firstRow - 1);
    add(0, lastRow, lastColumn, 1);
  }
  return rectangles.join('');
}
