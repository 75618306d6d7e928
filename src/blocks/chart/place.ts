/** Where values, the reference line and the computed part stand once the value axis is known. */
import { overhangOf, type Rect, type Tip } from '../../evidence/drawMarks.ts';
import { isStacked, type Look } from './model.ts';
import { type Plan, type PlanRow, positionOf } from './plan.ts';
import { clampCentre, heightOf, leading, type PlacedLine, stack, widthOf } from './text.ts';

/** From a value to px along the value axis. */
export type ToPixel = (value: number) => number;

/** How strongly the marks of a design are drawn. */
export function weightOf(look: Look): 'bold' | 'medium' {
  return isStacked(look) ? 'medium' : 'bold';
}

/** The end of a row's bar, with what bounds it and the bounds of its whisker. */
export function tipOf(plan: Plan, row: PlanRow, rect: Rect, toPixel: ToPixel): Tip {
  const { low, high, bound } = row.fact;
  const at = (amount: number) => toPixel(positionOf(row, amount));
  const range = low === undefined || high === undefined ? {} : { low: at(low), high: at(high) };
  return plan.direction === 'up'
    ? { x: rect.x + rect.width / 2, y: rect.y, direction: 'up', half: rect.width / 2, bound, ...range }
    : {
        x: row.leftwards ? rect.x : rect.x + rect.width,
        y: rect.y + rect.height / 2,
        direction: row.leftwards ? 'left' : 'right',
        half: rect.height / 2,
        bound,
        ...range,
      };
}

/** The value's lines beside a bar that lies, or in or over it; above one that stands, to its left where the computed part is above. */
export function placeValue(plan: Plan, index: number, rect: Rect, tip: Tip): readonly PlacedLine[] {
  const row = plan.rows[index];
  if (row === undefined) return [];
  if (row.placed !== undefined) return row.placed;
  const reach = overhangOf(tip.bound, weightOf(plan.look));
  if (plan.direction === 'right') return placeBeside(plan, row, rect, tip, reach);
  if (plan.extension?.row === index) {
    let y = rect.y - 4;
    return row.lines.map((line) => {
      y += line.size * 0.8;
      return { ...line, x: rect.x - 10, y: Math.round(y), align: 'right' };
    });
  }
  const mark = row.fact.basis === 'recorded' || row.fact.basis === 'computed' ? 0 : 6;
  return upwards(plan, row.lines, tip.x, Math.min(tip.y, tip.high ?? tip.y) - reach - plan.gap - mark);
}

/** px along a bar from its beginning to a value in it, and over it. */
export const INSIDE = 10;
export const OVER = 5;

function placeBeside(plan: Plan, row: PlanRow, rect: Rect, tip: Tip, reach: number): readonly PlacedLine[] {
  const { place = 'end', leftwards = false } = row;
  const outwards = leftwards ? -1 : 1;
  const align = leftwards ? 'right' : 'left';
  if (place === 'end') {
    const high = tip.high ?? tip.x;
    const end = leftwards ? Math.min(tip.x, high) : Math.max(tip.x, high);
    return stack(row.lines, tip.y).map((line) => ({
      ...line,
      x: end + outwards * (reach + plan.gap),
      align,
    }));
  }
  const beginning = leftwards ? rect.x + rect.width : rect.x;
  if (place === 'inside')
    return stack(row.lines, tip.y).map((line) => ({ ...line, x: beginning + outwards * INSIDE, align }));
  const centre = rect.y - plan.gap / 2 - heightOf(row.lines) / 2;
  return stack(row.lines, centre).map((line) => {
    const width = widthOf(line, plan.look);
    const x = leftwards ? Math.max(width, beginning - OVER) : Math.min(plan.width - width, beginning + OVER);
    return { ...line, x, align };
  });
}

/** Lines that end on a baseline, each centred as far as the drawing allows. */
export function upwards(
  plan: Plan,
  lines: PlanRow['lines'],
  x: number,
  bottom: number,
): readonly PlacedLine[] {
  let y = bottom;
  return [...lines].reverse().map((line) => {
    const at = Math.round(y);
    y -= leading(line);
    const right = plan.width - plan.padding.right / 2;
    return { ...line, x: clampCentre(x, widthOf(line, plan.look), 0, right), y: at, align: 'center' };
  });
}

/** The box a line of text covers. */
export function boxOf(line: PlacedLine, look: Look): Rect {
  const width = widthOf(line, look);
  const x = line.align === 'left' ? line.x : line.align === 'right' ? line.x - width : line.x - width / 2;
  return { x, y: line.y - line.size * 0.8, width, height: line.size * 1.1 };
}

/** A reference's label beside the foot of its line, on the side where there is room. */
export function placeReference(plan: Plan, x: number, bottom: number): readonly PlacedLine[] {
  const lines = plan.reference?.lines ?? [];
  const width = Math.max(0, ...lines.map((line) => widthOf(line, plan.look)));
  const isRight = x + 8 + width <= plan.width;
  let y = bottom + 6 - (lines[0] === undefined ? 0 : leading(lines[0]) - lines[0].size);
  return lines.map((line) => {
    y += leading(line);
    return isRight
      ? { ...line, x: x + 8, y, align: 'left' }
      : { ...line, x: Math.max(widthOf(line, plan.look), x - 8), y, align: 'right' };
  });
}

/** The parts of a vertical line that no text covers. */
export function freeParts(
  x: number,
  from: number,
  to: number,
  boxes: readonly Rect[],
): readonly (readonly [from: number, to: number])[] {
  const near = boxes
    .filter((box) => box.x - 5 < x && x < box.x + box.width + 5 && box.y < to)
    .sort((a, b) => a.y - b.y);
  const parts: [number, number][] = [];
  let start = from;
  for (const box of near) {
    if (box.y > start) parts.push([start, Math.min(box.y, to)]);
    start = Math.max(start, box.y + box.height);
  }
  if (start < to) parts.push([start, to]);
  return parts;
}
