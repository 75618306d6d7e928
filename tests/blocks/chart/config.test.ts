import { describe, expect, it } from 'vitest';
import { multipleOf, productOf, productSentence } from '../../../src/blocks/chart/bar/computed.ts';
import type { BarSpec } from '../../../src/blocks/chart/bar/schema.ts';
import { config, powersOfTen } from '../../../src/blocks/chart/config.ts';
import { describeChart, describeFigure } from '../../../src/blocks/chart/describe.ts';
import { chartFacts } from '../../../src/blocks/chart/facts.ts';
import { marksIn } from '../../../src/blocks/chart/marksIn.ts';
import { type ChartState, factOf, type Look, type Size } from '../../../src/blocks/chart/model.ts';
import { boxOf, freeParts } from '../../../src/blocks/chart/place.ts';
import type { ChartSpec } from '../../../src/blocks/chart/schema.ts';
import { chartSvg } from '../../../src/blocks/chart/svg.ts';
import type { PlacedLine } from '../../../src/blocks/chart/text.ts';
import { typeOf } from '../../../src/blocks/chart/types.ts';
import type { Fact } from '../../../src/evidence/model.ts';
import { LIGHT } from '../../../src/evidence/palette.ts';
import { createMeasure } from '../../../src/svg/measure.ts';
import { ledger, sources } from '../../fixtures/chart/facts.ts';
import { planOf, readSpec, startOf } from '../../fixtures/chart/specs.ts';

const text = createMeasure();
const measure = (run: string, font: string) => text(run, font).width;
const look = (size: Size, width: number): Look => ({ size, width, palette: LIGHT, measure });
const SLIDE = look('slide', 780);

const bar = readSpec('carriages') as BarSpec;
const points = readSpec('troops');
const barFacts = chartFacts(bar, ledger, sources);
const pointFacts = chartFacts(points, ledger, sources);
const factAt = (id: string) => factOf(barFacts, id);
const factsOf = (spec: ChartSpec) => (spec.type === 'bar' ? barFacts : pointFacts);
const plan = (spec: ChartSpec, patch: Partial<ChartState> = {}, at = SLIDE) =>
  planOf(spec, factsOf(spec), { ...startOf(spec), ...patch }, at);

describe('multiples', () => {
  it.each([
    ['carriages-2013', '× 20.8', '2017 against 2013. The document says “20 times more”.'],
    ['carriages-2014', '× 46.2', '2017 against 2014.'],
    ['carriages-2015', '× 33.3', '2017 against 2015. The document says “33 times more”.'],
    ['carriages-2016', '× 83.2', '2017 against 2016. The document says “83 times more”.'],
  ])('are recomputed against %s, beside what the document says', (baseline, multiple, sentence) => {
    const result = multipleOf(bar, barFacts, { ...startOf(bar), baseline });
    expect(result).toMatchObject({ text: multiple, sentence });
  });
});

describe('the assumed factor', () => {
  const product = (factor: number) => productOf(bar, barFacts, { ...startOf(bar), amounts: { factor } });

  it('adds nothing until a reader asks', () => {
    expect(startOf(bar).amounts.factor).toBe(1);
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
    const say = (factor: number) => productSentence(bar, barFacts, { ...startOf(bar), amounts: { factor } });
    expect(say(1)).toBe('× 1.0: nothing added');
    expect(say(1.5)).toBe('× 1.5 → 6,243 computed');
  });

  it('is written with as many decimals as its steps have', () => {
    const assume = { ...bar.assume, step: 0.05 } as BarSpec['assume'];
    const fine: BarSpec = { ...bar, assume };
    const at = (factor: number) =>
      productOf(fine, barFacts, { ...startOf(fine), amounts: { factor } })?.formula;
    expect([at(1.25), at(1.3), at(1.5)]).toEqual([
      'computed: 4,162 × 1.25, your factor',
      'computed: 4,162 × 1.30, your factor',
      'computed: 4,162 × 1.50, the author’s factor',
    ]);
    expect(productSentence(fine, barFacts, startOf(fine))).toBe('× 1.00: nothing added');
    const coarse: BarSpec = { ...bar, assume: { ...assume, step: 1 } as BarSpec['assume'] };
    expect(productSentence(coarse, barFacts, { ...startOf(coarse), amounts: { factor: 2 } })).toBe(
      '× 2 → 8,324 computed',
    );
  });

  it('leaves the axis where it is while it is dragged, with room for the largest', () => {
    const maxima = [1.1, 1.5, 2].map((factor) => plan(bar, { amounts: { factor } }).max);
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

  it('have no powers of ten down to nothing, rather than all of them', () => {
    expect(powersOfTen(10, 10000)).toEqual([10, 100, 1000, 10000]);
    expect(powersOfTen(0.1, 1)).toEqual([0.1, 1]);
    for (const [min, max] of [
      [0, 100],
      [-1, 100],
      [Number.NaN, 100],
      [1, Number.POSITIVE_INFINITY],
    ] as const) {
      expect(() => powersOfTen(min, max)).toThrow('no logarithmic scale from');
    }
  });

  it('keep room for the numbers at their lines', () => {
    const facts = { ...barFacts, 'carriages-2017': { ...factAt('carriages-2017'), value: 41_620_000 } };
    const at = (record: typeof facts) => planOf(bar, record, startOf(bar), SLIDE).padding.left;
    expect(at(facts)).toBeGreaterThan(at({ ...facts, 'carriages-2017': factAt('carriages-2017') }) + 20);
  });

  it('start a power lower when a value is ten or less', () => {
    const spec: BarSpec = { type: 'bar', caption: 'c', unit: 'troops', rows: [{ fact: 'a' }], scale: 'log' };
    const one = {
      ...barFacts['carriages-2013'],
      id: 'a',
      value: 10,
      text: '10',
    } as (typeof barFacts)[string];
    expect(planOf(spec, { a: one }, startOf(spec), SLIDE).min).toBe(1);
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
    config(spec, factsOf(spec), { ...startOf(spec), ...patch }, SLIDE).data.datasets[0]?.backgroundColor;

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

  it('name the stages, bases and bounds that occur, and no others', () => {
    const marks = (patch: Partial<ChartState>) => [
      ...marksIn(points, pointFacts, { ...startOf(points), ...patch }),
    ];
    expect(marks({}).sort()).toEqual([
      'basis-claimed',
      'basis-estimated',
      'bound-at-least',
      'stage-arrived',
      'stage-present',
    ]);
    expect(marks({ view: 'first' })).toContain('stage-planned');
    expect(marks({ view: 'first' })).toContain('bound-at-most');
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
    const figure = typeOf(bar).figures(bar, barFacts, startOf(bar)).at(-1);
    expect(figure && describeFigure(figure)).toBe(
      '2017, 4,162 carriages, planned, recorded, Russian Ministry of Defence, Sivitski 2016, ¶17',
    );
  });

  it('give a range once, grouped like every number', () => {
    const spec: ChartSpec = {
      type: 'bar',
      caption: 'c',
      unit: 'troops',
      rows: [{ fact: 'wide' }, { fact: 'middle' }],
    };
    const base = ledger.get('troops-ranged');
    const wide = { ...base, id: 'wide', hedge: 'about', value: 10000, low: 8000, high: 13000 } as Fact;
    const middle = { ...base, id: 'middle', value: 2500, ranged: true, low: 2000, high: 3000 } as Fact;
    const both = new Map([wide, middle].map((fact) => [fact.id, fact]));
    const words = describeChart(spec, chartFacts(spec, both, sources), startOf(spec));
    expect(words).toContain('about 10,000 troops (8,000–13,000), present');
    expect(words).toContain('2,000–3,000 troops, present');
  });

  it('put a per cent sign at every number of a chart in per cent, and no noun after it', () => {
    const spec: BarSpec = {
      type: 'bar',
      caption: 'c',
      unit: '%',
      rows: [{ fact: 'share' }],
      scale: 'log',
      assume: { label: 'l', of: 'share', fact: 'hidden-share', max: 2 },
    };
    const share = {
      ...ledger.get('troops-ranged'),
      id: 'share',
      unit: '%',
      value: 30,
      low: 20,
      high: 45,
    } as Fact;
    const facts = chartFacts(spec, new Map([...ledger, ['share', share]]), sources);
    const state = { ...startOf(spec), amounts: { factor: 1.5 } };
    expect(describeChart(spec, facts, state)).toContain('30% (20–45%), present');
    const drawn = planOf(spec, facts, state, SLIDE);
    expect(drawn.rows[0]?.lines.map((line) => line.text)).toEqual(['30%']);
    expect(drawn.extension?.lines.map((line) => line.text)).toEqual([
      '45%',
      'computed: 30% × 1.5, the author’s factor',
    ]);
    expect(chartSvg(spec, facts, { id: 'x', size: 'slide', width: 780, state })).toContain('>100%</text>');
  });

  it('state every value shown, and the reference', () => {
    const words = describeChart(points, pointFacts, { ...startOf(points), hidden: ['HUR'] });
    for (const value of ['about 10,000', '30,000', '9,000', 'about 2,500']) expect(words).toContain(value);
    expect(words).not.toContain('3,000 troops, present, estimated, Ukrainian');
  });
});

/** The points chart with a note under every name. */
function withNotes(spec: ChartSpec, note: string): ChartSpec {
  if (spec.type !== 'points') throw new Error('not the points chart');
  const groups = spec.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, note })),
  }));
  return { ...spec, groups };
}

function expectApart(texts: readonly PlacedLine[], at: Look): void {
  const boxes = texts.map((line) => boxOf(line, at));
  for (const [i, a] of boxes.entries()) {
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

describe('labels', () => {
  const states: Partial<ChartState>[] = [{}, { scale: 'log' }, { amounts: { factor: 2 } }, { view: 'first' }];

  it.each([
    ['slide', 780],
    ['wide', 600],
    ['narrow', 344],
  ] as const)('written beside or under bars neither collide nor leave the drawing: %s', (size, width) => {
    for (const spec of [bar, points]) {
      for (const patch of states) {
        const at = look(size, width);
        const { texts, width: right, height } = plan(spec, patch, at);
        expectApart(texts, at);
        for (const box of texts.map((line) => boxOf(line, at))) {
          expect(box.x).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(right + 1);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
      }
    }
  });

  it('are written whole, on as many lines as an author’s note needs', () => {
    const note = 'counted at the border by the railway and again on arrival';
    for (const at of [SLIDE, look('wide', 600), look('narrow', 344)]) {
      const spec = withNotes(points, note);
      const texts = planOf(spec, pointFacts, startOf(spec), at).texts;
      for (const word of note.split(' ')) {
        expect(texts.filter(({ text }) => text.split(' ').includes(word)).length).toBeGreaterThanOrEqual(4);
      }
      expectApart(texts, at);
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
