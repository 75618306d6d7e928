/** The overlay of the wall: it lies on the slide that is shown, and the pen draws on it. */
import '../speaker/overlay.css';
import './pen.css';
import type { RevealApi } from 'reveal.js';
import { printAddress } from '../printAddress.browser.ts';
import { cleared, type Drawings, type Point, rubbed, withoutLast, withStroke } from '../speaker/drawings.ts';
import { makeOverlay } from '../speaker/overlay.browser.ts';
import { holdPen } from '../speaker/pen.browser.ts';
import { printDrawings } from '../speaker/printDrawings.browser.ts';
import { announce } from './announce.browser.ts';
import { onDeck } from './events.browser.ts';

export interface Canvas {
  /** Paints the drawings anew. */
  readonly paint: () => void;
  readonly point: (at: Point | undefined) => void;
  readonly togglePen: () => void;
}

interface Wishes {
  readonly drawings: () => Drawings;
  readonly change: (how: (drawings: Drawings) => Drawings) => void;
}

/** Lays an overlay on whatever slide is shown, until `signal` aborts. */
export function layCanvas(deck: RevealApi, signal: AbortSignal, { drawings, change }: Wishes): Canvas {
  const overlay = makeOverlay();
  const slide = () => deck.getCurrentSlide().id;
  const paint = () => {
    const current = deck.getCurrentSlide();
    if (overlay.element.parentElement !== current) current.append(overlay.element);
    overlay.paintLines(drawings()[current.id] ?? []);
  };
  const undo = onDeck(deck, ['slidechanged'], () => {
    overlay.paintPointer(undefined);
    paint();
  });
  let pen: AbortController | undefined;

  const put = () => {
    pen?.abort();
    pen = undefined;
    announce('The pen is put down.');
  };
  const take = () => {
    const hold = new AbortController();
    pen = hold;
    const bar = penBar({
      undo: () => change((all) => withoutLast(all, slide())),
      clear: () => change((all) => cleared(all, slide())),
      print: () => printDrawings(drawings()),
      done: put,
    });
    document.body.append(bar.element);
    hold.signal.addEventListener('abort', () => bar.element.remove());
    holdPen(
      overlay.element,
      {
        erases: bar.erases,
        draw: (stroke) => change((all) => withStroke(all, slide(), stroke)),
        rub: (at) => change((all) => rubbed(all, slide(), at)),
      },
      hold.signal,
    );
    announce('The pen is taken up: draw with a pointer. D puts it down.');
  };

  signal.addEventListener('abort', () => {
    undo();
    pen?.abort();
    overlay.element.remove();
  });
  paint();
  return { paint, point: overlay.paintPointer, togglePen: () => (pen === undefined ? take() : put()) };
}

interface PenBar {
  readonly element: HTMLElement;
  readonly erases: () => boolean;
}

/** The pen's buttons, at the lower edge of the wall. */
function penBar(actions: Readonly<Record<'undo' | 'clear' | 'print' | 'done', () => void>>): PenBar {
  const element = document.createElement('div');
  element.className = 'pen-bar';
  element.setAttribute('role', 'toolbar');
  element.setAttribute('aria-label', 'Pen');
  const eraser = button('Eraser', () => {
    const on = eraser.getAttribute('aria-pressed') !== 'true';
    eraser.setAttribute('aria-pressed', String(on));
  });
  eraser.setAttribute('aria-pressed', 'false');
  element.append(
    eraser,
    button('Undo', actions.undo),
    button('Clear slide', actions.clear),
    // One file has no print page to draw them on.
    ...(printAddress() === undefined ? [] : [button('Print drawings', actions.print)]),
    button('Done (D)', actions.done),
  );
  return { element, erases: () => eraser.getAttribute('aria-pressed') === 'true' };
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
