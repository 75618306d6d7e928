/** The two pictures: which slides they show, how large, and what lies over the one that is on the wall. */
import type { Point, Stroke } from './drawings.ts';
import { makeOverlay } from './overlay.browser.ts';
import { part } from './parts.browser.ts';
import { holdPen, placeOn } from './pen.browser.ts';
import type { View } from './protocol.ts';
import { putView } from './view.browser.ts';

export interface Pictures {
  readonly show: (now: string, next: string | undefined, scheme: string) => void;
  /** Shows a slide as it is on the wall. */
  readonly mirror: (view: View) => void;
  readonly black: (isBlack: boolean) => void;
  readonly paintLines: (strokes: readonly Stroke[]) => void;
  readonly point: (isOn: boolean) => void;
  readonly pen: (isOn: boolean) => void;
}

interface Wishes {
  readonly point: (at: Point | undefined) => void;
  readonly draw: (stroke: Stroke) => void;
  readonly rub: (at: Point) => void;
  readonly erases: () => boolean;
}

export function livenPictures(wishes: Wishes): Pictures {
  const root = part('.pictures');
  const frames = { now: part('[data-frame="now"]'), next: part('[data-frame="next"]') };
  const overlay = makeOverlay();
  frames.now.append(overlay.element);
  const rescale = () => {
    for (const [name, frame] of Object.entries(frames))
      root.style.setProperty(`--${name}`, String(frame.clientWidth / 1280));
  };
  const observer = new ResizeObserver(rescale);
  for (const frame of Object.values(frames)) observer.observe(frame);
  rescale();

  let pen: AbortController | undefined;
  let points = true;
  let due: Point | undefined;
  const tell = () => {
    if (due !== undefined) wishes.point(due);
    due = undefined;
  };
  frames.now.addEventListener('pointermove', (event) => {
    if (!points || pen !== undefined) return;
    // One place a frame is as much as a wall can show.
    if (due === undefined) requestAnimationFrame(tell);
    due = placeOn(overlay.element, event);
    overlay.paintPointer(due);
  });
  const leave = () => {
    due = undefined;
    overlay.paintPointer(undefined);
    wishes.point(undefined);
  };
  frames.now.addEventListener('pointerleave', leave);

  return {
    show: (now, next, scheme) => {
      for (const slide of root.querySelectorAll<HTMLElement>(':scope > .slide')) {
        slide.classList.toggle('is-now', slide.id === now);
        slide.classList.toggle('is-next', slide.id === next);
        slide.dataset.scheme = scheme;
        // What comes next is looked at; its headline stands above it for those who hear.
        slide.inert = slide.id !== now;
      }
      overlay.element.dataset.scheme = scheme;
    },
    mirror: ({ slide, html }) => {
      const picture = root.querySelector<HTMLElement>(`:scope > .slide[id="${CSS.escape(slide)}"]`);
      if (picture !== null) putView(picture, html);
    },
    black: (isBlack) => frames.now.toggleAttribute('data-black', isBlack),
    paintLines: overlay.paintLines,
    point: (isOn) => {
      points = isOn;
      if (!isOn) leave();
    },
    pen: (isOn) => {
      pen?.abort();
      pen = isOn ? new AbortController() : undefined;
      leave();
      if (pen !== undefined) holdPen(overlay.element, wishes, pen.signal);
    },
  };
}
