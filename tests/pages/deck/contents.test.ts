// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { walkContents } from '../../../src/pages/deck/contents.browser.ts';

let menu: HTMLElement;
let undo: () => void;

/** Presses keys; which entry has the focus then, from 1; 0 for none. */
function press(...keys: readonly string[]): number {
  for (const key of keys) {
    const target = document.activeElement ?? menu;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    (menu.contains(target) ? target : menu).dispatchEvent(event);
  }
  return [...menu.querySelectorAll('a')].indexOf(document.activeElement as HTMLAnchorElement) + 1;
}

beforeEach(() => {
  document.body.innerHTML = `<div id="menu"><ol class="contents">${Array.from(
    { length: 24 },
    (_, i) => `<li><a href="#s${i + 1}"><span class="contents-number">${i + 1}</span> Slide</a></li>`,
  ).join('')}</ol></div>`;
  menu = document.getElementById('menu')!;
  undo = walkContents(menu);
});

afterEach(() => undo());

describe('walkContents', () => {
  it('walks the entries with arrows, Home and End, and stops at the ends', () => {
    expect(press('ArrowDown')).toBe(1);
    expect(press('ArrowDown', 'ArrowDown')).toBe(3);
    expect(press('ArrowUp')).toBe(2);
    expect(press('ArrowUp', 'ArrowUp')).toBe(1);
    expect(press('End')).toBe(24);
    expect(press('ArrowDown')).toBe(24);
    expect(press('Home')).toBe(1);
  });

  it('goes to the slide whose number is typed', () => {
    expect(press('1')).toBe(1);
    expect(press('7')).toBe(17);
  });

  it('starts a number anew when no slide has it, after another key, and when the menu was closed', () => {
    expect(press('2', '5')).toBe(5);
    expect(press('1', 'ArrowDown', '2')).toBe(2);
    menu.dispatchEvent(new Event('close'));
    expect(press('1')).toBe(1);
  });

  it('leaves other keys, and those of the browser, to others', () => {
    press('3');
    const event = new KeyboardEvent('keydown', {
      key: 'End',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(press('x')).toBe(3);
  });

  it('stops with its undo', () => {
    press('3');
    undo();
    expect(press('ArrowDown')).toBe(3);
  });
});
