/**
 * The two visual channels of a figure, drawn on a canvas or its SVG twin: stage is the fill of a bar, basis the mark at
 * its end. There, too, it is told when a figure is no point: an arrow goes on from “at least”, a wall closes “at most”, and a
 * stem joins the two ends of a range, whose bar reaches only to the lower. Chart, legend, chip and strip all draw through
 * here. Never colour alone: each reads in black and white.
 */
import type { Pen } from '../svg/pen.ts';
import type { Bound } from './bounds.ts';
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
  readonly direction: 'up' | 'right' | 'left';
  /** Half the thickness of the bar, px. */
  readonly half: number;
  /** Positions along the direction of the bounds of an estimate or a range, px; the whisker stands at the tip when left out. */
  readonly low?: number;
  readonly high?: number;
  /** Default: the figure is a value. A `range` has both bounds, and its tip is the lower. */
  readonly bound?: Bound | undefined;
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
    arrow: 28,
    head: 6,
    wall: 5,
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
    arrow: 21,
    head: 5,
    wall: 4,
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
    arrow: 11,
    head: 3.5,
    wall: 3,
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

/** How far an end mark reaches past the value itself, px: room that a label has to leave. */
export function overhangOf(bound: Bound | undefined, weight: Weight = 'bold'): number {
  return bound === 'at-least' ? WEIGHTS[weight].arrow : 0;
}

/**
 * Draws the end mark of a bar: nothing when recorded, a dot when reported, a whisker when estimated, an open dot when
 * claimed; first, under it, what bounds the figure.
 */
export function drawBasis(
  pen: Pen,
  tip: Tip,
  basis: Basis,
  colours: MarkColours,
  weight: Weight = 'bold',
): void {
  drawBound(pen, tip, basis, colours, weight);
  for (const at of endsOf(tip)) drawEnd(pen, at, basis, colours, weight);
}

function drawEnd(pen: Pen, tip: Tip, basis: Basis, colours: MarkColours, weight: Weight): void {
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
      // The whisker of a range is drawn with it.
      if (tip.bound !== 'range') drawWhisker(pen, tip, colours, weight);
  }
}

/** Where the basis is marked: both ends of a range are said on it. */
function endsOf(tip: Tip): readonly Tip[] {
  const { bound, high, direction } = tip;
  if (bound !== 'range' || high === undefined) return [tip];
  return [tip, direction === 'up' ? { ...tip, y: high } : { ...tip, x: high }];
}

/** An arrow from the value on, a wall across it, or the two ends of a range with a stem between them. */
function drawBound(pen: Pen, tip: Tip, basis: Basis, colours: MarkColours, weight: Weight): void {
  switch (tip.bound) {
    case undefined:
      return;
    case 'at-least':
      drawArrow(pen, tip, colours, weight);
      return;
    case 'at-most':
      drawWall(pen, tip, colours, weight);
      return;
    case 'range':
      // Hooks say “estimated”: other ranges end in straight lines.
      drawWhisker(pen, tip, colours, weight, basis === 'estimated');
  }
}

function drawArrow(pen: Pen, tip: Tip, { ink, paper }: MarkColours, weight: Weight): void {
  const { arrow, head, cap } = WEIGHTS[weight];
  const { at, outward, point } = axisOf(tip);
  const start = tip.high ?? at;
  const end = start + outward * arrow;
  const neck = end - outward * head * 1.6;
  pen.save();
  pen.beginPath();
  pen.moveTo(...point(start, 0));
  pen.lineTo(...point(neck, 0));
  pen.strokeStyle = paper;
  pen.lineWidth = cap + 2;
  pen.stroke();
  pen.strokeStyle = ink;
  pen.lineWidth = cap;
  pen.stroke();
  pen.beginPath();
  pen.moveTo(...point(end, 0));
  pen.lineTo(...point(neck, head));
  pen.lineTo(...point(neck, -head));
  pen.closePath();
  pen.fillStyle = ink;
  pen.fill();
  pen.restore();
}

function drawWall(pen: Pen, tip: Tip, { ink }: MarkColours, weight: Weight): void {
  const { over, wall } = WEIGHTS[weight];
  const { at, point } = axisOf(tip);
  const reach = tip.half + over;
  pen.save();
  pen.beginPath();
  pen.moveTo(...point(at, -reach));
  pen.lineTo(...point(at, reach));
  pen.strokeStyle = ink;
  pen.lineWidth = wall;
  pen.stroke();
  pen.restore();
}

interface Axis {
  /** The tip along the direction. */
  readonly at: number;
  /** What to add to go on along the bar. */
  readonly outward: 1 | -1;
  readonly point: (along: number, across: number) => [x: number, y: number];
}

function axisOf({ x, y, direction }: Tip): Axis {
  return direction === 'up'
    ? { at: y, outward: -1, point: (along, across) => [x + across, along] }
    : { at: x, outward: direction === 'right' ? 1 : -1, point: (along, across) => [along, y + across] };
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
 * @param hooked whether the brackets have hooks; default true
 */
function drawWhisker(pen: Pen, tip: Tip, { ink, paper }: MarkColours, weight: Weight, hooked = true): void {
  const { over, cap } = WEIGHTS[weight];
  const serif = hooked ? WEIGHTS[weight].serif : 0;
  const { at, outward, point } = axisOf(tip);
  const reach = tip.half + over;
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
