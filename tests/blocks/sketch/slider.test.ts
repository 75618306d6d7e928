// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ValueAxis } from '../../../src/blocks/sketch/axis.ts';
import { followField } from '../../../src/blocks/sketch/field.browser.ts';
import { makeSlider, type Slider } from '../../../src/blocks/sketch/slider.browser.ts';

const COLUMN = { left: 10, top: 20, width: 48, height: 200 };
let axis: ValueAxis;
let value: number | undefined;
let slider: Slider;
let stay: AbortController;

const element = () => document.querySelector<HTMLElement>('[role="slider"]');
const attribute = (name: string) => element()?.getAttribute(`aria-${name}`);
const key = (name: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  element()?.dispatchEvent(event);
  return event;
};
/** A pointer at so many px over the foot of the column. */
const pointer = (type: string, height: number) =>
  element()?.dispatchEvent(
    new PointerEvent(type, {
      clientY: 220 - height,
      pointerId: 1,
      button: 0,
      bubbles: true,
      cancelable: true,
    }),
  );

beforeEach(() => {
  axis = { scale: 'linear', min: 0, max: 500, whole: true };
  value = undefined;
  stay = new AbortController();
  document.body.innerHTML = '<div></div>';
  slider = makeSlider({
    parent: document.body,
    label: 'How many?',
    axis: () => axis,
    value: () => value,
    inWords: (amount) => `${amount} carriages`,
    set: (amount) => {
      value = amount;
      axis = { ...axis, max: Math.max(axis.max, amount) };
      slider.place(COLUMN);
    },
    signal: stay.signal,
  });
  slider.place(COLUMN);
  const held = new Set<number>();
  Object.assign(element() ?? {}, {
    getBoundingClientRect: () => new DOMRect(10, 20, 48, 200),
    setPointerCapture: (id: number) => held.add(id),
    hasPointerCapture: (id: number) => held.has(id),
  });
});
afterEach(() => stay.abort());

describe('by keys', () => {
  it('a bar grows, shrinks, and goes to either end; the value is told', () => {
    expect(attribute('valuetext')).toBe('nothing drawn yet');
    key('ArrowUp');
    expect(attribute('valuetext')).toBe('5 carriages');
    key('ArrowRight', { shiftKey: true });
    expect(value).toBe(55);
    key('ArrowDown');
    expect(value).toBe(50);
    key('End');
    expect([value, attribute('valuenow'), attribute('valuemax')]).toEqual([500, '500', '500']);
    key('ArrowUp');
    expect(attribute('valuemax')).toBe('505');
    key('Home');
    expect(value).toBe(0);
  });

  it('leaves the keys of a clicker, and those of the browser, alone', () => {
    for (const event of [key('PageDown'), key('PageUp'), key('ArrowUp', { altKey: true }), key('Tab')])
      expect(event.defaultPrevented).toBe(false);
    expect(value).toBeUndefined();
  });
});

describe('by hand', () => {
  it('the bar follows while the pointer is down', () => {
    pointer('pointermove', 100);
    expect(value).toBeUndefined();
    pointer('pointerdown', 100);
    expect(value).toBe(250);
    pointer('pointermove', 40);
    expect(value).toBe(100);
    pointer('pointermove', -50);
    expect(value).toBe(0);
  });

  it('beyond the top the axis grows, steadily and never back, and below it the bar is under the hand again', () => {
    pointer('pointerdown', 200);
    pointer('pointermove', 270);
    const grown = value ?? 0;
    expect(grown).toBe(1360);
    pointer('pointermove', 270);
    expect(value).toBe(grown);
    pointer('pointermove', 210);
    expect(value).toBe(grown);
    pointer('pointermove', 100);
    expect(value).toBe(Math.round(grown / 20) * 10);
  });
});

it('stands nowhere once all is shown, and is gone when the chart leaves', () => {
  slider.place(undefined);
  expect(element()?.hidden).toBe(true);
  stay.abort();
  expect(element()).toBeNull();
});

describe('the field', () => {
  const typed: (number | undefined)[] = [];
  const field = () => document.querySelector('input');
  const message = () => document.querySelector('output');
  const type = (text: string, event = 'change') => {
    const input = field();
    if (input === null) return;
    input.value = text;
    input.dispatchEvent(new Event(event));
  };
  beforeEach(() => {
    typed.length = 0;
    document.body.innerHTML = '<input><output></output>';
    const [input, output] = [field(), message()];
    if (input === null || output === null) throw new Error('no field');
    followField({
      field: input,
      message: output,
      whole: true,
      set: (v) => typed.push(v),
      signal: stay.signal,
    });
  });

  it('takes a number when it is left, and writes it as the briefing does', () => {
    type('4162', 'input');
    expect(typed).toEqual([]);
    type('4162');
    expect([typed, field()?.value]).toEqual([[4162], '4,162']);
    type('');
    expect(typed).toEqual([4162, undefined]);
  });

  it('keeps what it cannot read, says why, and stops saying so as soon as it is mended', () => {
    type('a lot');
    expect([field()?.value, message()?.textContent]).toEqual([
      'a lot',
      '“a lot” cannot be read: write a number in digits.',
    ]);
    expect(field()?.getAttribute('aria-invalid')).toBe('true');
    type('30', 'input');
    expect([message()?.textContent, field()?.getAttribute('aria-invalid')]).toEqual(['', 'false']);
    expect(typed).toEqual([]);
  });
});
