import { describe, expect, it } from 'vitest';
import { multipleOf, productOf, productSentence } from '../../../src/blocks/chart/computed.ts';
import { config, planOf } from '../../../src/blocks/chart/config.ts';
import { describeChart, describeRow } from '../../../src/blocks/chart/describe.ts';
import { chartFacts } from '../../../src/blocks/chart/facts.ts';
import {
  type ChartState,
  initialState,
  LIGHT,
  type Look,
  marksIn,
  rowsOf,
  type Size,
} from '../../../src/blocks/chart/model.ts';
import { boxOf, freeParts } from '../../../src/blocks/chart/place.ts';
import type { BarSpec, ChartSpec } from '../../../src/blocks/chart/schema.ts';
import { createMeasure } from '../../../src/svg/measure.ts';
import { ledger, sources } from '../../fixtures/chart/facts.ts';
import { readSpec } from '../../fixtures/chart/specs.ts';

const text = createMeasure();
const measure = (run: string, font: string) => text(run, font).width;
const look = (size: Size, width: number): Look => ({ size, width, palette: LIGHT, measure });
const SLIDE = look('slide', 780);

const bar = readSpec('carriages') as BarSpec;
const points = readSpec('troops');
const barFacts = chartFacts(bar, ledger, sources);
const pointFacts = chartFacts(points, ledger, sources);
const factsOf = (spec: ChartSpec) => (spec.type === 'bar' ? barFacts : pointFacts);
const plan = (spec: ChartSpec, patch: Partial<ChartState> = {}, at = SLIDE) =>
  planOf(spec, factsOf(spec), { ...initialState(spec), ...patch }, at);

describe('multiples', () => {
  it.each([
    ['carriages-2013', '× 20.8', '2017 against 2013. The document says “20 times more”.'],
    ['carriages-2014', '× 46.2', '2017 against 2014.'],
    ['carriages-2015', '× 33.3', '2017 against 2015. The document says “33 times more”.'],
    ['carriages-2016', '× 83.2', '2017 against 2016. The document says “83 times more”.'],
  ])('are recomputed against %s, beside what the document says', (baseline, multiple, sentence) => {
    const result = multipleOf(bar, barFacts, { ...initialState(bar), baseline });
    expect(result).toMatchObject({ text: multiple, sentence });
  });
});

describe('the assumed factor', () => {
  const product = (factor: number) => productOf(bar, barFacts, { ...initialState(bar), factor });

  it('adds nothing until a reader asks', () => {
    expect(initialState(bar).factor).toBe(1);
    expect(product(1)).toBeUndefined();
    expect(plan(bar).extension).toBeUndefined();
  });

  it('gives 6,243 at the author’s 1.5, called computed and the author’s factor', () => {
    expect(product(1.5)).toMatchObject({
      value: 6243,
      text: '6,243',
      formula: 'computed: 4,162 × 1.5, the author’s factor',
    });
  });

  it('is the reader’s own factor elsewhere', () => {
    expect(product(1.1)).toMatchObject({ text: '4,578', formula: 'computed: 4,162 × 1.1, your factor' });
  });

  it('is said beside the slider', () => {
    const say = (factor: number) => productSentence(bar, barFacts, { ...initialState(bar), factor });
    expect(say(1)).toBe('× 1.0: nothing added');
    expect(say(1.5)).toBe('× 1.5 → 6,243 computed');
  });

  it('leaves the axis where it is while it is dragged, with room for the largest', () => {
    const maxima = [1.1, 1.5, 2].map((factor) => plan(bar, { factor }).max);
    expect(new Set(maxima)).toEqual(new Set([8324]));
  });
});

describe('scales', () => {
  it('start at zero when linear and at 10 when logarithmic, over whole powers of ten', () => {
    expect(plan(bar)).toMatchObject({ min: 0, max: 4162 });
    expect(plan(bar, { scale: 'log' })).toMatchObject({ min: 10, max: 10000 });
  });

  it('leave the bars of a slide where they are when switched', () => {
    const centres = (scale: ChartState['scale']) => plan(bar, { scale }).rows.map((row) => row.centre);
    expect(centres('log')).toEqual(centres('linear'));
  });

  it('start a power lower when a value is ten or less', () => {
    const spec: BarSpec = { type: 'bar', caption: 'c', unit: 'troops', rows: [{ fact: 'a' }], scale: 'log' };
    const one = {
      ...barFacts['carriages-2013'],
      id: 'a',
      value: 10,
      text: '10',
    } as (typeof barFacts)[string];
    expect(planOf(spec, { a: one }, initialState(spec), SLIDE).min).toBe(1);
  });

  it('of points never move between views or with who is shown', () => {
    const maxima = [{}, { view: 'first' as const }, { hidden: ['Stoltenberg'] }].map(
      (patch) => plan(points, patch).max,
    );
    expect(new Set(maxima).size).toBe(1);
  });
});

describe('fills', () => {
  const fills = (spec: ChartSpec, patch: Partial<ChartState> = {}) =>
    config(spec, factsOf(spec), { ...initialState(spec), ...patch }, SLIDE).data.datasets[0]?.backgroundColor;

  it('are solid for what was sent; a plan is left to the hatching', () => {
    expect(fills(bar)).toEqual([...Array(4).fill(LIGHT.data), 'transparent']);
  });

  it('change where a figure was first said of another stage', () => {
    expect(fills(points)).toEqual(Array(4).fill(LIGHT.data));
    expect(fills(points, { view: 'first' })).toEqual([LIGHT.data, 'transparent', LIGHT.data, 'transparent']);
  });
});

describe('views', () => {
  it('follow a figure to its original statement, hedge and stage', () => {
    const first = plan(points, { view: 'first' }).rows.map((row) => row.lines.map((line) => line.text));
    expect(first).toEqual([
      ['about 10,000', 'arrived, estimated'],
      ['30,000', 'expected, estimated · outside the set'],
      ['just over 3,000', 'present, estimated'],
      ['up to 9,000', 'planned, claimed · outside the set'],
    ]);
  });

  it('name the stages and bases that occur, and no others', () => {
    const marks = (patch: Partial<ChartState>) => [
      ...marksIn(points, pointFacts, { ...initialState(points), ...patch }),
    ];
    expect(marks({}).sort()).toEqual(['basis-claimed', 'basis-estimated', 'stage-arrived', 'stage-present']);
    expect(marks({ view: 'first' })).toContain('stage-planned');
    expect(marks({ hidden: ['Defence ministry'] })).not.toContain('basis-claimed');
  });

  it('keep the place of a figure that is off', () => {
    const all = plan(points).rows.map((row) => row.centre);
    const some = plan(points, { hidden: ['HUR'] }).rows;
    expect(some.map((row) => row.centre)).toEqual(all);
    expect(some.map((row) => row.hidden)).toEqual([false, false, true, false]);
  });
});

describe('words', () => {
  it('give a figure with stage, basis, speaker and place', () => {
    const row = rowsOf(bar).at(-1);
    expect(row && describeRow(bar, row, barFacts, initialState(bar))).toBe(
      '2017, 4,162 carriages, planned, recorded, Russian Ministry of Defence, Sivitski 2016, ¶17',
    );
  });

  it('state every value shown, and the reference', () => {
    const words = describeChart(points, pointFacts, { ...initialState(points), hidden: ['HUR'] });
    for (const value of ['about 10,000', '30,000', '9,000', 'about 2,500']) expect(words).toContain(value);
    expect(words).not.toContain('3,000 troops, present, estimated, Ukrainian');
  });
});

describe('labels', () => {
  const states: Partial<ChartState>[] = [{}, { scale: 'log' }, { factor: 2 }, { view: 'first' }];

  it.each([
    ['slide', 780],
    ['wide', 600],
    ['narrow', 344],
  ] as const)('written beside or under bars neither collide nor leave the drawing: %s', (size, width) => {
    for (const spec of [bar, points]) {
      for (const patch of states) {
        const { texts, width: right, height } = plan(spec, patch, look(size, width));
        const boxes = texts.map((line) => boxOf(line, look(size, width)));
        for (const [i, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(-1);
          expect(a.x + a.width).toBeLessThanOrEqual(right + 1);
          expect(a.y + a.height).toBeLessThanOrEqual(height);
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.height <= b.y + 4 ||
              b.y + b.height <= a.y + 4;
            expect(apart, `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(true);
          }
        }
      }
    }
  });

  it('interrupt a line that would cross them', () => {
    const box = { x: 0, y: 20, width: 50, height: 10 };
    expect(freeParts(25, 0, 100, [box])).toEqual([
      [0, 20],
      [30, 100],
    ]);
    expect(freeParts(80, 0, 100, [box])).toEqual([[0, 100]]);
  });
});
