/** Where values, the reference line and the computed part stand once the value axis is known. */
import type { Rect, Tip } from '../../evidence/drawMarks.ts';
import type { Look } from './model.ts';
import type { Plan, PlanRow } from './plan.ts';
import { clampCentre, leading, type PlacedLine, stack, widthOf } from './text.ts';

/** From a value to px along the value axis. */
export type ToPixel = (value: number) => number;

/** The end of a row's bar, with the bounds of its whisker. */
export function tipOf(plan: Plan, row: PlanRow, rect: Rect, toPixel: ToPixel): Tip {
  const { low, high } = row.fact;
  const range = low === undefined || high === undefined ? {} : { low: toPixel(low), high: toPixel(high) };
  return plan.direction === 'up'
    ? { x: rect.x + rect.width / 2, y: rect.y, direction: 'up', half: rect.width / 2, ...range }
    : {
        x: rect.x + rect.width,
        y: rect.y + rect.height / 2,
        direction: 'right',
        half: rect.height / 2,
        ...range,
      };
}

/** The value's lines beside (points) or above (bar) the end of its bar; to its left where the computed part stands above. */
export function placeValue(plan: Plan, index: number, rect: Rect, tip: Tip): readonly PlacedLine[] {
  const row = plan.rows[index];
  if (row === undefined) return [];
  if (plan.direction === 'right') {
    const x = Math.max(tip.x, tip.high ?? 0) + plan.gap;
    return stack(row.lines, tip.y).map((line) => ({ ...line, x, align: 'left' }));
  }
  if (plan.extension?.row === index) {
    let y = rect.y - 4;
    return row.lines.map((line) => {
      y += line.size * 0.8;
      return { ...line, x: rect.x - 10, y: Math.round(y), align: 'right' };
    });
  }
  const mark = row.fact.basis === 'recorded' || row.fact.basis === 'computed' ? 0 : 6;
  return upwards(plan, row.lines, tip.x, Math.min(tip.y, tip.high ?? tip.y) - plan.gap - mark);
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
export function placeReference(plan: Plan, x: number, bottom: number): PlacedLine | undefined {
  const line = plan.reference?.line;
  if (line === undefined) return undefined;
  const width = widthOf(line, plan.look);
  const y = bottom + line.size + 6;
  if (x + 8 + width <= plan.width) return { ...line, x: x + 8, y, align: 'left' };
  return { ...line, x: Math.max(width, x - 8), y, align: 'right' };
}

/** The parts of a vertical line that no text covers. */
export function freeParts(
  x: number,
  from: number,
  to: number,
  boxes: readonly Rect[],
): readonly (readonly [from: number, to: number])[] {
  const near = boxes.filter((box) => box.x - 5 < x && x < box.x + box.width + 5).sort((a, b) => a.y - b.y);
  const parts: [number, number][] = [];
  let start = from;
  for (const box of near) {
    if (box.y > start) parts.push([start, Math.min(box.y, to)]);
    start = Math.max(start, box.y + box.height);
  }
  if (start < to) parts.push([start, to]);
  return parts;
}
