import { describe, expect, it } from 'vitest';
import {
  clockText,
  elapsedOf,
  endIn,
  IDLE,
  isRunning,
  newer,
  pause,
  readTimer,
  reset,
  start,
} from '../../../src/pages/speaker/timer.ts';

describe('the watch', () => {
  it('runs from its start and leaves its pauses out', () => {
    const begun = start(IDLE, 1000);
    expect(elapsedOf(begun, 61_000)).toBe(60_000);
    const paused = pause(begun, 61_000);
    expect(elapsedOf(paused, 500_000)).toBe(60_000);
    expect(isRunning(paused)).toBe(false);
    const on = start(paused, 500_000);
    expect(elapsedOf(on, 510_000)).toBe(70_000);
    expect(isRunning(on)).toBe(true);
  });

  it('is neither started twice nor paused twice', () => {
    const begun = start(IDLE, 1000);
    expect(start(begun, 2000)).toBe(begun);
    const paused = pause(begun, 3000);
    expect(pause(paused, 4000)).toBe(paused);
    expect(pause(IDLE, 4000)).toBe(IDLE);
  });

  it('forgets all when it is reset, and ends as many minutes from now as somebody says', () => {
    expect(elapsedOf(reset(9000), 99_000)).toBe(0);
    expect(endIn(start(IDLE, 0), 600_000, 60_000).length).toBe(660_000);
  });

  it('takes of two copies the one that was touched last', () => {
    const [old, young] = [start(IDLE, 1000), reset(2000)];
    expect(newer(old, young)).toBe(young);
    expect(newer(young, old)).toBe(young);
  });

  it('survives being kept, and reads nothing else for a watch', () => {
    const timer = endIn(pause(start(IDLE, 1000), 2000), 5000, 3000);
    expect(readTimer(JSON.parse(JSON.stringify(timer)))).toEqual(timer);
    for (const bad of [undefined, null, 3, [], {}, { changedAt: '1' }, { changedAt: 1, startedAt: -1 }])
      expect(readTimer(bad)).toBeUndefined();
  });

  it.each([
    [0, '0:00'],
    [65_999, '1:05'],
    [3_905_000, '1:05:05'],
    [-61_000, '−1:01'],
  ])('tells %d ms as %s', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });
});
