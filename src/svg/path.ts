import { apply, type Matrix } from './matrix.ts';

/**
 * Two decimals at most, without a minus before zero: what every coordinate in our SVG looks like.
 * @throws RangeError for what is no finite number: SVG would draw nothing, or half of it, without a word.
 */
export function round(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`cannot draw at ${value}`);
  const text = String(Math.round(value * 100) / 100);
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}

/** Numbers of a path or an attribute, separated no more than the grammar asks. */
export function numbers(values: readonly number[]): string {
  return values
    .map(round)
    .reduce((out, text) => (out === '' || text.startsWith('-') ? out + text : `${out} ${text}`), '');
}

const TURN = 2 * Math.PI;

/** SVG path data built the way a canvas path is; every point is mapped when it is added, as the canvas standard has it. */
export class PathBuilder {
  #data = '';
  #start: readonly [number, number] | undefined;
  #at: readonly [number, number] | undefined;

  get data(): string {
    return this.#data;
  }

  moveTo(matrix: Matrix, x: number, y: number): void {
    this.#at = this.#start = apply(matrix, x, y);
    this.#data += `M${numbers(this.#at)}`;
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    if (this.#at === undefined) {
      this.moveTo(matrix, x, y);
      return;
    }
    const [fromX, fromY] = this.#at;
    const to = apply(matrix, x, y);
    this.#at = to;
    if (round(to[1]) === round(fromY)) this.#data += `H${round(to[0])}`;
    else if (round(to[0]) === round(fromX)) this.#data += `V${round(to[1])}`;
    else this.#data += `L${numbers(to)}`;
  }

  quadraticCurveTo(matrix: Matrix, cx: number, cy: number, x: number, y: number): void {
    if (this.#at === undefined) this.moveTo(matrix, cx, cy);
    this.#at = apply(matrix, x, y);
    this.#data += `Q${numbers([...apply(matrix, cx, cy), ...this.#at])}`;
  }

  bezierCurveTo(m: Matrix, ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    if (this.#at === undefined) this.moveTo(m, ax, ay);
    this.#at = apply(m, x, y);
    this.#data += `C${numbers([...apply(m, ax, ay), ...apply(m, bx, by), ...this.#at])}`;
  }

  rect(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.moveTo(matrix, x, y);
    this.lineTo(matrix, x + width, y);
    this.lineTo(matrix, x + width, y + height);
    this.lineTo(matrix, x, y + height);
    this.closePath();
  }

  /** An arc as cubic curves of at most a quarter turn (error below 0.03 % of the radius), so that any map may bend it. */
  ellipse(
    m: Matrix,
    x: number,
    y: number,
    rx: number,
    ry: number,
    start: number,
    end: number,
    ccw = false,
  ): void {
    if (rx < 0 || ry < 0) throw new RangeError(`negative radius ${Math.min(rx, ry)}`);
    const sweep = sweepOf(start, end, ccw);
    const point = (angle: number) => [x + rx * Math.cos(angle), y + ry * Math.sin(angle)] as const;
    const [x0, y0] = point(start);
    if (this.#at === undefined) this.moveTo(m, x0, y0);
    else this.lineTo(m, x0, y0);
    const pieces = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
    const step = sweep / Math.max(1, pieces);
    const k = (4 / 3) * Math.tan(step / 4);
    for (let i = 0; i < pieces; i++) {
      const from = start + i * step;
      const to = from + step;
      const [fx, fy] = point(from);
      const [tx, ty] = point(to);
      this.bezierCurveTo(
        m,
        fx - k * rx * Math.sin(from),
        fy + k * ry * Math.cos(from),
        tx + k * rx * Math.sin(to),
        ty - k * ry * Math.cos(to),
        tx,
        ty,
      );
    }
  }

  closePath(): void {
    if (this.#at === undefined) return;
    this.#at = this.#start;
    if (!this.#data.endsWith('Z')) this.#data += 'Z';
  }
}

/** Signed angle an arc covers: at most one turn, as the canvas standard's "arc" steps say. */
function sweepOf(start: number, end: number, counterclockwise: boolean): number {
  const delta = counterclockwise ? start - end : end - start;
  const covered = delta >= TURN ? TURN : ((delta % TURN) + TURN) % TURN;
  return counterclockwise ? -covered : covered;
}
