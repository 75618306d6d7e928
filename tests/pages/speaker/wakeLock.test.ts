// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awakeInFullScreen } from '../../../src/pages/deck/fullScreen.browser.ts';
import { keepAwake } from '../../../src/pages/speaker/wakeLock.browser.ts';

interface Lock {
  released: boolean;
  release: () => Promise<void>;
}

const locks: Lock[] = [];
const held = () => locks.filter(({ released }) => !released).length;
let request: () => Promise<Lock>;

beforeEach(() => {
  locks.length = 0;
  request = async () => {
    const lock: Lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    locks.push(lock);
    return lock;
  };
  vi.stubGlobal('navigator', { wakeLock: { request: () => request() } });
});

afterEach(() => vi.unstubAllGlobals());

const seen = () => document.dispatchEvent(new Event('visibilitychange'));
function fill(element: Element | null): void {
  Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
  document.dispatchEvent(new Event('fullscreenchange'));
}

test('the screen stays on until it is let go, and is held once', async () => {
  const letGo = keepAwake();
  await vi.waitFor(() => expect(held()).toBe(1));
  seen();
  await Promise.resolve();
  expect(locks).toHaveLength(1);
  letGo();
  expect(held()).toBe(0);
  seen();
  await Promise.resolve();
  expect(locks).toHaveLength(1);
});

test('a lock that the browser took back is asked for again when the page is seen', async () => {
  const letGo = keepAwake();
  await vi.waitFor(() => expect(held()).toBe(1));
  for (const lock of locks) lock.released = true;
  seen();
  await vi.waitFor(() => expect(held()).toBe(1));
  expect(locks).toHaveLength(2);
  letGo();
});

test('what a browser refuses, or does not know, is nobody’s trouble', async () => {
  request = async () => {
    throw new Error('the battery is empty');
  };
  keepAwake()();
  vi.stubGlobal('navigator', {});
  keepAwake()();
  await Promise.resolve();
  expect(held()).toBe(0);
});

test('a deck keeps it on while it fills the screen', async () => {
  const stop = new AbortController();
  fill(null);
  awakeInFullScreen(stop.signal);
  await Promise.resolve();
  expect(locks).toHaveLength(0);
  fill(document.body);
  await vi.waitFor(() => expect(held()).toBe(1));
  fill(null);
  expect(held()).toBe(0);
  fill(document.body);
  await vi.waitFor(() => expect(held()).toBe(1));
  stop.abort();
  expect(held()).toBe(0);
  fill(null);
});
