/** The bar a reader draws: an outline in ink, as no stage has, with its number; an empty slot before anything is drawn. */
import type { Plugin } from 'chart.js';
import type { Rect } from '../../evidence/drawMarks.ts';
import type { Pen } from '../../svg/pen.ts';
import { type BriefingChart, pixelsOf, planOfChart } from './draw.ts';
import { boxOf, upwards } from './place.ts';
import { drawLine, type PlacedLine } from './text.ts';

export interface DrawnGhost {
  /** All of the value axis at the ghost's place. */
  readonly slot: Rect;
  /** The bar as drawn; without height before anything is. */
  readonly rect: Rect;
  readonly lines: readonly PlacedLine[];
}

/** How far the end line of the bar stands out on either side, px: a bar that is drawn, not measured. */
const OVERHANG = 4;
/** Half the height of the grip at the bar's end, px; it never hangs below the axis (`sketch.css`). */
const GRIP = 15;

/** The ghost of an upright chart as it stands now; undefined where nothing is drawn by hand. */
export function drawnGhost(chart: BriefingChart): DrawnGhost | undefined {
  const plan = planOfChart(chart);
  const { ghost, thickness } = plan;
  if (ghost === undefined) return undefined;
  const { left, top, bottom } = chart.chartArea;
  const x = left + ghost.centre - thickness / 2;
  const slot = { x, y: top, width: thickness, height: bottom - top };
  const { value } = ghost;
  // Below the start of a logarithmic axis there is no height.
  const end = value === undefined ? bottom : Math.min(bottom, Math.round(pixelsOf(chart)(value)));
  const over = ghost.open ? Math.min(end, bottom - GRIP) - GRIP : end;
  return {
    slot,
    rect: { x, y: end, width: thickness, height: bottom - end },
    lines: upwards(plan, ghost.lines, x + thickness / 2, over - plan.gap),
  };
}

export const ghostPlugin: Plugin<'bar'> = {
  id: 'ghost',
  afterDatasetsDraw: drawGhost,
};

function drawGhost(chart: BriefingChart): void {
  const drawn = drawnGhost(chart);
  if (drawn === undefined) return;
  const plan = planOfChart(chart);
  const { palette } = plan.look;
  const { slot, rect, lines } = drawn;
  const pen: Pen = chart.ctx;
  pen.save();
  if (plan.ghost?.open) {
    pen.fillStyle = palette.soft;
    for (const x of [slot.x, slot.x + slot.width - 1]) pen.fillRect(x, slot.y, 1, slot.height);
  }
  if (plan.ghost?.value !== undefined) {
    pen.fillStyle = palette.paper;
    pen.fillRect(rect.x, rect.y, rect.width, rect.height);
    pen.fillStyle = palette.ink;
    for (const x of [rect.x, rect.x + rect.width - 2]) pen.fillRect(x, rect.y, 2, rect.height);
    pen.fillRect(rect.x - OVERHANG, rect.y - 2, rect.width + 2 * OVERHANG, 4);
  }
  for (const line of lines) {
    // A slot may be narrower than what stands in it.
    const box = boxOf(line, plan.look);
    pen.fillStyle = palette.paper;
    pen.fillRect(box.x - 2, box.y, box.width + 4, box.height);
    drawLine(pen, line, plan.look);
  }
  pen.restore();
}
