/**
 * The two visual channels of a figure, drawn on a canvas or its SVG twin: stage is the fill of a bar, basis the mark at
 * its end. Chart, legend and chip all draw through here. Never colour alone: each reads in black and white.
 */
import type { Pen } from '../svg/pen.ts';
import type { Basis, Stage } from './model.ts';

/** Colours a mark needs; any CSS colour. */
export interface MarkColours {
  readonly data: string;
  readonly paper: string;
  readonly ink: string;
}

/** A bar, in px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a bar ends, which way it points and how wide it is there. */
export interface Tip {
  readonly x: number;
  readonly y: number;
  readonly direction: 'up' | 'right';
  /** Half the thickness of the bar, px. */
  readonly half: number;
  /** Positions along the direction of the bounds of an estimate, px; the whisker stands at the tip when left out. */
  readonly low?: number;
  readonly high?: number;
}

/** Line weights and spacing: for slides and text columns, for phones, for legends and chips. */
export type Weight = 'bold' | 'medium' | 'fine';
const WEIGHTS = {
  bold: {
    outline: 2,
    hatch: 2.4,
    pitch: 8,
    dash: [7, 5],
    dots: [2, 3],
    radius: 6,
    over: 5,
    serif: 5,
    cap: 2.5,
  },
  medium: {
    outline: 1.75,
    hatch: 1.8,
    pitch: 6,
    dash: [5, 4],
    dots: [2, 2.5],
    radius: 5,
    over: 4,
    serif: 4,
    cap: 2,
  },
  fine: {
    outline: 1.5,
    hatch: 1.5,
    pitch: 5,
    dash: [4, 3],
    dots: [1.5, 2],
    radius: 3.5,
    over: 2.5,
    serif: 3,
    cap: 1.75,
  },
} as const;

/** Whether a bar is one solid area; planned, expected and computed ones are not. */
export function isSolid(stage: Stage | undefined, basis: Basis): boolean {
  return basis !== 'computed' && stage !== 'planned' && stage !== 'expected';
}

/** Draws the fill of a bar: hatched when planned, a dashed outline when expected, dotted when computed, else solid. */
export function drawStage(
  pen: Pen,
  rect: Rect,
  stage: Stage | undefined,
  basis: Basis,
  colours: MarkColours,
  weight: Weight = 'bold',
): void {
  if (rect.width <= 0 || rect.height <= 0) return;
  const sizes = WEIGHTS[weight];
  pen.save();
  pen.fillStyle = isSolid(stage, basis) ? colours.data : colours.paper;
  pen.fillRect(rect.x, rect.y, rect.width, rect.height);
  if (!isSolid(stage, basis)) {
    pen.strokeStyle = colours.data;
    if (stage === 'planned') {
      pen.lineWidth = sizes.hatch;
      drawHatch(pen, inset(rect, sizes.outline / 2), sizes.pitch);
    }
    pen.lineWidth = sizes.outline;
    if (basis === 'computed') pen.setLineDash([...sizes.dots]);
    else if (stage === 'expected') pen.setLineDash([...sizes.dash]);
    const { x, y, width, height } = inset(rect, sizes.outline / 2);
    pen.beginPath();
    pen.rect(x, y, width, height);
    pen.stroke();
  }
  pen.restore();
}

/** Lines rising at 45°, cut to the rectangle by arithmetic: canvas and SVG agree on them without patterns or clips. */
function drawHatch(pen: Pen, { x, y, width, height }: Rect, pitch: number): void {
  pen.beginPath();
  for (let offset = pitch / 2; offset < width + height; offset += pitch) {
    const left = Math.max(0, offset - height);
    const right = Math.min(width, offset);
    if (right - left < 0.5) continue;
    pen.moveTo(x + left, y + offset - left);
    pen.lineTo(x + right, y + offset - right);
  }
  pen.stroke();
}

/** Draws the end mark of a bar: nothing when recorded, a dot when reported, a whisker when estimated, an open dot when claimed. */
export function drawBasis(
  pen: Pen,
  tip: Tip,
  basis: Basis,
  colours: MarkColours,
  weight: Weight = 'bold',
): void {
  switch (basis) {
    case 'recorded':
    case 'computed':
      return;
    case 'reported':
      drawDot(pen, tip, colours.data, colours.paper, WEIGHTS[weight].outline, weight);
      return;
    case 'claimed':
      drawDot(pen, tip, colours.paper, colours.data, WEIGHTS[weight].outline * 1.25, weight);
      return;
    case 'estimated':
      drawWhisker(pen, tip, colours, weight);
  }
}

function drawDot(pen: Pen, tip: Tip, fill: string, ring: string, width: number, weight: Weight): void {
  pen.save();
  pen.beginPath();
  pen.arc(tip.x, tip.y, WEIGHTS[weight].radius, 0, 2 * Math.PI);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = ring;
  pen.lineWidth = width;
  pen.stroke();
  pen.restore();
}

/**
 * Brackets across the bar's end. With a range they stand at its bounds, joined by a stem; without one a single bracket
 * stands at the value and has no extent along the scale, so that nobody reads a range the document does not give.
 */
function drawWhisker(pen: Pen, tip: Tip, { ink, paper }: MarkColours, weight: Weight): void {
  const { over, serif, cap } = WEIGHTS[weight];
  const up = tip.direction === 'up';
  const at = up ? tip.y : tip.x;
  const outward = up ? -1 : 1;
  const reach = tip.half + over;
  const point = (along: number, across: number): [number, number] =>
    up ? [tip.x + across, along] : [along, tip.y + across];
  const bracket = (along: number, back: number) => {
    pen.moveTo(...point(along + back, -reach));
    pen.lineTo(...point(along, -reach));
    pen.lineTo(...point(along, reach));
    pen.lineTo(...point(along + back, reach));
  };
  pen.save();
  pen.beginPath();
  if (tip.low === undefined || tip.high === undefined) bracket(at, -outward * serif);
  else {
    bracket(tip.low, outward * serif);
    bracket(tip.high, -outward * serif);
    pen.moveTo(...point(tip.low, 0));
    pen.lineTo(...point(tip.high, 0));
    // The stem starts on the bar: an edge of paper lifts it off.
    pen.strokeStyle = paper;
    pen.lineWidth = cap + 2;
    pen.stroke();
  }
  pen.strokeStyle = ink;
  pen.lineWidth = cap;
  pen.stroke();
  pen.restore();
}

function inset({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}
