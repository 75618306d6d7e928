/** The talk's clock: started, paused, going on. Plain values, so that deck and consoles keep a copy each and the newest counts. */
import { isObject } from '../../isObject.ts';

export interface Timer {
  /** When the talk began, ms since 1970, moved on by every pause; undefined before it has. */
  readonly startedAt?: number | undefined;
  /** When the pause began that lasts; undefined while the talk goes on. */
  readonly pausedAt?: number | undefined;
  /** How long the talk may take, ms; undefined for as long as its slides are planned to. */
  readonly length?: number | undefined;
  /** When somebody last touched it, ms since 1970: of two copies the newer counts. */
  readonly changedAt: number;
}

/** Not started, and older than any other. */
export const IDLE: Timer = { changedAt: 0 };

/** Starts the talk, or goes on after a pause; a talk that goes on stays as it is. */
export function start(timer: Timer, now: number): Timer {
  if (timer.startedAt === undefined) return { ...timer, startedAt: now, changedAt: now };
  if (timer.pausedAt === undefined) return timer;
  const { pausedAt, ...rest } = timer;
  return { ...rest, startedAt: timer.startedAt + now - pausedAt, changedAt: now };
}

/** Stops the clock until {@link start}. */
export function pause(timer: Timer, now: number): Timer {
  return isRunning(timer) ? { ...timer, pausedAt: now, changedAt: now } : timer;
}

/** Back to before the talk. */
export function reset(now: number): Timer {
  return { changedAt: now };
}

/** Ends the talk so many ms after `now`, whatever was planned. */
export function endIn(timer: Timer, left: number, now: number): Timer {
  return { ...timer, length: elapsedOf(timer, now) + left, changedAt: now };
}

export function isRunning({ startedAt, pausedAt }: Timer): boolean {
  return startedAt !== undefined && pausedAt === undefined;
}

/** How long the talk has gone on without its pauses, ms. */
export function elapsedOf({ startedAt, pausedAt }: Timer, now: number): number {
  return startedAt === undefined ? 0 : Math.max(0, (pausedAt ?? now) - startedAt);
}

/** Of two copies the one that was touched last; the first where both were at once. */
export function newer(one: Timer, other: Timer): Timer {
  return other.changedAt > one.changedAt ? other : one;
}

/** A timer from a message or a storage; undefined where it is none. */
export function readTimer(value: unknown): Timer | undefined {
  if (!isObject(value) || !isTime(value.changedAt)) return undefined;
  const { startedAt, pausedAt, length, changedAt } = value;
  if (![startedAt, pausedAt, length].every((time) => time === undefined || isTime(time))) return undefined;
  return {
    ...(isTime(startedAt) ? { startedAt } : {}),
    ...(isTime(pausedAt) ? { pausedAt } : {}),
    ...(isTime(length) ? { length } : {}),
    changedAt,
  };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** `4:05`, `1:04:05`; with a minus where it is below nothing. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const sign = ms < 0 && seconds > 0 ? '−' : '';
  const tail = `${String(m).padStart(h > 0 ? 2 : 1, '0')}:${String(s).padStart(2, '0')}`;
  return `${sign}${h > 0 ? `${h}:` : ''}${tail}`;
}
