/** The console's end of the line: finds a deck, holds on to it, notices when it has gone and finds it again. */
import type { Drawings } from './drawings.ts';
import { WALL_KEY } from './names.ts';
import type { Order } from './order.ts';
import { pack, readFromWall, type ToWall, type View, type WallState } from './protocol.ts';
import { readSitting } from './sitting.ts';
import { forget, keep, recall } from './store.browser.ts';
import type { Timer } from './timer.ts';
import { openTransport } from './transport.browser.ts';

/** `silent`: it does not answer any more, and did not say that it goes. `stranger`: it is of another version. */
export type LinkStatus = 'searching' | 'linked' | 'closed' | 'silent' | 'stranger';

export interface Link {
  /** Gives an order; false while there is no deck to take it. */
  readonly order: (order: Order) => boolean;
}

interface Wishes {
  /** What the console knows of the talk, for a deck that knows less. */
  readonly known: () => { readonly timer: Timer; readonly dropped: WallState['dropped'] };
  readonly onState: (state: WallState) => void;
  readonly onDrawings: (drawings: Drawings) => void;
  readonly onView: (view: View) => void;
  readonly onStatus: (status: LinkStatus) => void;
}

/** How often a console asks whether the deck is there, ms. */
const EVERY = 1500;
/** How long the answer may take before the deck counts as gone, ms. */
const PATIENCE = 4000;
/** How long the deck is waited for that the console had last, from when the console came or that deck went, before any other will do, ms. */
const LOYALTY = 2000;

const BOUND_KEY = 'belarus-briefing:console-wall';

/** Links until the page goes. */
export function linkToWall({ known, onState, onDrawings, onView, onStatus }: Wishes): Link {
  /** Since when its deck is waited for. */
  let since = performance.now();
  let wall = recall(WALL_KEY, readSitting)?.wall ?? recall(BOUND_KEY, readName);
  if (wall !== undefined) keep(BOUND_KEY, wall);
  // A window that a deck opened starts with a copy of what the deck keeps; one that it opens in turn is not that deck.
  if (window.opener !== null) forget(WALL_KEY);
  let status: LinkStatus = 'searching';
  /** When the deck was first asked that has not answered since; undefined while it answers. */
  let askedAt: number | undefined;
  /** Whether the deck has shown what is on the wall. */
  let seen = false;

  const become = (next: LinkStatus) => {
    if (next === status) return;
    status = next;
    onStatus(next);
  };
  const send = (message: ToWall) => transport.send(pack(message));
  /** Whether a deck is ours, or becomes it because ours is not there. */
  const isOurs = (from: string) => {
    if (from === wall) return true;
    const waits = wall !== undefined && performance.now() - since < LOYALTY;
    if (status === 'linked' || waits) return false;
    wall = from;
    keep(BOUND_KEY, from);
    return true;
  };
  const transport = openTransport((data) => {
    const message = readFromWall(data);
    if (message === undefined) return;
    if (message.type === 'stranger') {
      if (status !== 'linked') become('stranger');
      return;
    }
    if (message.type === 'bye') {
      if (message.wall !== wall) return;
      seen = false;
      // It may only be reloaded, and others are there meanwhile.
      since = performance.now();
      become('closed');
      return;
    }
    if (!isOurs(message.wall)) return;
    askedAt = undefined;
    if (message.type === 'drawings') onDrawings(message.drawings);
    else if (message.type === 'view') {
      seen = true;
      onView(message.view);
    } else {
      const isFound = status !== 'linked';
      onState(message.state);
      become('linked');
      // A deck that spoke first has not heard yet what it would have kept.
      if (isFound) ask();
    }
  });
  const ask = () => {
    const now = performance.now();
    if (askedAt !== undefined && now - askedAt > PATIENCE && status === 'linked') become('silent');
    askedAt ??= now;
    send({ type: 'hello', ...(status === 'linked' ? { wall } : {}), ...known(), seen });
  };
  ask();
  setInterval(ask, EVERY);
  return {
    order: (order) => {
      if (status !== 'linked' || wall === undefined) return false;
      send({ type: 'order', wall, order });
      return true;
    },
  };
}

function readName(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
