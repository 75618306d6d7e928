// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { upgrade } from '../../../src/blocks/chart/upgrade.browser.ts';

const STAGE = '<figure><div class="chart-stage"></div></figure>';

/** Fonts arrive when the test says so. */
let arrive: () => void;

beforeEach(() => {
  const fonts = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: () => fonts } });
  document.body.innerHTML = STAGE;
});
afterEach(() => {
  Reflect.deleteProperty(document, 'fonts');
  vi.restoreAllMocks();
});

function host(): HTMLElement {
  const element = document.querySelector('figure');
  if (element === null) throw new Error('no figure');
  return element;
}

describe('bringing a chart to life', () => {
  it('sets up nothing when the chart left while its fonts were fetched', async () => {
    const leave = new AbortController();
    const waking = upgrade(host(), () => 1, leave.signal);
    leave.abort();
    arrive();
    await expect(waking).rejects.toThrow(/abort/i);
    expect(document.body.innerHTML).toBe(STAGE);
  });
});
