import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missOf } from '../../../src/blocks/chart/bar/guess.ts';
import type { BarSpec } from '../../../src/blocks/chart/bar/schema.ts';
import { checkChart } from '../../../src/blocks/chart/check.ts';
import { describeChart } from '../../../src/blocks/chart/describe.ts';
import { chartFacts } from '../../../src/blocks/chart/facts.ts';
import { marksIn } from '../../../src/blocks/chart/marksIn.ts';
import type { ChartState, Look } from '../../../src/blocks/chart/model.ts';
import { chart } from '../../../src/blocks/chart/render.ts';
import type { ChartSpec } from '../../../src/blocks/chart/schema.ts';
import { chartSvg } from '../../../src/blocks/chart/svg.ts';
import { typeOf } from '../../../src/blocks/chart/types.ts';
import { LIGHT } from '../../../src/evidence/palette.ts';
import { context, ledger, sources } from '../../fixtures/chart/facts.ts';
import { planOf, readSpec, startOf } from '../../fixtures/chart/specs.ts';
import { MEDIA, type MediumName } from '../../media.ts';

function barOf(spec: ChartSpec): BarSpec {
  if (spec.type !== 'bar') throw new Error('no bars');
  return spec;
}
const spec = barOf(readSpec('guess'));
const facts = chartFacts(spec, ledger, sources);
const look: Look = { size: 'slide', width: 780, palette: LIGHT, measure: (text) => text.length * 9 };
/** The chart with a guess, and room made for it, before or after the figure is shown. */
const state = (guess?: number, more: Partial<ChartState> = {}): ChartState => ({
  ...startOf(spec),
  amounts: guess === undefined ? {} : { guess },
  ...more,
});
const shown = { on: ['shown'] };
const told = (control: string, now: ChartState) => typeOf(spec).told?.(control, spec, facts, now);

describe('before the figure is shown', () => {
  it('neither words, marks nor bars know it', () => {
    expect(describeChart(spec, facts, state(300))).not.toContain('4,162');
    expect([...marksIn(spec, facts, state())]).not.toContain('stage-planned');
    expect(planOf(spec, facts, state(), look).rows.map(({ hidden }) => hidden)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('nor does the axis: it is that of a chart whose kept-back figure is a thousand times as large', () => {
    const other = { ...facts, 'carriages-2017': { ...facts['carriages-2013'], id: 'carriages-2017' } };
    for (const scale of ['linear', 'log'] as const) {
      const axes = [4162, 4_162_000].map((value) => {
        const changed = { ...other, 'carriages-2017': { ...facts['carriages-2017'], value } };
        const { min, max } = planOf(spec, changed as typeof facts, state(undefined, { scale }), look);
        return [min, max];
      });
      expect(axes[0]).toEqual(axes[1]);
      expect(axes[0]).toEqual(scale === 'linear' ? [0, 500] : [10, 1000]);
    }
  });

  it('the axis makes room for what is drawn, and keeps it while the hand is at work', () => {
    expect(planOf(spec, facts, state(499), look).max).toBe(500);
    expect(planOf(spec, facts, state(3000), look).max).toBe(3000);
    expect(planOf(spec, facts, state(300, { amounts: { guess: 300, room: 2000 } }), look).max).toBe(2000);
    expect(planOf(spec, facts, state(30_000, { scale: 'log' }), look).max).toBe(30_000);
  });
});

describe('once it is shown', () => {
  it('guess and figure stand side by side, and neither overlaps a neighbour, at every width', () => {
    for (const [size, width] of [
      ['slide', 780],
      ['wide', 720],
      ['narrow', 284],
    ] as const) {
      const { ghost, rows, thickness, max, extent } = planOf(spec, facts, state(300, shown), {
        ...look,
        size,
        width,
      });
      const centres = [...rows.slice(0, 4), ghost, rows[4]].map((bar) => bar?.centre ?? Number.NaN);
      for (const [i, centre] of centres.slice(1).entries())
        expect(centre - (centres[i] ?? 0)).toBeGreaterThan(thickness + 6);
      expect((centres.at(-1) ?? 0) + thickness / 2).toBeLessThanOrEqual(extent);
      expect(max).toBe(4162);
      expect(ghost?.open).toBe(false);
    }
  });

  it('there is room for a guess that is higher', () => {
    expect(planOf(spec, facts, state(9000, shown), look).max).toBe(9000);
  });

  it('nothing is drawn for who drew nothing, and the figure stands over its name', () => {
    const { ghost, rows, texts, padding } = planOf(spec, facts, state(undefined, shown), look);
    expect(ghost).toMatchObject({ value: undefined, lines: [] });
    expect(padding.left + (rows[4]?.centre ?? 0)).toBe(texts.find(({ text }) => text === '2017')?.x);
    expect(told('shown', state(undefined, shown))).toBe(
      '2017, 4,162 carriages, planned, recorded. You drew no guess.',
    );
  });
});

describe('how far off a guess was', () => {
  const miss = (guess: number) => missOf(spec, facts, state(guess, shown));

  it.each([
    [300, '× 13.9', '4,162 is 13.9 times your guess of 300. Computed: 4,162 ÷ 300.'],
    [9000, '× 2.2', 'Your guess of 9,000 is 2.2 times 4,162. Computed: 9,000 ÷ 4,162.'],
    [4000, '× 1.04', '4,162 is 1.04 times your guess of 4,000. Computed: 4,162 ÷ 4,000.'],
    [20, '× 208', '4,162 is 208 times your guess of 20. Computed: 4,162 ÷ 20.'],
    [4170, '', 'Your guess of 4,170 is less than 1% off 4,162.'],
    [4162, '× 1', 'Your guess of 4,162 is the figure itself.'],
    [0, '', 'Your guess was 0, the figure is 4,162.'],
  ])('%d: %s', (guess, text, sentence) => {
    expect(miss(guess)).toEqual({ text, sentence });
  });

  it('is never told as “1 times” unless it is the figure itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (guess) => {
        const { text, sentence } = miss(guess) ?? { text: '', sentence: '' };
        if (guess !== 4162) expect(`${text} ${sentence}`).not.toMatch(/(?:× | )1(?:\.0+)?(?: times|$| [^t])/);
        expect(sentence).toContain(guess.toLocaleString('en'));
      }),
    );
  });

  it('is told with the figure, and not before', () => {
    expect(missOf(spec, facts, state(300))).toBeUndefined();
    expect(told('shown', state(300, shown))).toBe(
      '2017, 4,162 carriages, planned, recorded. 4,162 is 13.9 times your guess of 300. Computed: 4,162 ÷ 300.',
    );
    expect(told('shown', state(300))).toBe('Kept back again.');
  });
});

describe('the page', () => {
  const page = (medium: MediumName) =>
    chart.render({ id: 'guess', slideId: 'slide', spec }, context, MEDIA[medium]).html;
  /** What a reader can come upon: no record for scripts, nothing that is hidden until the figure is shown. */
  const open = (medium: MediumName) =>
    page(medium)
      .replace(/<script.*?<\/script>/gs, '')
      .replace(/<div class="chart-popover".*?<\/table>/gs, '')
      .replace(/<(\w+)[^>]* data-after="shown" hidden>.*?<\/\1>/gs, '');

  it.each(['deck', 'study', 'paper'] as const)(
    'says nothing of the figure before it is shown: %s',
    (medium) => {
      expect(page(medium)).toContain('How many for 2017?');
      expect(open(medium)).not.toMatch(/4,?162/);
      expect(open(medium)).not.toContain('.csv');
      expect(open(medium)).not.toMatch(/>Table|<table/);
    },
  );

  it('has table and files for when it is shown', () => {
    expect(page('study')).toMatch(/<details class="chart-details" data-after="shown" hidden>.*4,162/s);
    expect(page('deck')).toContain('popovertarget="guess-table" data-after="shown" hidden');
  });

  it('keeps no guess over a reload', () => {
    const inputs = page('deck').match(/<input[^>]*>/g) ?? [];
    const ours = inputs.filter((input) => /data-(?:control="(?:guess|room|shown)|sketch)/.test(input));
    expect(ours).toHaveLength(4);
    for (const input of ours) expect(input).toContain('autocomplete="off"');
  });

  it('lets a clicker show the figure in a talk alone', () => {
    expect(page('deck')).toContain('<span class="fragment" data-step="shown" hidden></span>');
    for (const medium of ['study', 'paper'] as const) expect(page(medium)).not.toContain('fragment');
  });

  it('on paper has a line to write on and nothing to press', () => {
    expect(page('paper')).toContain('<p class="chart-write"><span></span> carriages</p>');
    expect(page('paper')).not.toMatch(/<(?:input|button|script|live-chart)/);
  });

  it('draws the same slot twice, and a file that does not tell', () => {
    const svg = () => chartSvg(spec, facts, { id: 'x', size: 'slide', width: 780 });
    expect(svg()).toBe(svg());
    expect(svg()).toContain('your guess');
    const files = chart.assets?.({ id: 'guess', slideId: 'slide', spec }, context) ?? [];
    expect(files.find(({ path }) => path.endsWith('.svg'))?.text).not.toContain('4,162');
  });
});

describe('a guess is checked', () => {
  const problems = (more: Partial<BarSpec>) =>
    checkChart({ ...spec, ...more }, context).map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('and the one of the briefing passes', () => {
    expect(problems({})).toEqual([]);
  });

  it('for words that tell it, wherever they stand', () => {
    expect(problems({ caption: 'For 2017 there were 4,162.' })).toEqual([
      'caption: 4,162 is what is to be guessed',
    ]);
    expect(
      problems({ guess: { of: 'carriages-2017', label: 'More than 4162?', hint: 'Not 14,162.' } }),
    ).toEqual(['guess.label: 4,162 is what is to be guessed']);
  });

  it('for parts of the chart that tell it', () => {
    const compare = { of: 'carriages-2017', with: 'carriages-2013' };
    const assume = { label: 'l', of: 'carriages-2017', fact: 'hidden-share', max: 2 };
    expect(problems({ compare, assume })).toEqual([
      'compare: "compare" tells what is to be guessed',
      'assume: "assume" tells what is to be guessed',
    ]);
  });

  it('for bars that are not there', () => {
    expect(problems({ guess: { of: 'carriages-2018', label: 'l' } })).toEqual([
      'guess.of: "carriages-2018" is not a row of this chart',
    ]);
    expect(problems({ rows: [{ fact: 'carriages-2017' }] })).toEqual([
      'guess.of: there is no other bar to guess by',
    ]);
  });
});
