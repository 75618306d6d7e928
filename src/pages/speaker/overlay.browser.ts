/** What lies over a slide: lines of the pen, and the dot of the pointer. On the wall and on the console's picture the same. */
import type { Point, Stroke } from './drawings.ts';

const SVG = 'http://www.w3.org/2000/svg';

export interface Overlay {
  readonly element: SVGSVGElement;
  readonly paintLines: (strokes: readonly Stroke[]) => void;
  /** Undefined takes the dot away. */
  readonly paintPointer: (at: Point | undefined) => void;
}

/** Makes an empty overlay, to be laid over a slide of 1280 × 720 px or over a picture of one. */
export function makeOverlay(): Overlay {
  const element = make('svg', 'overlay');
  element.setAttribute('viewBox', '0 0 1280 720');
  element.setAttribute('aria-hidden', 'true');
  const lines = make('g', 'overlay-lines');
  element.append(lines);
  let dot: SVGElement | undefined;
  return {
    element,
    paintLines: (strokes) => drawLines(lines, strokes),
    paintPointer: (at) => {
      if (at === undefined) {
        dot?.remove();
        dot = undefined;
        return;
      }
      dot ??= makeDot();
      if (!dot.isConnected) element.append(dot);
      dot.setAttribute('transform', `translate(${at[0]} ${at[1]})`);
    },
  };
}

/** Draws lines anew, each twice: a broad one in the colour of the paper keeps the other apart from what it crosses. */
export function drawLines(into: Element, strokes: readonly Stroke[]): void {
  into.replaceChildren(
    ...strokes.flatMap(({ points }) => {
      // A tap is a dot: a line of no length is drawn by its round ends.
      const path = [...points, ...(points.length === 1 ? points : [])]
        .map((point) => point.join(','))
        .join(' ');
      return ['overlay-edge', 'overlay-line'].map((name) => {
        const line = into.ownerDocument.createElementNS(SVG, 'polyline');
        line.setAttribute('class', name);
        line.setAttribute('points', path);
        return line;
      });
    }),
  );
}

/** A ring around a point, so that it is seen on every ground. */
function makeDot(): SVGElement {
  const group = make('g', 'overlay-dot');
  for (const radius of ['15', '9']) {
    const circle = make('circle', 'overlay-spot');
    circle.setAttribute('r', radius);
    group.append(circle);
  }
  return group;
}

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className: string,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  element.setAttribute('class', className);
  return element;
}
