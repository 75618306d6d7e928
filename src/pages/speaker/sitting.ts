/** What a deck keeps over a reload, for as long as its tab is open. */
import { isObject } from '../../isObject.ts';
import { type Drawings, readDrawings } from './drawings.ts';
import { readSpent, type Spent } from './spent.ts';
import { IDLE, readTimer, type Timer } from './timer.ts';

export interface Sitting {
  /** Tells the deck apart from others that are open. */
  readonly wall: string;
  readonly timer: Timer;
  /** Undefined before the talk. */
  readonly spent?: Spent | undefined;
  /** Slides left out to end in time, the last decision last. */
  readonly dropped: readonly (readonly string[])[];
  readonly drawings: Drawings;
}

export function newSitting(wall: string): Sitting {
  return { wall, timer: IDLE, dropped: [], drawings: {} };
}

/** A sitting as it was kept; undefined where it is none. What cannot be read of one begins anew. */
export function readSitting(value: unknown): Sitting | undefined {
  if (!isObject(value) || typeof value.wall !== 'string') return undefined;
  const spent = readSpent(value.spent);
  return {
    ...newSitting(value.wall),
    timer: readTimer(value.timer) ?? IDLE,
    ...(spent === undefined ? {} : { spent }),
    dropped: readDropped(value.dropped) ?? [],
    drawings: readDrawings(value.drawings) ?? {},
  };
}

/** Lists of ids of slides; undefined where they are none. */
export function readDropped(value: unknown): readonly (readonly string[])[] | undefined {
  return Array.isArray(value) && value.every(areTexts) ? value : undefined;
}

export function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
