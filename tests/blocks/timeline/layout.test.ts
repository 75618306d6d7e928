import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LayoutOptions, layout } from '../../../src/blocks/timeline/layout.ts';
import { INITIAL, type TimelineEvent, type TimelineRecord } from '../../../src/blocks/timeline/model.ts';
import type { Scene } from '../../../src/blocks/timeline/scene.ts';
import { record } from './example.ts';

const measure = (text: string) => text.length * 7;
const scene = (given: Partial<LayoutOptions> = {}, of = record()) =>
  layout(of, INITIAL, { width: 1136, measure, ...given });
const item = (drawn: Scene, id: string) => drawn.items.find(({ event }) => event.id === id)!;

describe('a timeline', () => {
  it('has a lane for each document in the order of publication, outside last', () => {
    expect(scene().lanes.map(({ name }) => name)).toEqual([
      'Lovelace 2016',
      'Hopper 2022',
      'Outside the set',
    ]);
  });

  it('draws a month as a month, an interval as what it covers and a day as a dot', () => {
    const drawn = scene();
    const perDay = (drawn.scale.parts[1]!.x1 - drawn.scale.parts[1]!.x0) / 90;
    const width = (id: string) => item(drawn, id).x1 - item(drawn, id).x0;
    expect(width('interview')).toBeCloseTo(28 * perDay);
    expect(width('exercise')).toBeCloseTo(11 * perDay);
    expect(width('announced')).toBe(10);
  });

  it('leaves no event without a label where it may grow', () => {
    const bare = scene({ width: 500 }).items.filter(({ event, label }) => event.type === 'fact' && !label);
    expect(bare).toEqual([]);
  });

  it('says the year only where the axis does not', () => {
    expect(item(scene(), 'announced').label?.date).toBe('17 Jan');
    expect(item(scene(), 'visit').label?.date).toBe('22 Nov 2016');
  });

  it('leaves out lanes that are filtered away or have nothing in sight', () => {
    const drawn = layout(record(), { view: 1, hidden: ['outside'] }, { width: 1136, measure });
    expect(drawn.lanes.map(({ id }) => id)).toEqual(['doc2016']);
  });
});

/** Many events on few days, as in early 2022. */
function crowd(days: readonly number[]): TimelineRecord {
  const events = days.map(
    (day, i): TimelineEvent => ({
      ...{ id: `e${i}`, type: 'fact', label: 'An event with a label of its own', where: 'Hopper 2022, ¶1' },
      date: `2022-02-${String(day).padStart(2, '0')}`,
      lane: 'doc2022',
      ...(i === 0 ? { emphasis: true } : {}),
    }),
  );
  return { ...record(), events };
}

describe('where there is not room for all labels', () => {
  const days = Array.from({ length: 30 }, (_, i) => 1 + (i % 9)).sort((a, b) => a - b);
  const drawn = scene({ height: 200 }, crowd(days));

  it('keeps its height and the label of what is emphasised', () => {
    expect(drawn.height).toBeLessThanOrEqual(201);
    expect(item(drawn, 'e0').label?.text).toBe('An event with a label of its own');
  });

  it('shows every event still, and counts those that stand together', () => {
    expect(drawn.items).toHaveLength(30);
    const counted = drawn.items.flatMap(({ count }) => count?.text ?? []);
    const labels = drawn.items.filter(({ label }) => label !== undefined).length;
    const sum = counted.reduce((total, text) => total + Number.parseInt(text, 10), 0);
    const alone = drawn.items.filter(({ label, cluster }) => !label && !cluster).length;
    expect(labels + sum + alone).toBe(30);
    expect(labels).toBeGreaterThan(1);
  });

  it('numbers them without a gap where a list stands beside', () => {
    const numbered = scene({ height: 200, numbered: true }, crowd(days));
    const numbers = numbered.items.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(
      numbered.items.every(({ label, number }) => (label === undefined) !== (number === undefined)),
    ).toBe(true);
  });

  it('never sets words on words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 120, max: 400 }),
        (list, height) => {
          const { items } = scene({ height }, crowd([...list].sort((a, b) => a - b)));
          const words = items.flatMap(({ label, count }) => {
            const text = label === undefined ? count : { ...label, text: `${label.date} ${label.text}` };
            if (text === undefined) return [];
            const width = measure(text.text);
            const left = text.anchor === 'end' ? text.x - width : text.x;
            return [{ y: text.y, left, right: left + width }];
          });
          for (const a of words)
            for (const b of words)
              if (a !== b && a.y === b.y) expect(a.right <= b.left || b.right <= a.left).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
