import { describe, expect, it } from 'vitest';
import { makeScale } from '../../../src/blocks/timeline/scale.ts';
import { utcDay } from '../../../src/blocks/timeline/time.ts';
import { record } from './example.ts';

const { events, views } = record();
const scaleOf = (index: number) => makeScale(views[index]!, events, 100, 1100, (text) => text.length * 7);

describe('an axis of two parts', () => {
  const scale = scaleOf(0);
  const [first, second] = scale.parts;

  it('fills its place from edge to edge, with a break between', () => {
    expect(first?.x0).toBe(100);
    expect(second?.x1).toBeCloseTo(1100);
    expect((second?.x0 ?? 0) - (first?.x1 ?? 0)).toBe(26);
  });

  it('runs one way', () => {
    const days = [
      utcDay(1994, 0, 1),
      utcDay(2010, 5, 1),
      utcDay(2021, 11, 31),
      utcDay(2022, 0, 1),
      utcDay(2022, 2, 31),
    ];
    const places = days.map(scale.x);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('says how much wider a day is in the second', () => {
    const perDay = (part = first) =>
      ((part?.x1 ?? 0) - (part?.x0 ?? 0)) / ((part?.to ?? 0) - (part?.from ?? 0));
    expect(first?.times).toBe(1);
    expect(second?.times).toBeCloseTo(perDay(second) / perDay(first));
    expect(second?.times).toBeGreaterThan(10);
  });

  it('takes the width of a part from its author', () => {
    const parts = [
      { from: '1994', to: '2021', share: 3 },
      { from: '2022', to: '2022', share: 1 },
    ];
    const [a, b] = makeScale({ label: '', parts }, events, 0, 826, () => 30).parts;
    expect([a?.x1, b?.x0]).toEqual([600, 626]);
  });
});

describe('ticks', () => {
  it.each([
    [0, 'years, then months', '2005'],
    [1, 'months', 'Feb'],
    [2, 'days', '21'],
  ])('are as fine as their labels allow: view %i has %s', (index, _, text) => {
    const scale = scaleOf(index);
    const ticks = scale.parts.flatMap((part) => part.ticks);
    expect(ticks.map((tick) => tick.text)).toContain(text);
  });

  it('never set one label on the next', () => {
    for (const index of [0, 1, 2]) {
      for (const { ticks } of scaleOf(index).parts) {
        ticks.slice(1).forEach((tick, i) => {
          const before = ticks[i]!;
          expect(tick.x).toBeGreaterThan(before.x + before.text.length * 7);
        });
      }
    }
  });

  it('write the year in place of January where there are several', () => {
    const [part] = makeScale(
      { label: '', parts: [{ from: '2020', to: '2021' }] },
      [],
      0,
      1000,
      () => 30,
    ).parts;
    expect(part?.title).toBe('2020–2021');
    expect(part?.ticks.map(({ text }) => text).slice(0, 3)).toEqual(['2020', 'Feb', 'Mar']);
    expect(part?.ticks[12]?.text).toBe('2021');
  });
});
