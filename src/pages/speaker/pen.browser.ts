/** The pen's hand: what a pointer does on an overlay becomes lines, or rubs them out. */
import type { Point, Stroke } from './drawings.ts';

export interface PenWishes {
  /** Whether the pen rubs out. */
  readonly erases: () => boolean;
  /** A line that began or went on. */
  readonly draw: (stroke: Stroke) => void;
  readonly rub: (at: Point) => void;
}

/** So far a line must go before it gets another point, px on the canvas. */
const STEP = 3;

/** Lets every kind of pointer draw on an overlay until `signal` aborts. */
export function holdPen(element: SVGSVGElement, wishes: PenWishes, signal: AbortSignal): void {
  let stroke: Stroke | undefined;
  let rubbing = false;
  const go = (event: PointerEvent) => {
    // Whatever lies under the pen is not pressed, and no swipe changes the slide.
    event.preventDefault();
    event.stopPropagation();
    const at = placeOn(element, event);
    if (rubbing) wishes.rub(at);
    if (stroke === undefined) return;
    const last = stroke.points.at(-1);
    if (last !== undefined && Math.hypot(at[0] - last[0], at[1] - last[1]) < STEP) return;
    stroke = { ...stroke, points: [...stroke.points, at] };
    wishes.draw(stroke);
  };
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      rubbing = wishes.erases();
      stroke = rubbing
        ? undefined
        : { id: `${Date.now()}-${Math.random()}`, points: [placeOn(element, event)] };
      if (stroke !== undefined) wishes.draw(stroke);
      go(event);
    },
    { signal },
  );
  element.addEventListener('pointermove', (event) => (stroke !== undefined || rubbing) && go(event), {
    signal,
  });
  const end = (event: PointerEvent) => {
    event.stopPropagation();
    stroke = undefined;
    rubbing = false;
  };
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', end, { signal });
  element.dataset.pen = '';
  signal.addEventListener('abort', () => delete element.dataset.pen);
}

/** Where on the canvas of 1280 × 720 px an event is, whole px. */
export function placeOn(element: Element, { clientX, clientY }: MouseEvent): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = Math.round(((clientX - left) / width) * 1280);
  const y = Math.round(((clientY - top) / height) * 720);
  return [Math.min(1280, Math.max(0, x)), Math.min(720, Math.max(0, y))];
}
