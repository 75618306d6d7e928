// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { wakeWhenUsed } from '../../src/blocks/firstUse.browser.ts';
import { Wake } from '../../src/blocks/wake.browser.ts';

const pressed = vi.fn();
const sent = vi.fn();
const failed = vi.fn();
const reported = vi.fn();
/** What brings the block to life, in the order of the attempts. */
let attempts: { readonly resolve: () => void; readonly reject: (error: Error) => void }[];
let root: HTMLElement;
let stay: AbortController;
let wake: Wake;

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('reportError', reported);
  document.body.innerHTML =
    '<form><input><button type="button">Hint</button><button type="submit">Check</button></form>';
  root = find('form');
  attempts = [];
  stay = new AbortController();
  root.addEventListener('submit', (event) => event.preventDefault());
  wake = new Wake(root, async (signal) => {
    await new Promise<void>((resolve, reject) => attempts.push({ resolve, reject }));
    find('button').addEventListener('click', pressed, { signal });
    root.addEventListener('submit', sent, { signal });
  });
  wakeWhenUsed(root, wake, stay.signal, failed);
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

const check = () => find('[type="submit"]').click();

it('wakes when the focus comes, and does nothing on its own', async () => {
  find('input').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(attempts).toHaveLength(1);
  attempts[0]?.resolve();
  await vi.waitFor(() => expect(wake.isAwake).toBe(true));
  expect(pressed).not.toHaveBeenCalled();
  expect(sent).not.toHaveBeenCalled();
});

it('does again what was done while it slept, once however often it was pressed', async () => {
  check();
  check();
  expect(attempts).toHaveLength(1);
  attempts[0]?.resolve();
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  check();
  expect(sent).toHaveBeenCalledTimes(2);
});

it('does again the press of a button that sends nothing', async () => {
  find('button').click();
  attempts[0]?.resolve();
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledTimes(1));
  expect(sent).not.toHaveBeenCalled();
});

it('tells whoever pressed that it could not be brought, and tries again with the next press', async () => {
  check();
  attempts[0]?.reject(new Error('offline'));
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
  expect(reported).toHaveBeenCalledTimes(1);
  check();
  attempts[1]?.resolve();
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
});

it('tells nobody who has only passed by', async () => {
  find('input').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  attempts[0]?.reject(new Error('offline'));
  await vi.waitFor(() => expect(reported).toHaveBeenCalledTimes(1));
  expect(failed).not.toHaveBeenCalled();
});

it('ends with the stay of its block', () => {
  stay.abort();
  check();
  expect(attempts).toHaveLength(0);
});
