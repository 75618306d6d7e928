import { parseFont } from './font.ts';
import { apply, IDENTITY, isTranslation, type Matrix, multiply, scaleOf } from './matrix.ts';
import type { Measure, TextSize } from './measure.ts';
import { PathBuilder, round } from './path.ts';
import type { Pen } from './pen.ts';

/** One drawn element: attributes that neighbours may share, and the rest. */
export interface SvgNode {
  /** Index of the clip it lies under, in {@link SvgContext.clips}. */
  readonly clip: number | undefined;
  readonly tag: 'path' | 'rect' | 'text';
  /** Paint and font attributes in a fixed order, each with a leading space. */
  readonly style: string;
  /** Geometry attributes, each with a leading space. */
  readonly shape: string;
  /** Escaped text of a text element. */
  readonly text?: string;
}

/** A clip path; `parent` is the clip it is cut with. */
export interface SvgClip {
  readonly data: string;
  readonly evenOdd: boolean;
  readonly parent: number | undefined;
}

type FillRule = 'nonzero' | 'evenodd';
interface State {
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  lineCap: Pen['lineCap'];
  lineJoin: Pen['lineJoin'];
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: Pen['textAlign'];
  textBaseline: Pen['textBaseline'];
}

const INITIAL: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

const CLEAR_RE = /^(?:transparent|#[0-9a-f]{6}00|#[0-9a-f]{3}0|rgba\([^)]*,\s*0(?:\.0+)?\))$/i;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A 2D drawing context that remembers SVG instead of painting: what Chart.js draws on at build time.
 * Transforms are applied to coordinates at once. No gradients, patterns, images or shadows: Chart.js would fail loudly
 * on a missing method. Colours are passed through, so `var(--data, #1f4f7a)` is one.
 */
export class SvgContext implements Pen, State {
  declare fillStyle: string | object;
  declare strokeStyle: string | object;
  declare lineWidth: number;
  declare lineCap: Pen['lineCap'];
  declare lineJoin: Pen['lineJoin'];
  declare lineDashOffset: number;
  declare globalAlpha: number;
  declare font: string;
  declare textAlign: Pen['textAlign'];
  declare textBaseline: Pen['textBaseline'];

  /** What Chart.js takes for the canvas element. */
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  readonly nodes: SvgNode[] = [];
  readonly clips: SvgClip[] = [];

  readonly #measure: Measure;
  readonly #stack: { state: State; matrix: Matrix; dash: readonly number[]; clip: number | undefined }[] = [];
  #matrix: Matrix = IDENTITY;
  #dash: readonly number[] = [];
  #clip: number | undefined;
  #path = new PathBuilder();

  /** @param measure how text is measured; only needed where text is drawn on a baseline other than `alphabetic`. */
  constructor(width: number, height: number, measure: Measure) {
    Object.assign(this, INITIAL);
    this.#measure = measure;
    this.canvas = { width, height, getContext: () => this };
  }

  save(): void {
    this.#stack.push({
      state: pick(this),
      matrix: this.#matrix,
      dash: this.#dash,
      clip: this.#clip,
    });
  }

  restore(): void {
    const last = this.#stack.pop();
    if (last === undefined) return;
    Object.assign(this, last.state);
    this.#matrix = last.matrix;
    this.#dash = last.dash;
    this.#clip = last.clip;
  }

  transform(...matrix: [number, number, number, number, number, number]): void {
    this.#matrix = multiply(this.#matrix, matrix);
  }
  setTransform(...matrix: [number, number, number, number, number, number]): void {
    this.#matrix = matrix;
  }
  resetTransform(): void {
    this.#matrix = IDENTITY;
  }
  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }
  rotate(angle: number): void {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  beginPath(): void {
    this.#path = new PathBuilder();
  }
  closePath(): void {
    this.#path.closePath();
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.#matrix, x, y);
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.#matrix, x, y);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.quadraticCurveTo(this.#matrix, cx, cy, x, y);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#path.bezierCurveTo(this.#matrix, ax, ay, bx, by, x, y);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.#matrix, x, y, width, height);
  }
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    this.#path.ellipse(this.#matrix, x, y, radius, radius, start, end, counterclockwise);
  }
  ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    rotation: number,
    start: number,
    end: number,
    counterclockwise = false,
  ): void {
    const turned = multiply(this.#matrix, [1, 0, 0, 1, x, y]);
    const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
    const matrix = multiply(turned, [cos, sin, -sin, cos, 0, 0]);
    this.#path.ellipse(matrix, 0, 0, rx, ry, start, end, counterclockwise);
  }

  clip(rule: FillRule = 'nonzero'): void {
    this.clips.push({ data: this.#path.data, evenOdd: rule === 'evenodd', parent: this.#clip });
    this.#clip = this.clips.length - 1;
  }
  fill(rule: FillRule = 'nonzero'): void {
    const paint = this.#fillPaint();
    if (paint === undefined || this.#path.data === '') return;
    const even = rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
    this.#add('path', paint, `${even} d="${this.#path.data}"`);
  }
  stroke(): void {
    const paint = this.#strokePaint();
    if (paint === undefined || this.#path.data === '') return;
    this.#add('path', paint, ` d="${this.#path.data}"`);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#withPath(
      (path) => path.rect(this.#matrix, x, y, width, height),
      () => this.fill(),
    );
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#withPath(
      (path) => path.rect(this.#matrix, x, y, width, height),
      () => this.stroke(),
    );
  }
  /** Forgets everything drawn when the whole surface is cleared; Chart.js clears nothing smaller. */
  clearRect(x: number, y: number, width: number, height: number): void {
    const [left, top] = apply(this.#matrix, x, y);
    const [right, bottom] = apply(this.#matrix, x + width, y + height);
    if (left > 0 || top > 0 || right < this.canvas.width || bottom < this.canvas.height) {
      throw new Error('clearing a part of an SVG drawing is not possible');
    }
    this.nodes.length = 0;
  }

  setLineDash(dash: number[]): void {
    // An odd list counts twice, as the canvas standard says; an all-zero list is a solid line.
    const list = dash.length % 2 === 1 ? [...dash, ...dash] : [...dash];
    this.#dash = list.every((length) => length === 0) ? [] : list;
  }
  getLineDash(): number[] {
    return [...this.#dash];
  }

  measureText(text: string): TextSize {
    return this.#measure(text, this.font, this.textBaseline);
  }
  fillText(text: string, x: number, y: number, maxWidth?: number): void {
    this.#text(text, x, y, this.#fillPaint(), maxWidth);
  }
  strokeText(text: string, x: number, y: number, maxWidth?: number): void {
    this.#text(text, x, y, this.#strokePaint(), maxWidth);
  }

  #text(text: string, x: number, y: number, paint: string | undefined, maxWidth: number | undefined): void {
    if (paint === undefined || text.trim() === '') return;
    const baseline = y + this.#drop(text);
    const moved = isTranslation(this.#matrix);
    const [atX, atY] = moved ? apply(this.#matrix, x, baseline) : [x, baseline];
    const turn = moved ? '' : ` transform="matrix(${matrixText(this.#matrix)})"`;
    const squeeze =
      maxWidth !== undefined && this.measureText(text).width > maxWidth
        ? ` textLength="${round(maxWidth)}" lengthAdjust="spacingAndGlyphs"`
        : '';
    const style = fontStyle(this.font) + anchor(this.textAlign) + paint;
    this.#add('text', style, ` x="${round(atX)}" y="${round(atY)}"${turn}${squeeze}`, escapeXml(text));
  }

  /** How far the alphabetic baseline lies below the chosen one. */
  #drop(text: string): number {
    if (this.textBaseline === 'alphabetic') return 0;
    const alphabetic = this.#measure(text, this.font, 'alphabetic');
    return (
      alphabetic.actualBoundingBoxAscent -
      this.#measure(text, this.font, this.textBaseline).actualBoundingBoxAscent
    );
  }

  #withPath(build: (path: PathBuilder) => void, paint: () => void): void {
    const kept = this.#path;
    this.#path = new PathBuilder();
    build(this.#path);
    paint();
    this.#path = kept;
  }

  #fillPaint(): string | undefined {
    const colour = colourOf(this.fillStyle);
    return colour === undefined ? undefined : ` fill="${colour}"${this.#opacity()}`;
  }

  #strokePaint(): string | undefined {
    const colour = colourOf(this.strokeStyle);
    if (colour === undefined || this.lineWidth <= 0) return undefined;
    const scale = scaleOf(this.#matrix);
    const dash = this.#dash.map((length) => round(length * scale)).join(' ');
    return [
      ` fill="none" stroke="${colour}"`,
      this.lineWidth * scale === 1 ? '' : ` stroke-width="${round(this.lineWidth * scale)}"`,
      this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`,
      this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`,
      dash === '' ? '' : ` stroke-dasharray="${dash}"`,
      dash === '' || this.lineDashOffset === 0
        ? ''
        : ` stroke-dashoffset="${round(this.lineDashOffset * scale)}"`,
      this.#opacity(),
    ].join('');
  }

  #opacity(): string {
    return this.globalAlpha === 1 ? '' : ` opacity="${round(this.globalAlpha)}"`;
  }

  #add(tag: SvgNode['tag'], style: string, shape: string, text?: string): void {
    if (this.globalAlpha === 0) return;
    this.nodes.push({ clip: this.#clip, tag, style, shape, ...(text === undefined ? {} : { text }) });
  }
}

function pick(from: State): State {
  const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset } = from;
  const { globalAlpha, font, textAlign, textBaseline } = from;
  return {
    ...{ fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset },
    ...{ globalAlpha, font, textAlign, textBaseline },
  };
}

/** Undefined for what cannot be seen. @throws Error for gradients and patterns, which SVG would need definitions for. */
function colourOf(style: string | object): string | undefined {
  if (typeof style !== 'string') throw new Error('only plain colours can be drawn as SVG');
  return CLEAR_RE.test(style) ? undefined : escapeXml(style);
}

function fontStyle(font: string): string {
  const { style, weight, size } = parseFont(font);
  const slant = style === 'normal' ? '' : ` font-style="${style}"`;
  return ` font-size="${round(size)}"${weight === 400 ? '' : ` font-weight="${weight}"`}${slant}`;
}

function anchor(align: Pen['textAlign']): string {
  if (align === 'center') return ' text-anchor="middle"';
  return align === 'right' || align === 'end' ? ' text-anchor="end"' : '';
}

function matrixText(matrix: Matrix): string {
  const [a, b, c, d, e, f] = matrix;
  // Two decimals are too coarse for a rotation: at 700 px they are off by several pixels.
  const turn = [a, b, c, d].map((value) => String(Math.round(value * 1e5) / 1e5));
  return [...turn, round(e), round(f)].join(' ');
}

/** Escapes text for XML content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
