// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { liven } from '../../../src/blocks/scorecard/liven.browser.ts';
import { scorecard } from '../../../src/blocks/scorecard/render.ts';
import { STUDY } from '../../../src/pages/media.ts';
import { context, pageOf, specOf, textOf } from '../table/samples.ts';

let page: HTMLElement;
let stay: AbortController;

beforeEach(() => {
  const spec = specOf(scorecard, 'caption: Most cannot be told.\n');
  page = pageOf(scorecard.render({ id: 'x', slideId: 'x', spec }, context, STUDY).html);
  stay = new AbortController();
  liven(page, stay.signal);
});

function choose(name: string, value: string): void {
  const field = page.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (field === null) throw new Error(`there is no choice of ${name}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function shown(): string[] {
  return [...page.querySelectorAll<HTMLElement>('.score-all [data-verdict]')]
    .filter((row) => row.closest('[hidden]') === null)
    .map((row) => row.dataset.document ?? '');
}

function told(): string {
  return textOf(page.querySelector('.score-told'));
}

function marks(): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.score-mark')];
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  return event;
}

describe('the table', () => {
  it('is narrowed, told politely, and empty groups go', () => {
    choose('document', 'doc2020');
    expect(shown()).toEqual(['doc2020']);
    expect(textOf(page.querySelector('[role="status"]'))).toBe('1 of 3 forecasts');
    const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')];
    expect(groups.map(({ hidden }) => hidden)).toEqual([true, false, true]);
  });

  it('is put in another order, without groups, and back', () => {
    const before = shown();
    choose('order', 'verdict');
    expect(shown()).toEqual(['doc2020', 'doc2016', 'doc2016']);
    expect(page.querySelector('[data-group]:not([hidden])')).toBeNull();
    choose('order', '');
    expect(shown()).toEqual(before);
    expect(page.querySelector('[data-group][hidden]')).toBeNull();
  });

  it('is as it was when the scorecard leaves the page', () => {
    choose('order', 'who');
    choose('verdict', 'yes');
    stay.abort();
    expect(shown()).toHaveLength(3);
    expect(page.querySelector<HTMLElement>('.score-controls')?.hidden).toBe(true);
  });
});

describe('the strip', () => {
  it('is one stop of Tab a line', () => {
    expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([0, 0, 0]);
    stay.abort();
    expect(marks().some((mark) => mark.hasAttribute('tabindex'))).toBe(false);
  });

  it('tells the forecast that has the focus, and stops telling', async () => {
    const hint = told();
    marks()[0]?.focus();
    expect(told()).toBe(marks()[0]?.getAttribute('aria-label'));
    marks()[0]?.blur();
    await expect.poll(told).toBe(hint);
  });

  it('goes on to the next line that has marks, and keeps the key from the deck', () => {
    marks()[0]?.focus();
    expect(press('ArrowDown').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(marks()[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(marks()[0]);
    expect(press('Enter').defaultPrevented).toBe(false);
  });
});
