// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const { live, upgrade } = vi.hoisted(() => {
  const live = { rescale: vi.fn(), destroy: vi.fn() };
  return { live, upgrade: vi.fn(async (_host: HTMLElement, _scale: () => number) => live) };
});
vi.mock('../../../src/blocks/chart/upgrade.browser.ts', () => ({ upgrade }));

/** Lets the element's promises run. */
const settle = () => vi.dynamicImportSettled();

let observed: { callback: IntersectionObserverCallback; disconnected: boolean }[] = [];

beforeAll(async () => {
  class Observer {
    #entry: (typeof observed)[number];
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      expect(options?.rootMargin).toBe('200px');
      this.#entry = { callback, disconnected: false };
      observed.push(this.#entry);
    }
    observe(): void {}
    disconnect(): void {
      this.#entry.disconnected = true;
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  await import('../../../src/blocks/chart/live.ts');
});

beforeEach(() => {
  observed = [];
  vi.clearAllMocks();
});
afterEach(() => {
  document.body.replaceChildren();
});

const near = (isIntersecting: boolean) => {
  const entry = { isIntersecting } as IntersectionObserverEntry;
  observed[0]?.callback([entry], {} as IntersectionObserver);
};
const scale = (value: number) =>
  document.dispatchEvent(new CustomEvent('deckscale', { detail: { scale: value } }));

describe('a chart in the deck', () => {
  beforeEach(() => {
    document.body.innerHTML = '<section><live-chart data-medium="deck"></live-chart></section>';
  });
  const slide = () => document.querySelector('section');
  const reach = () => slide()?.dispatchEvent(new CustomEvent('slideshow'));

  it('wakes when its slide is reached, once, and not before', async () => {
    await settle();
    expect(upgrade).not.toHaveBeenCalled();
    reach();
    reach();
    await settle();
    expect(upgrade).toHaveBeenCalledTimes(1);
  });

  it('knows how much the deck was enlarged before it woke, and is told after', async () => {
    scale(1.5);
    reach();
    await settle();
    expect(upgrade.mock.calls[0]?.[1]()).toBe(1.5);
    scale(2);
    expect(live.rescale).toHaveBeenCalledWith(2);
  });

  it('undoes all when it leaves the page', async () => {
    reach();
    await settle();
    document.querySelector('live-chart')?.remove();
    expect(live.destroy).toHaveBeenCalledTimes(1);
    scale(3);
    expect(live.rescale).not.toHaveBeenCalled();
    reach();
    await settle();
    expect(upgrade).toHaveBeenCalledTimes(1);
  });

  it('does not come alive when it left while it was fetched', async () => {
    reach();
    document.querySelector('live-chart')?.remove();
    await settle();
    expect(live.destroy).toHaveBeenCalledTimes(1);
  });
});

describe('a chart on the study page', () => {
  beforeEach(() => {
    document.body.innerHTML = '<live-chart data-medium="study"></live-chart>';
  });

  it('wakes when it scrolls near, and then stops watching', async () => {
    near(false);
    await settle();
    expect(upgrade).not.toHaveBeenCalled();
    near(true);
    await settle();
    expect(upgrade).toHaveBeenCalledTimes(1);
    expect(observed[0]?.disconnected).toBe(true);
  });

  it('stops watching when it leaves the page', () => {
    document.querySelector('live-chart')?.remove();
    expect(observed[0]?.disconnected).toBe(true);
  });
});
