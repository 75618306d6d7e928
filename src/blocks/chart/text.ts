/** Text on a chart: type sizes per design, wrapping, drawing. */
import type { Pen } from '../../svg/pen.ts';
import type { Look, Size } from './model.ts';

/** Family of all text on a chart, as a CSS list. */
export const FAMILY = "'Source Sans 3 Variable', sans-serif";

/** How a run of text is set. */
export interface Style {
  /** px. */
  readonly size: number;
  readonly weight: number;
  readonly colour: 'ink' | 'soft' | 'accentText' | 'paper';
}

export interface Line extends Style {
  readonly text: string;
}

/** A line and where its alphabetic baseline starts, ends or is centred. */
export interface PlacedLine extends Line {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'center';
}

/** Type sizes in px; never under 14. */
export const TYPE: Readonly<Record<Size, Readonly<Record<'label' | 'note' | 'value' | 'great', number>>>> = {
  slide: { label: 20, note: 16, value: 22, great: 34 },
  half: { label: 17, note: 15, value: 18, great: 28 },
  wide: { label: 17, note: 15, value: 18, great: 28 },
  narrow: { label: 15, note: 14, value: 16, great: 22 },
};

export function fontOf({ weight, size }: Style): string {
  return `${weight} ${size}px ${FAMILY}`;
}

export function widthOf(line: Line, look: Look): number {
  return look.measure(line.text, fontOf(line));
}

/** Breaks text at spaces so that each line fits and no line is much shorter than another; a longer word stands alone. */
export function wrap(text: string, style: Style, maxWidth: number, look: Look): readonly Line[] {
  const width = (line: string) => look.measure(line, fontOf(style));
  let lines = breakAt(text, maxWidth, width);
  for (let narrower = maxWidth - 4; narrower > 0; narrower -= 4) {
    const tighter = breakAt(text, narrower, width);
    if (tighter.length > lines.length || tighter.some((line) => width(line) > narrower)) break;
    lines = tighter;
  }
  return lines.map((line) => ({ ...style, text: line }));
}

function breakAt(text: string, maxWidth: number, width: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && width(joined) <= maxWidth) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Distance from one baseline to the next. */
export function leading(style: Style): number {
  return Math.round(style.size * 1.22);
}

/** Height of lines one under the other. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + leading(line), 0);
}

/** Lines one under the other, their block centred on a height. */
export function stack<T extends Line>(
  lines: readonly T[],
  centre: number,
): readonly (T & { readonly y: number })[] {
  let y = centre - heightOf(lines) / 2;
  return lines.map((line) => {
    y += leading(line);
    // A quarter of the size lies under the baseline.
    return { ...line, y: Math.round(y - line.size * 0.27) };
  });
}

/** Where centred text of a width must be centred to stay between two edges. */
export function clampCentre(x: number, width: number, left: number, right: number): number {
  return Math.max(left + width / 2, Math.min(right - width / 2, x));
}

export function drawLine(pen: Pen, line: PlacedLine, look: Look): void {
  pen.font = fontOf(line);
  pen.fillStyle = look.palette[line.colour];
  pen.textAlign = line.align;
  pen.textBaseline = 'alphabetic';
  pen.fillText(line.text, line.x, line.y);
}
