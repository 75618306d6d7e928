// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepHistory } from '../../../src/pages/deck/history.browser.ts';

const push = vi.spyOn(history, 'pushState');
const replace = vi.spyOn(history, 'replaceState');
const told = new EventTarget();
let current: HTMLElement;
let undo = () => {};

/** Starts on a slide, at an address. */
function start(hash: string): void {
  location.hash = hash;
  undo = keepHistory({
    on: told.addEventListener.bind(told) as HTMLElement['addEventListener'],
    off: told.removeEventListener.bind(told) as HTMLElement['removeEventListener'],
    getCurrentSlide: () => current,
    isReady: () => true,
  });
  push.mockClear();
  replace.mockClear();
  told.dispatchEvent(new Event('ready'));
}

function goTo(id: string): void {
  current = document.getElementById(id)!;
  told.dispatchEvent(new Event('slidechanged'));
}

beforeEach(() => {
  document.body.innerHTML = '<section id="план"></section><section id="two"></section>';
  current = document.getElementById('план')!;
});

afterEach(() => undo());

it('writes nothing when the address names the slide already, in any alphabet', () => {
  start('#/план');
  expect([push.mock.calls, replace.mock.calls]).toEqual([[], []]);
});

it('adds an entry for each slide', () => {
  start('#/план');
  goTo('two');
  goTo('план');
  expect(push.mock.calls.map(([, , hash]) => hash)).toEqual(['#/two', '#/план']);
  expect(replace).not.toHaveBeenCalled();
});

it.each(['#план', '#/1', '#/nowhere', ''])('puts the slide’s own address in the place of “%s”', (hash) => {
  start(hash);
  expect(push).not.toHaveBeenCalled();
  expect(replace.mock.calls.map(([, , address]) => address)).toEqual(['#/план']);
});

it('stops with its undo', () => {
  start('#/план');
  undo();
  goTo('two');
  expect(push).not.toHaveBeenCalled();
});
