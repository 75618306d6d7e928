// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initTheme } from '../../src/pages/theme.browser.ts';

const KEY = 'belarus-briefing:theme';
const root = document.documentElement;
let button: HTMLButtonElement;
let undo: () => void;
const changed = vi.fn();

function start(content = ''): void {
  button.innerHTML = content;
  undo = initTheme(button);
}

beforeEach(() => {
  localStorage.clear();
  delete root.dataset.theme;
  button = document.createElement('button');
  button.hidden = true;
  undo = () => {};
  changed.mockClear();
  document.addEventListener('themechange', changed);
});

afterEach(() => {
  undo();
  document.removeEventListener('themechange', changed);
  vi.restoreAllMocks();
});

describe('initTheme', () => {
  it('shows the button and follows the system until told otherwise', () => {
    start();
    expect(button.hidden).toBe(false);
    expect(button.textContent).toBe('Theme: system');
    expect(root.dataset.theme).toBeUndefined();
  });

  it.each([
    ['light', 'dark'],
    ['dark', 'light'],
  ])('on a %s system goes to %s first, so that a press is seen, and round again', (same, opposite) => {
    const query = new EventTarget() as MediaQueryList;
    vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(query, { matches: same === 'dark' }));
    start();
    const seen = [1, 2, 3].map(() => {
      button.click();
      return [root.dataset.theme, localStorage.getItem(KEY), button.textContent];
    });
    expect(seen).toEqual([
      [opposite, opposite, `Theme: ${opposite}`],
      [same, same, `Theme: ${same}`],
      [undefined, null, 'Theme: system'],
    ]);
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('remembers', () => {
    localStorage.setItem(KEY, 'dark');
    start();
    expect(root.dataset.theme).toBe('dark');
  });

  it('writes only the name where the button has a place for it', () => {
    start('<svg></svg> <span data-theme-name>system</span>');
    button.click();
    expect(button.querySelector('span')?.textContent).toBe('dark');
    expect(button.querySelector('svg')).not.toBeNull();
  });

  it('takes anything else that is stored for no choice', () => {
    localStorage.setItem(KEY, 'sepia');
    start();
    expect(root.dataset.theme).toBeUndefined();
  });

  it('follows a choice made in another tab', () => {
    start();
    localStorage.setItem(KEY, 'dark');
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: 'dark' }));
    expect(root.dataset.theme).toBe('dark');
    expect(button.textContent).toBe('Theme: dark');
    expect(changed).toHaveBeenCalledTimes(1);
    dispatchEvent(new StorageEvent('storage', { key: 'something-else' }));
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('works, for as long as the page lasts, where storage is refused', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    start();
    button.click();
    expect(root.dataset.theme).toBe('dark');
  });

  it('stops with its undo', () => {
    start();
    undo();
    button.click();
    expect(root.dataset.theme).toBeUndefined();
    expect(changed).not.toHaveBeenCalled();
  });
});
