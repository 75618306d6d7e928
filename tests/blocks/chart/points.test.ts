// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BriefingChart } from '../../../src/blocks/chart/draw.ts';
import type { ChartState } from '../../../src/blocks/chart/model.ts';
import { changeInWords, readRecord, readState, writeValues } from '../../../src/blocks/chart/page.browser.ts';
import { makePoints, type Points } from '../../../src/blocks/chart/points.browser.ts';
import { chart as block } from '../../../src/blocks/chart/render.ts';
import { LIGHT } from '../../../src/evidence/palette.ts';
import { SvgContext } from '../../../src/svg/context.ts';
import { createMeasure } from '../../../src/svg/measure.ts';
import { context } from '../../fixtures/chart/facts.ts';
import { planOf, readSpec, startOf } from '../../fixtures/chart/specs.ts';
import { MEDIA } from '../../media.ts';

/** Puts a chart's HTML into the page. */
function host(name: 'carriages' | 'troops'): HTMLElement {
  const use = { id: 'x', slideId: 'slide', spec: readSpec(name) };
  document.body.innerHTML = block.render(use, context, MEDIA.deck).html;
  const element = document.querySelector('live-chart');
  if (!(element instanceof HTMLElement)) throw new Error('no chart');
  return element;
}

const press = (element: Element, control: string, value: string) => {
  const input = element.querySelector<HTMLInputElement>(`[data-control="${control}"][value="${value}"]`);
  input?.click();
};

describe('the controls', () => {
  it('read back as the state the page was drawn in', () => {
    for (const name of ['carriages', 'troops'] as const) {
      const element = host(name);
      const { spec } = readRecord(element);
      expect(readState(element, spec)).toEqual(startOf(spec));
    }
  });

  it('are read as a reader left them', () => {
    const element = host('troops');
    press(element, 'view', 'first');
    press(element, 'speaker', 'HUR');
    expect(readState(element, readRecord(element).spec)).toMatchObject({ view: 'first', hidden: ['HUR'] });
  });

  it('rewrite the numbers, the legend and the remark', () => {
    const element = host('carriages');
    const record = readRecord(element);
    press(element, 'baseline', 'carriages-2016');
    press(element, 'scale', 'log');
    const state = { ...readState(element, record.spec), amounts: { factor: 1.5 } };
    writeValues(element, record, state);
    const value = (name: string) => element.querySelector(`[data-value="${name}"]`)?.textContent;
    expect(value('multiple')).toBe('× 83.2');
    expect(value('against')).toBe('2017 against 2016. The document says “83 times more”.');
    expect(value('product')).toBe('× 1.5 → 6,243 computed');
    const hidden = (selector: string) => element.querySelector<HTMLElement>(selector)?.hidden;
    expect(hidden('[data-mark="basis-computed"]')).toBe(false);
    expect(hidden('[data-when="log"]')).toBe(false);
    writeValues(element, record, { ...state, amounts: { factor: 1 }, scale: 'linear' });
    expect(hidden('[data-mark="basis-computed"]')).toBe(true);
    expect(hidden('[data-when="log"]')).toBe(true);
  });

  it('are answered in words', () => {
    const record = readRecord(host('carriages'));
    const state: ChartState = {
      ...startOf(record.spec),
      amounts: { factor: 1.5 },
      baseline: 'carriages-2015',
    };
    expect(changeInWords('factor', state, record)).toBe(
      '× 1.5 → 6,243 computed. computed: 4,162 × 1.5, the author’s factor',
    );
    expect(changeInWords('baseline', state, record)).toBe(
      '× 33.3 2017 against 2015. The document says “33 times more”.',
    );
    expect(changeInWords('scale', state, record)).toBe('Linear scale');
  });
});

describe('the figures of a chart', () => {
  const said: string[] = [];
  let state: ChartState;
  let points: Points | undefined;
  let area: HTMLElement;

  /** Ids of facts whose cards were opened. */
  const opened: string[] = [];

  beforeEach(() => start('troops'));

  /** Draws with bars whose length in px is their value divided by 50. */
  function start(name: 'troops' | 'carriages'): void {
    points?.destroy();
    said.length = opened.length = 0;
    const record = readRecord(host(name));
    const { spec, facts } = record;
    state = startOf(spec);
    const measure = createMeasure();
    const text = (run: string, font: string) => measure(run, font).width;
    const plan = () =>
      planOf(spec, facts, state, { size: 'slide', width: 1136, palette: LIGHT, measure: text });
    const up = name === 'carriages';
    const shape = (value: number, centre: number) =>
      up
        ? { x: centre, y: 300 - value / 50, base: 300, width: 60, height: value / 50 }
        : { x: 200 + value / 50, y: centre, base: 200, width: value / 50, height: 28 };
    const chart: BriefingChart = {
      ctx: new SvgContext(1, 1, measure),
      chartArea: { left: 200, right: 1136, top: 0, bottom: 300 },
      scales: {
        x: { getPixelForValue: (value) => 200 + value / 50 },
        y: { getPixelForValue: (value) => 300 - value / 50 },
      },
      data: { datasets: [{ plan }] },
      getDatasetMeta: () => ({
        data: plan().rows.map(({ fact, centre }) => ({ getProps: () => shape(fact.value, centre) })),
      }),
    };
    for (const id of Object.keys(facts)) {
      const card = document.createElement('div');
      card.id = `fact-${id}`;
      card.showPopover = () => opened.push(id);
      document.body.append(card);
    }
    area = document.createElement('div');
    area.tabIndex = 0;
    document.body.append(area);
    points = makePoints({ area, chart, record, state: () => state, announce: (line) => said.push(line) });
    area.focus();
  }
  afterEach(() => points?.destroy());

  const key = (name: string) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    area.dispatchEvent(event);
    return event;
  };
  const tip = () => area.querySelector<HTMLElement>('.chart-tip');

  it('are reached with arrows, Home and End, and said, the first as soon as one comes to them', () => {
    key('ArrowRight');
    key('End');
    key('ArrowDown');
    expect(said.map((line) => line.split(', ').slice(0, 3).join(', '))).toEqual([
      'February 2022, Porotnikov, about 10,000 troops',
      'February 2022, Stoltenberg, 30,000 troops',
      'November 2022, Defence ministry, 9,000 troops',
      'November 2022, Defence ministry, 9,000 troops',
    ]);
  });

  it('keep their keys from the deck, and leave it all others', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    expect(key('ArrowRight').defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    for (const name of ['PageDown', ' ', 'b', 'Escape']) key(name);
    expect(heard).toHaveBeenCalledTimes(4);
    document.removeEventListener('keydown', heard);
  });

  const at = (type: string, offsetX: number, offsetY: number) =>
    area.dispatchEvent(
      Object.assign(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }), { offsetX, offsetY }),
    );

  it('open their card on Enter', () => {
    key('End');
    expect(key('Enter').defaultPrevented).toBe(true);
    expect(opened).toEqual(['troops-2022-11-minsk']);
  });

  it('show their source line to a pointer that rests on them', () => {
    at('pointermove', 900, 60);
    expect(tip()?.hidden).toBe(false);
    expect(tip()?.textContent).toContain('about 10,000 troops: arrived, estimated.');
    at('pointerleave', 0, 0);
    expect(tip()?.hidden).toBe(true);
  });

  it('are passed over while they are off', () => {
    state = { ...state, hidden: ['Stoltenberg'] };
    key('Home');
    key('ArrowRight');
    expect(said.at(-1)).toContain('just over 3,000');
  });

  it('say what was first said when that is shown', () => {
    key('End');
    state = { ...state, view: 'first' };
    key('End');
    expect(said.at(-1)).toContain('up to 9,000 troops, planned, claimed');
  });

  it('open the card of what was first said when that is shown', () => {
    state = { ...state, view: 'first' };
    key('End');
    key('Enter');
    expect(opened).toEqual(['troops-2022-11-minsk-original']);
  });

  it('are found with a finger, by their strip of the chart, and open their card', () => {
    at('click', 900, 60);
    expect(opened).toEqual(['troops-2022-02-porotnikov']);
    expect(tip()?.hidden).toBe(true);
    at('click', 900, 5000);
    expect(opened).toHaveLength(1);
  });

  it('are followed by the part that is only computed, which opens the card of the factor', () => {
    start('carriages');
    state = { ...state, amounts: { factor: 1.5 } };
    key('End');
    expect(said.at(-1)).toBe('2017, 6,243, computed: 4,162 × 1.5, the author’s factor');
    key('Enter');
    key('ArrowLeft');
    key('Enter');
    expect(opened).toEqual(['hidden-share', 'carriages-2017']);
    const ring = area.querySelector<HTMLElement>('.chart-ring');
    const [left, top] = ['left', 'top'].map((side) =>
      Number.parseFloat(ring?.style.getPropertyValue(side) ?? ''),
    );
    // The ring stands round the bar of 4,162: the computed part is right above.
    at('click', (left ?? 0) + 20, (top ?? 0) - 5);
    at('click', (left ?? 0) + 20, (top ?? 0) + 20);
    expect(opened.slice(2)).toEqual(['hidden-share', 'carriages-2017']);
  });

  it('leave nothing behind', () => {
    points?.destroy();
    expect(area.childElementCount).toBe(0);
    said.length = 0;
    key('Home');
    expect(said).toEqual([]);
  });
});
