// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followReader } from '../../../src/pages/study/position.browser.ts';

/** Observers, the one of the slides first; tests say what has come above the line. */
const observers: FakeObserver[] = [];

class FakeObserver {
  readonly seen: Element[] = [];
  readonly heard: IntersectionObserverCallback;

  constructor(heard: IntersectionObserverCallback) {
    this.heard = heard;
    observers.push(this);
  }

  observe(element: Element): void {
    this.seen.push(element);
  }

  disconnect(): void {}

  tell(id: string, isIntersecting: boolean): void {
    const target = document.getElementById(id)!;
    const entry = { target, isIntersecting } as unknown as IntersectionObserverEntry;
    this.heard([entry], this as unknown as IntersectionObserver);
  }
}

const current = () => document.querySelector('[aria-current]')?.textContent;
const text = (selector: string) => document.querySelector(selector)?.textContent;
let undo: () => void;

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  observers.length = 0;
  document.body.innerHTML = `
<p data-place></p><span data-position></span><span data-position-words></span>
<nav class="contents"><ol>
<li><a class="contents-section" href="#one">First part</a><ol><li><a href="#план">Plan</a></li></ol></li>
<li><a class="contents-section" href="#two">Second part</a></li>
</ol></nav><a data-deck href="index.html"></a>
<article class="slide" id="one"></article><article class="slide" id="план"></article><article class="slide" id="two"></article>`;
  undo = followReader();
});

afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

it('marks the last slide that has come above the line, with ids in any alphabet', () => {
  const [slides] = observers;
  slides!.tell('one', true);
  expect(current()).toBe('First part');
  slides!.tell('план', true);
  expect(current()).toBe('Plan');
  expect(document.querySelector('[data-deck]')?.getAttribute('href')).toBe('index.html#план');
  slides!.tell('план', false);
  expect(current()).toBe('First part');
});

it('says where in its section the reader is, short for the eye and in words for the ear', () => {
  const [slides] = observers;
  slides!.tell('one', true);
  slides!.tell('план', true);
  expect([text('[data-place]'), text('[data-position]'), text('[data-position-words]')]).toEqual([
    'First part',
    '2/2',
    'Slide 2 of 2 of this section',
  ]);
  slides!.tell('two', true);
  expect([text('[data-place]'), text('[data-position]'), text('[data-position-words]')]).toEqual([
    'Second part',
    '',
    '',
  ]);
});
