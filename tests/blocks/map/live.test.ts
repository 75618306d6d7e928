// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { livenMap } from '../../../src/blocks/map/choice.browser.ts';
import { map } from '../../../src/blocks/map/render.ts';
import { MEDIA } from '../../media.ts';
import { context, WHOLE } from './example.ts';

const HTML = map.render({ id: 'where-map', slideId: 'where', spec: WHOLE }, context, MEDIA.study).html;

let stay: AbortController;
let host: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = HTML;
  const element = document.querySelector<HTMLElement>('live-map');
  if (element === null) throw new Error('there is no map');
  host = element;
  stay = new AbortController();
  livenMap(host, stay.signal);
});

afterEach(() => stay.abort());

const radio = (id: string) => host.querySelector<HTMLInputElement>(`input[value="${id}"]`)!;
const told = () => host.querySelector('.map-told')!.textContent;
const reached = () =>
  [...host.querySelectorAll<SVGElement>('[data-reached]')].map(({ dataset }) => dataset.place);

function choose(id: string): void {
  radio(id).checked = true;
  radio(id).dispatchEvent(new Event('input', { bubbles: true }));
}

function toggle(layer: number): void {
  const box = host.querySelectorAll<HTMLInputElement>('input[data-control="layer"]')[layer]!;
  box.checked = !box.checked;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('a live map', () => {
  it('tells nothing before a place is chosen', () => {
    expect(told()).toBe('');
    expect(reached()).toEqual([]);
  });

  it('tells the place chosen: name, kind, spellings, what is said, sources, distances', () => {
    choose('zyabrovka');
    for (const words of [
      'Zyabrovka air base',
      'Ziabrauka',
      'Flagstok',
      'Ilyash 2022, ¶37',
      '212 km north of Kyiv',
    ])
      expect(told()).toContain(words);
    expect(new Set(reached())).toEqual(new Set(['zyabrovka']));
  });

  it('tells the place that a Tab reaches, and the chosen one again when the focus leaves', () => {
    choose('brest');
    radio('minsk').dispatchEvent(new FocusEvent('focus'));
    expect(told()).toContain('Minsk capital');
    radio('minsk').dispatchEvent(new FocusEvent('blur'));
    expect(told()).toContain('Brest');
  });

  it('takes places away with their last layer, and what was told of one with it', () => {
    choose('zyabrovka');
    toggle(1);
    expect(radio('zyabrovka').disabled).toBe(false);
    expect(told()).toContain('Zyabrovka');
    toggle(2);
    expect(radio('zyabrovka').disabled).toBe(true);
    expect(radio('zyabrovka').closest('label')?.hidden).toBe(true);
    expect(told()).toBe('');
    expect(host.querySelector('[data-place="zyabrovka"]')?.hasAttribute('data-off')).toBe(true);
    expect(host.querySelector('[data-place="minsk"]')?.hasAttribute('data-off')).toBe(false);
    toggle(2);
    expect(radio('zyabrovka').disabled).toBe(false);
  });

  it('chooses the place whose name is pressed, and lets the keys go on from there', () => {
    const name = host.querySelector('.map-svg [data-place="homyel"] text')!;
    name.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(radio('homyel').checked).toBe(true);
    expect(document.activeElement).toBe(radio('homyel'));
    host.querySelector('.map-stage')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(radio('homyel').checked).toBe(false);
    expect(told()).toBe('');
  });

  it('forgets the choice with Escape, which then goes no further', () => {
    choose('brest');
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    radio('brest').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(told()).toBe('');
    const second = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    radio('brest').dispatchEvent(second);
    expect(second.defaultPrevented).toBe(false);
  });

  it('is deaf once it has left the page', () => {
    stay.abort();
    choose('minsk');
    expect(told()).toBe('');
  });
});
