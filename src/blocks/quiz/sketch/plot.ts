/** The drawing of known bars and the one that is drawn: shapes in per cent of their frame, so that it grows with its column. Pure. */
import { formatNumber } from '../../../evidence/format.ts';
import { roomyEnd, roundUp } from '../../sketch/axis.ts';

/** An element of SVG. */
export interface Shape {
  readonly tag: 'line' | 'rect' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

export interface Scene {
  readonly known: readonly number[];
  /** Undefined until something is drawn, and where a room is shown the answer. */
  readonly guess: number | undefined;
  /** Undefined until it is checked. */
  readonly truth: number | undefined;
  /** The axis ends there at least: it keeps the room that it made for the hand. */
  readonly room: number;
}

export interface Plot {
  readonly end: number;
  /** The numbers of the axis. */
  readonly scale: readonly Shape[];
  readonly bars: readonly Shape[];
}

/** Of a column, left free on either side of its bar. */
const MARGIN = 0.2;
/** The same where two bars share it, and between them. */
const SHARED = 0.06;
/** Steps of the axis, at most. */
const STEPS = 4;

export function plotOf(scene: Scene): Plot {
  const { known, guess, truth, room } = scene;
  const end = Math.max(roomyEnd(Math.max(...known)), guess ?? 0, truth ?? 0, room);
  const ticks = ticksTo(end);
  return {
    end,
    scale: ticks.map((value) => ({
      tag: 'text',
      attributes: { x: '100%', y: across(1 - value / end), dy: '0.35em', 'text-anchor': 'end' },
      text: axisText(value),
    })),
    bars: [
      ...ticks.map((value) => lineAt(1 - value / end)),
      ...known.map((value, i) => rect('known', i + MARGIN, 1 - 2 * MARGIN, value / end, known.length + 1)),
      ...askedBars(scene, end),
    ],
  };
}

function askedBars({ known, guess, truth }: Scene, end: number): Shape[] {
  const [at, columns] = [known.length, known.length + 1];
  const slot = rect('slot', at + MARGIN / 2, 1 - MARGIN, 1, columns);
  const alone = (kind: string, value: number) =>
    rect(kind, at + MARGIN, 1 - 2 * MARGIN, value / end, columns);
  if (truth === undefined) return guess === undefined ? [slot] : [slot, alone('guess', guess)];
  if (guess === undefined) return [alone('truth', truth)];
  const half = (1 - 3 * SHARED) / 2;
  return [
    rect('guess', at + SHARED, half, guess / end, columns),
    rect('truth', at + 2 * SHARED + half, half, truth / end, columns),
  ];
}

/** @param left and `width` in columns, `height` a share of the axis */
function rect(kind: string, left: number, width: number, height: number, columns: number): Shape {
  return {
    tag: 'rect',
    attributes: {
      class: `quiz-sketch-${kind}`,
      x: across(left / columns),
      y: across(1 - height),
      width: across(width / columns),
      height: across(height),
    },
  };
}

function lineAt(share: number): Shape {
  const y = across(share);
  return { tag: 'line', attributes: { x1: '0', x2: '100%', y1: y, y2: y } };
}

function ticksTo(end: number): number[] {
  const step = roundUp(end / STEPS);
  const count = Math.floor(end / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** Short, as an axis has little room: `5,000`, `20 mn`, `1 bn`. */
function axisText(value: number): string {
  if (value >= 1e9) return `${formatNumber(value / 1e9)} bn`;
  return value >= 1e6 ? `${formatNumber(value / 1e6)} mn` : formatNumber(value);
}

function across(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
