// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { whenInView } from '../../src/blocks/inView.browser.ts';

let near: (isIntersecting: boolean) => void;
const disconnect = vi.fn();
const reported = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  class Observer {
    constructor(callback: IntersectionObserverCallback) {
      near = (isIntersecting) =>
        callback([{ isIntersecting } as IntersectionObserverEntry], {} as IntersectionObserver);
    }
    observe(): void {}
    disconnect = disconnect;
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('reportError', reported);
});

it('is tried again after a failure, also where the block was left and reached again meanwhile', async () => {
  let fail: (error: Error) => void = () => {};
  const wake = vi.fn(() => Promise.resolve());
  wake.mockImplementationOnce(
    () =>
      new Promise<void>((_, reject) => {
        fail = reject;
      }),
  );
  whenInView(document.body, new AbortController().signal, wake);
  near(true);
  near(false);
  near(true);
  expect(wake).toHaveBeenCalledTimes(1);
  fail(new Error('offline'));
  await vi.waitFor(() => expect(reported).toHaveBeenCalledTimes(1));
  expect(disconnect).not.toHaveBeenCalled();
  near(true);
  await vi.waitFor(() => expect(disconnect).toHaveBeenCalledTimes(1));
  expect(wake).toHaveBeenCalledTimes(2);
});

it('ends with the stay of its block', () => {
  const stay = new AbortController();
  whenInView(document.body, stay.signal, async () => {});
  stay.abort();
  expect(disconnect).toHaveBeenCalledTimes(1);
});
