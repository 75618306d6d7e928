// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { followMarks } from '../../../src/blocks/scorecard/strip.browser.ts';
import { pageOf } from '../table/samples.ts';

const line = (...ids: string[]) =>
  `<div class="score-line"><ul>${ids.map((id) => `<li><button class="score-mark" id="${id}" aria-label="${id}"></button></li>`).join('')}</ul></div>`;

beforeEach(() => {
  const page = pageOf(
    `<div class="score-strip">${line('a1', 'a2', 'a3')}${line()}${line('c1')}</div><p class="score-told">hint</p>`,
  );
  followMarks(page);
});

it.each([
  ['a1', ['ArrowRight', 'ArrowRight', 'ArrowRight'], 'a3'],
  ['a3', ['ArrowLeft'], 'a2'],
  ['a2', ['End'], 'a3'],
  ['a3', ['Home'], 'a1'],
  ['a3', ['ArrowDown'], 'c1'],
  ['c1', ['ArrowUp', 'ArrowUp'], 'a1'],
])('from %s, %j leads to %s, where Tab comes back to', (from, keys, to) => {
  document.getElementById(from)?.focus();
  for (const key of keys) {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  }
  expect(document.activeElement?.id).toBe(to);
  const stops = [...document.querySelectorAll<HTMLElement>('.score-mark')].filter(
    (mark) => mark.tabIndex === 0,
  );
  expect(stops.map(({ id }) => id)).toContain(to);
  expect(stops).toHaveLength(2);
});
