/** What deck and speaker consoles say to each other, and how it is read: whatever else is said on the channel is passed over. */
import { isObject } from '../../isObject.ts';
import { type Drawings, readDrawings } from './drawings.ts';
import { CHANNEL } from './names.ts';
import { type Order, readOrder } from './order.ts';
import { areTexts, readDropped } from './sitting.ts';
import { readSpent, type Spent } from './spent.ts';
import { readTimer, type Timer } from './timer.ts';

/** Raised whenever a message changes its meaning: a window of another version is told to be reloaded. */
export const VERSION = 1;

/** Hands for the options of the question on the wall. */
export interface HandsState {
  readonly stage: 'counting' | 'shown';
  /** In the order of the options; null where nothing has been put in. */
  readonly counts: readonly (number | null)[];
}

/** A question on the wall. */
export interface QuestionState {
  /** Whether its answer is seen. */
  readonly answered: boolean;
  /** Undefined while nobody votes. */
  readonly hands?: HandsState | undefined;
}

/** What is on the wall, whole: a console that missed something is right again with the next message. */
export interface WallState {
  readonly slide: string;
  /** Ids of the slides that the keys go to, in order. */
  readonly route: readonly string[];
  /** Steps of the slide that are shown, and how many there are. */
  readonly step: number;
  readonly steps: number;
  readonly black: boolean;
  readonly scheme: 'light' | 'dark';
  readonly question?: QuestionState | undefined;
  readonly timer: Timer;
  readonly spent: Spent;
  /** What was left out to end in time, the last decision last. */
  readonly dropped: readonly (readonly string[])[];
  /** Name of the route, as the address has it; empty for the whole deck. */
  readonly way: string;
  /** Of the content: another one's slides may be others. */
  readonly build: string;
}

/** A slide as it is seen on the wall; see `view.browser.ts`. */
export interface View {
  readonly slide: string;
  /** What is in its element, still. */
  readonly html: string;
}

/** From a deck; `wall` tells apart decks that are open at once, and outlasts a reload. */
export type FromWall =
  | { readonly type: 'state'; readonly wall: string; readonly state: WallState }
  | { readonly type: 'drawings'; readonly wall: string; readonly drawings: Drawings }
  | { readonly type: 'view'; readonly wall: string; readonly view: View }
  | { readonly type: 'bye'; readonly wall: string };

/** What a console says: a hello is answered by the state, and brings what a deck that was closed would have kept. */
export type ToWall =
  | {
      readonly type: 'hello';
      /** The deck that the console is linked to; undefined while it looks for one. */
      readonly wall?: string | undefined;
      readonly timer: Timer;
      readonly dropped: readonly (readonly string[])[];
      /** Whether it has been shown what is on the wall; see {@link View}. */
      readonly seen: boolean;
    }
  | { readonly type: 'order'; readonly wall: string; readonly order: Order };

/** Of another version of this code, that is of a window that was opened before the site was built anew. */
export interface Stranger {
  readonly type: 'stranger';
}

/** A message as it is sent. */
export function pack(message: FromWall | ToWall): unknown {
  return { ...message, channel: CHANNEL, version: VERSION };
}

/** A message from a deck; undefined where it is something else. */
export function readFromWall(data: unknown): FromWall | Stranger | undefined {
  if (!isOurs(data) || !['state', 'drawings', 'view', 'bye'].includes(String(data.type))) return undefined;
  if (data.version !== VERSION) return { type: 'stranger' };
  const { wall } = data;
  if (typeof wall !== 'string') return undefined;
  if (data.type === 'bye') return { type: 'bye', wall };
  if (data.type === 'state') {
    const state = readState(data.state);
    return state && { type: 'state', wall, state };
  }
  if (data.type === 'view') {
    const view = readView(data.view);
    return view && { type: 'view', wall, view };
  }
  const drawings = readDrawings(data.drawings);
  return drawings && { type: 'drawings', wall, drawings };
}

/** A message from a console; undefined where it is something else, or of another version: the console then tells. */
export function readToWall(data: unknown): ToWall | undefined {
  if (!isOurs(data) || data.version !== VERSION) return undefined;
  if (data.type === 'hello') {
    const timer = readTimer(data.timer);
    const wall = typeof data.wall === 'string' ? { wall: data.wall } : {};
    const dropped = readDropped(data.dropped) ?? [];
    return timer && { type: 'hello', ...wall, timer, dropped, seen: data.seen === true };
  }
  if (data.type !== 'order' || typeof data.wall !== 'string') return undefined;
  const order = readOrder(data.order);
  return order && { type: 'order', wall: data.wall, order };
}

function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return isObject(data) && data.channel === CHANNEL;
}

function readView(value: unknown): View | undefined {
  if (!isObject(value) || typeof value.slide !== 'string' || typeof value.html !== 'string') return undefined;
  return { slide: value.slide, html: value.html };
}

/** A state from a message or a storage; undefined where it is none. */
export function readState(value: unknown): WallState | undefined {
  if (!isObject(value)) return undefined;
  const { slide, route, step, steps, black, scheme, build, way } = value;
  const dropped = readDropped(value.dropped);
  const timer = readTimer(value.timer);
  const spent = readSpent(value.spent);
  const question = value.question === undefined ? undefined : readQuestion(value.question);
  if (typeof slide !== 'string' || typeof build !== 'string' || typeof black !== 'boolean') return undefined;
  if (typeof step !== 'number' || typeof steps !== 'number' || typeof way !== 'string') return undefined;
  if (scheme !== 'light' && scheme !== 'dark') return undefined;
  if (!areTexts(route) || dropped === undefined) return undefined;
  if (timer === undefined || spent === undefined) return undefined;
  if (value.question !== undefined && question === undefined) return undefined;
  return { slide, route, step, steps, black, scheme, question, timer, spent, dropped, build, way };
}

function readQuestion(value: unknown): QuestionState | undefined {
  if (!isObject(value) || typeof value.answered !== 'boolean') return undefined;
  const { answered, hands } = value;
  if (hands === undefined) return { answered };
  if (!isObject(hands) || !Array.isArray(hands.counts)) return undefined;
  if (hands.stage !== 'counting' && hands.stage !== 'shown') return undefined;
  const counts = hands.counts.map((count: unknown) => (typeof count === 'number' ? count : null));
  return { answered, hands: { stage: hands.stage, counts } };
}
