// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Live, upgrade as realUpgrade } from '../../../src/blocks/chart/upgrade.browser.ts';

const { live, upgrade } = vi.hoisted(() => {
  const live = { redraw: vi.fn() };
  return { live, upgrade: vi.fn<typeof realUpgrade>(async () => live) };
});
vi.mock('../../../src/blocks/chart/upgrade.browser.ts', () => ({ upgrade }));

/** Lets the element's promises run. */
const settle = () => vi.dynamicImportSettled();

const reported = vi.fn();
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
  vi.stubGlobal('reportError', reported);
  const { defineChart } = await import('../../../src/blocks/chart/live.ts');
  defineChart();
});

beforeEach(() => {
  observed = [];
  vi.clearAllMocks();
});
afterEach(() => {
  document.body.replaceChildren();
});

const chart = () => document.querySelector<HTMLElement>('live-chart');
/** Takes the chart out of the page and puts it back. */
const comeBack = () => {
  const element = chart();
  const parent = element?.parentElement;
  element?.remove();
  if (element) parent?.append(element);
};
/** Lets the next waking end when the test says so. */
function slowly(): { resolve: () => void; reject: (error: Error) => void } {
  const end = { resolve: () => {}, reject: (_: Error) => {} };
  const promise = new Promise<Live>((resolve, reject) => {
    end.resolve = () => resolve({ redraw: vi.fn() });
    end.reject = reject;
  });
  upgrade.mockReturnValueOnce(promise);
  return end;
}
/** Whether what the n-th waking set up was undone. */
const ended = (waking: number) => upgrade.mock.calls[waking]?.[2].aborted;
const near = (isIntersecting: boolean) => {
  const entry = { isIntersecting } as IntersectionObserverEntry;
  observed[0]?.callback([entry], {} as IntersectionObserver);
};
const scale = (value: number) =>
  document.dispatchEvent(new CustomEvent('deckscale', { detail: { scale: value } }));

describe('the steps of a talk', () => {
  const view = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  const tell = (type: string) => document.querySelector('section')?.dispatchEvent(new CustomEvent(type));
  const reach = (reached: boolean) =>
    document.querySelector('[data-step]')?.classList.toggle('visible', reached);

  beforeEach(() => {
    document.body.innerHTML = `<section><live-chart data-medium="deck">
<input type="radio" name="v" data-control="view" value="reported" checked>
<input type="radio" name="v" data-control="view" value="first">
<span class="fragment" data-step="first" hidden></span></live-chart></section>`;
  });

  it('switch the view with the next key, and back with the one before', () => {
    const heard: string[] = [];
    document.body.addEventListener('input', ({ target }) => heard.push((target as HTMLInputElement).value));
    reach(true);
    tell('slidestep');
    expect(view('first')?.checked).toBe(true);
    reach(false);
    tell('slidestep');
    expect(view('reported')?.checked).toBe(true);
    expect(heard).toEqual(['first', 'reported']);
  });

  it('leave a view that was chosen by hand until the next step, and say nothing twice', () => {
    const heard: string[] = [];
    document.body.addEventListener('input', ({ target }) => heard.push((target as HTMLInputElement).value));
    const first = view('first');
    if (first) first.checked = true;
    reach(true);
    tell('slidestep');
    expect(heard).toEqual([]);
  });

  it('turn a switch on with the next key, and off with the one before', () => {
    document.body.innerHTML = `<section><live-chart data-medium="deck">
<input type="checkbox" data-control="added"><input type="checkbox" data-control="speaker" value="HUR" checked>
<span class="fragment" data-step="added" hidden></span></live-chart></section>`;
    const boxes = () => [...document.querySelectorAll('input')].map(({ checked }) => checked);
    reach(true);
    tell('slidestep');
    expect(boxes()).toEqual([true, true]);
    reach(false);
    tell('slidestep');
    expect(boxes()).toEqual([false, true]);
  });

  it('stand as they were left when the slide is reached from behind', () => {
    reach(true);
    tell('slideshow');
    expect(view('first')?.checked).toBe(true);
  });
});

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
    expect(live.redraw).not.toHaveBeenCalled();
    scale(2);
    expect(upgrade.mock.calls[0]?.[1]()).toBe(2);
    expect(live.redraw).toHaveBeenCalledTimes(1);
  });

  it('undoes all when it leaves the page', async () => {
    reach();
    await settle();
    expect(ended(0)).toBe(false);
    document.querySelector('live-chart')?.remove();
    expect(ended(0)).toBe(true);
    scale(3);
    expect(live.redraw).not.toHaveBeenCalled();
    reach();
    await settle();
    expect(upgrade).toHaveBeenCalledTimes(1);
  });

  it('does not come alive when it left while it was fetched', async () => {
    reach();
    document.querySelector('live-chart')?.remove();
    await settle();
    expect(upgrade).not.toHaveBeenCalled();
  });

  it('comes alive once when it left and came back while it was made, in whatever order that ends', async () => {
    const first = slowly();
    reach();
    await settle();
    comeBack();
    reach();
    await settle();
    first.resolve();
    await settle();
    expect(upgrade).toHaveBeenCalledTimes(2);
    expect([ended(0), ended(1)]).toEqual([true, false]);
    scale(2);
    expect(live.redraw).toHaveBeenCalledTimes(1);
  });

  it('is no error when what failed had left the page', async () => {
    const first = slowly();
    reach();
    await settle();
    comeBack();
    first.reject(new Error('too late'));
    await settle();
    expect(reported).not.toHaveBeenCalled();
    expect(chart()?.dataset.failed).toBeUndefined();
  });

  it('says when it cannot be brought to life, undoes what was begun, and tries again when reached again', async () => {
    upgrade.mockRejectedValueOnce(new Error('no network'));
    reach();
    await settle();
    expect(reported).toHaveBeenCalledWith(new Error('no network'));
    expect(chart()?.dataset.failed).toBe('');
    expect(ended(0)).toBe(true);
    reach();
    await settle();
    expect(upgrade).toHaveBeenCalledTimes(2);
    expect(chart()?.dataset.failed).toBeUndefined();
    expect(ended(1)).toBe(false);
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

  it('watches on when it could not be brought to life', async () => {
    upgrade.mockRejectedValueOnce(new Error('no network'));
    near(true);
    await settle();
    expect(observed[0]?.disconnected).toBe(false);
    near(true);
    await settle();
    expect(upgrade).toHaveBeenCalledTimes(2);
    expect(observed[0]?.disconnected).toBe(true);
  });

  it('stops watching when it leaves the page', () => {
    document.querySelector('live-chart')?.remove();
    expect(observed[0]?.disconnected).toBe(true);
  });
});
