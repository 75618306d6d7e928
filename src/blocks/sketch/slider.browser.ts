/**
 * The end of a bar as a hand draws it: dragged by pointer or touch, moved by keys. It knows a value axis and a column of the
 * page, and nothing of the drawing behind it.
 */
import { neatValue, shareOf, stepped, type ValueAxis, valueAt, valueBeyond } from './axis.ts';

/** A column in px of its parent: the lower end of the axis is at its foot, the upper at its head. */
export interface Column {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface SliderOptions {
  /** The slider is put there; positioned, and nothing in it moves the column. */
  readonly parent: HTMLElement;
  readonly label: string;
  /** Id of what tells how it is used; default none. */
  readonly describedBy?: string;
  /** The axis at present. */
  readonly axis: () => ValueAxis;
  /** Undefined until something is drawn. */
  readonly value: () => number | undefined;
  /** A value as it is read out: `300 carriages`. */
  readonly inWords: (value: number) => string;
  /** Takes a value from the hand; it may lie beyond the axis, which then has to make room. Calls `place` in turn. */
  readonly set: (value: number) => void;
  readonly signal: AbortSignal;
}

export interface Slider {
  /** Puts the slider where its column is now; undefined takes it away. */
  place(column: Column | undefined): void;
}

const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };
/** Steps at a time with Shift. */
const LEAP = 10;

/** Makes a slider, which is gone when the signal aborts. */
export function makeSlider(options: SliderOptions): Slider {
  const { parent, label, describedBy, axis, value, inWords, set, signal } = options;
  const element = document.createElement('div');
  element.className = 'sketch';
  element.tabIndex = 0;
  for (const [name, text] of [
    ['role', 'slider'],
    ['aria-label', label],
    ['aria-orientation', 'vertical'],
  ] as const)
    element.setAttribute(name, text);
  if (describedBy !== undefined) element.setAttribute('aria-describedby', describedBy);
  const grip = document.createElement('span');
  grip.className = 'sketch-grip';
  element.append(grip);
  element.hidden = true;
  parent.append(element);
  signal.addEventListener('abort', () => element.remove());

  /** Upper end of the axis when the hand went beyond it. */
  let left: number | undefined;
  let tapping = false;
  const follow = (event: PointerEvent) => {
    const box = element.getBoundingClientRect();
    const share = 1 - (event.clientY - box.top) / box.height;
    const now = axis();
    if (share <= 1) {
      left = undefined;
      set(neatValue(now, valueAt(now, Math.max(0, share))));
      return;
    }
    left ??= now.max;
    // What made the axis grow stays at its end, so that the bar never jumps from under the hand.
    set(Math.max(now.max, valueBeyond(now, left, share)));
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    // Else the browser would start to select text.
    event.preventDefault();
    element.focus({ preventScroll: true });
    // A finger on the column may be about to scroll: only when it goes up again was that a tap.
    tapping = event.pointerType === 'touch' && event.target !== grip;
    if (tapping) return;
    element.setPointerCapture(event.pointerId);
    follow(event);
  };
  const onMove = (event: PointerEvent) => {
    // A browser captures a finger by itself, one that only taps or scrolls too.
    if (!tapping && element.hasPointerCapture(event.pointerId)) follow(event);
  };
  const onEnd = (event: PointerEvent) => {
    if (tapping && event.type === 'pointerup') follow(event);
    tapping = false;
    left = undefined;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = axis();
    const direction = KEYS[event.key];
    if (direction !== undefined)
      set(stepped(now, value() ?? now.min, direction * (event.shiftKey ? LEAP : 1)));
    else if (event.key === 'Home') set(now.min);
    else if (event.key === 'End') set(now.max);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(type, onEnd, { signal });
  element.addEventListener('keydown', onKey, { signal });

  return {
    place: (column) => {
      element.hidden = column === undefined;
      if (column === undefined) return;
      for (const side of ['left', 'top', 'width', 'height'] as const)
        element.style[side] = `${column[side]}px`;
      const now = axis();
      const amount = value();
      const share = amount === undefined ? 0 : shareOf(now, amount);
      grip.style.setProperty('--share', `${share * 100}%`);
      element.setAttribute('aria-valuemin', String(now.min));
      element.setAttribute('aria-valuemax', String(now.max));
      element.setAttribute('aria-valuenow', String(Math.max(now.min, amount ?? now.min)));
      element.setAttribute('aria-valuetext', amount === undefined ? 'nothing drawn yet' : inWords(amount));
    },
  };
}
