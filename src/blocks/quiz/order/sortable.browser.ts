/** A list whose items are moved with buttons, or by dragging a handle. */
import type { Order } from './grade.ts';

export interface Sortable {
  /** The items as they stand, by their index when the list was made. */
  readonly order: () => Order;
  readonly setOrder: (order: Order) => void;
  readonly items: readonly HTMLElement[];
}

interface Moved {
  readonly item: HTMLElement;
  /** Counted from 0. */
  readonly at: number;
  /** False where it stays because it was first or last already. */
  readonly moved: boolean;
}

interface Listeners {
  /** An item has passed another: of a drag, at each place. */
  readonly changed: () => void;
  /** Somebody has moved an item and let go of it, or tried to move it. */
  readonly told: (moved: Moved) => void;
}

/**
 * An item that is moved keeps its place in the document and its neighbours go round it: the focus, and the finger that holds
 * it, stay on it.
 */
export function sortable(list: HTMLElement, { changed, told }: Listeners, signal: AbortSignal): Sortable {
  const items = [...list.querySelectorAll<HTMLElement>('.quiz-item')];
  const standing = () => [...list.querySelectorAll<HTMLElement>('.quiz-item')];
  const step = (item: HTMLElement, by: number) => {
    const moved = shift(item, by);
    if (moved) changed();
    told({ item, at: indexOf(item), moved });
  };

  list.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('.quiz-move') : null;
      const item = button?.closest<HTMLElement>('.quiz-item');
      if (item) step(item, Number(button?.dataset.step));
    },
    { signal },
  );
  list.addEventListener(
    'pointerdown',
    (event) => {
      const handle = handleOf(event);
      const item = handle?.closest<HTMLElement>('.quiz-item');
      if (handle === undefined || !item || event.button !== 0) return;
      drag(item, handle, event.pointerId, {
        changed,
        told: (moved) => moved.moved && told(moved),
      });
    },
    { signal },
  );

  return {
    items,
    order: () => standing().map((item) => items.indexOf(item)),
    setOrder: (order) => {
      const wanted = order.flatMap((index) => items[index] ?? []);
      // Taken out and put back, an item would lose the focus.
      if (wanted.every((item, i) => item === standing()[i])) return;
      for (const item of wanted) list.append(item);
    },
  };
}

/** Undefined for events elsewhere, and once the answer is given. */
function handleOf({ target }: Event): Element | undefined {
  const handle = target instanceof Element ? target.closest('.quiz-handle') : null;
  return handle === null || handle.closest('fieldset[disabled]') !== null ? undefined : handle;
}

/** Lets the neighbour before or after go to the other side; false where there is none. */
function shift(item: HTMLElement, by: number): boolean {
  const neighbour = by < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (neighbour === null) return false;
  if (by < 0) item.after(neighbour);
  else item.before(neighbour);
  return true;
}

/** The item follows the pointer, a place at a time, until it is let go; a drag that is broken off is undone. */
function drag(item: HTMLElement, handle: Element, pointerId: number, { changed, told }: Listeners): void {
  const start = indexOf(item);
  const stop = new AbortController();
  const { signal } = stop;
  const end = () => {
    stop.abort();
    delete item.dataset.dragged;
    const at = indexOf(item);
    told({ item, at, moved: at !== start });
  };
  const goBack = () => {
    const by = indexOf(item) > start ? -1 : 1;
    while (indexOf(item) !== start && shift(item, by));
    changed();
    end();
  };
  handle.setPointerCapture(pointerId);
  item.dataset.dragged = '';
  handle.addEventListener(
    'pointermove',
    (event) => {
      // Checked by its key in the middle of a drag, the answer stays as it was marked.
      if (!(event instanceof PointerEvent) || handleOf(event) === undefined) return;
      follow(item, event.clientY);
      changed();
    },
    { signal },
  );
  handle.addEventListener('pointerup', end, { signal });
  handle.addEventListener('pointercancel', goBack, { signal });
}

/** Passes every neighbour whose middle the pointer has passed. */
function follow(item: HTMLElement, y: number): void {
  for (const by of [-1, 1]) {
    for (let next = neighbourOf(item, by); next !== null; next = neighbourOf(item, by)) {
      const { top, height } = next.getBoundingClientRect();
      if ((y - (top + height / 2)) * by < 0 || !shift(item, by)) break;
    }
  }
}

function neighbourOf(item: HTMLElement, by: number): Element | null {
  return by < 0 ? item.previousElementSibling : item.nextElementSibling;
}

function indexOf(item: HTMLElement): number {
  return [...(item.parentElement?.children ?? [])].indexOf(item);
}
