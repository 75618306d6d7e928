import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChart } from '../../../src/blocks/chart/check.ts';
import { config } from '../../../src/blocks/chart/config.ts';
import { chartFacts } from '../../../src/blocks/chart/facts.ts';
import { type ChartFacts, type ChartState, factOf, type Look } from '../../../src/blocks/chart/model.ts';
import type { OpinionSpec } from '../../../src/blocks/chart/opinion/schema.ts';
import { boxOf } from '../../../src/blocks/chart/place.ts';
import { chart } from '../../../src/blocks/chart/render.ts';
import type { ChartSpec } from '../../../src/blocks/chart/schema.ts';
import { typeOf } from '../../../src/blocks/chart/types.ts';
import { LIGHT } from '../../../src/evidence/palette.ts';
import { createMeasure } from '../../../src/svg/measure.ts';
import { context, ledger, sources } from '../../fixtures/chart/facts.ts';
import { planOf, readSpec, startOf } from '../../fixtures/chart/specs.ts';
import { MEDIA, type MediumName } from '../../media.ts';

const text = createMeasure();
const measure = (run: string, font: string) => text(run, font).width;
const looks: readonly Look[] = (
  [
    ['slide', 1136],
    ['wide', 720],
    ['half', 544],
    ['narrow', 360],
    ['narrow', 240],
  ] as const
).map(([size, width]) => ({ size, width, palette: LIGHT, measure }));
const SLIDE = looks[0] as Look;

const spec = readPoll();
const facts = chartFacts(spec, ledger, sources);
const off = startOf(spec);
const on: ChartState = { ...off, on: ['added'] };

function readPoll(): OpinionSpec {
  const read: ChartSpec = readSpec('poll');
  if (read.type !== 'opinion') throw new Error('the fixture is another type of chart');
  return read;
}

/** What Chart.js is given for each figure. */
const spans = (state: ChartState, record: ChartFacts = facts, look = SLIDE) =>
  config(spec, record, state, look).data.datasets[0]?.data.map(({ x }) => x) ?? [];

describe('the bars', () => {
  it('part at zero, negative to the left; the rest lies apart', () => {
    const [range, negative, positive, rest, ...added] = spans(off);
    expect([range, negative, positive]).toEqual([
      [0, 5],
      [0, -43],
      [0, 25],
    ]);
    const [start = 0, end = 0] = Array.isArray(rest) ? rest : [];
    expect(start).toBeGreaterThan(42.5);
    expect(end - start).toBeCloseTo(32);
    expect(added).toEqual([null, null, null]);
  });

  it('are on one scale that every bar fits, whatever the shares', () => {
    const share = fc.integer({ min: 1, max: 98 });
    fc.assert(
      fc.property(share, share, fc.constantFrom(...looks), (a, b, at) => {
        // Where text stands is not what is asked here, and setting it takes most of the time.
        const look = { ...at, measure: (run: string) => run.length * 8 };
        const [against, support] = a + b < 100 ? [a, b] : [100 - a, 100 - b];
        const shares: [string, number][] = [
          ['poll-online-against', against],
          ['poll-online-for', support],
          ['poll-online-neither', 100 - against - support],
        ];
        const changed = shares.map(([id, value]) => [id, { ...factOf(facts, id), value }]);
        const record = { ...facts, ...Object.fromEntries(changed) };
        const plan = planOf(spec, record, on, look);
        const ends = spans(on, record, look).flatMap((span) => (Array.isArray(span) ? [span] : []));
        expect(ends).toHaveLength(7);
        for (const [start, end] of ends) {
          expect(Math.min(start, end)).toBeGreaterThanOrEqual(plan.min - 1e-9);
          expect(Math.max(start, end)).toBeLessThanOrEqual(plan.max + 1e-9);
        }
        // No rest begins where a positive bar may still lie.
        expect(Math.min(ends[3]?.[0] ?? 0, ends[6]?.[0] ?? 0)).toBeGreaterThan(Math.max(support, 42.5));
      }),
    );
  });

  it('stay on their scale when a poll is added, and a slide keeps its height', () => {
    for (const look of looks) {
      const [before, after] = [planOf(spec, facts, off, look), planOf(spec, facts, on, look)];
      expect([after.min, after.max]).toEqual([before.min, before.max]);
      expect(after.height > before.height).toBe(look.size !== 'slide');
    }
  });

  it.each(looks)('have words over them that touch neither each other nor the edge: $size $width', (look) => {
    const boxes = planOf(spec, facts, on, look).texts.map((line) => boxOf(line, look));
    for (const [i, a] of boxes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(-0.5);
      expect(a.x + a.width).toBeLessThanOrEqual(look.width + 0.5);
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('say which figures are computed and what is from outside the set', () => {
    const words = planOf(spec, facts, on, SLIDE).texts.map((line) => line.text);
    expect(words.filter((word) => word === 'neither, computed')).toHaveLength(2);
    expect(words.filter((word) => word === 'outside the set')).toHaveLength(1);
    expect(planOf(spec, facts, off, SLIDE).texts.map((line) => line.text)).not.toContain('outside the set');
  });

  it('tell the two answers apart without colour: the light one has an edge, its value is dark', () => {
    const rows = planOf(spec, facts, on, SLIDE).rows;
    expect(rows.map(({ tone }) => tone).slice(1, 3)).toEqual(['data', 'dataLight']);
    expect(rows.map(({ lines }) => lines[0]?.colour).slice(1, 3)).toEqual(['paper', 'ink']);
  });
});

describe('the switch', () => {
  it('is answered with what it added', () => {
    const told = (state: ChartState) => typeOf(spec).told?.('added', spec, facts, state);
    expect(told(on)).toBe(
      'Added: The same by telephone, September, outside the set: 38.9% negative view, 42.5% positive view, 18.6% neither (computed).',
    );
    expect(told(off)).toBe('Taken away: The same by telephone.');
  });

  const page = (medium: MediumName, of: OpinionSpec = spec) =>
    chart.render({ id: 'poll-chart', slideId: 'poll', spec: of }, context, MEDIA[medium]).html;

  it('is off at first, and the next key of a talk turns it on', () => {
    expect(page('deck')).toContain('<input type="checkbox" data-control="added"> Add the telephone poll');
    expect(page('deck')).toContain('<span class="fragment" data-step="added" hidden></span>');
    expect(page('study')).not.toContain('data-step');
  });

  it('is not there on paper, where all is drawn; nor without script, where the added poll is told', () => {
    expect(page('paper')).not.toContain('input');
    expect(page('paper')).toContain('>38.9%</text>');
    expect(page('paper').match(/<svg[^>]*class="chart-svg/g)).toHaveLength(1);
    expect(page('deck')).not.toContain('>38.9%</text>');
    expect(/<noscript>(.*?)<\/noscript>/s.exec(page('study'))?.[1]).toContain('38.9% negative view');
  });

  it('leaves every figure in the table and the file, each with its source', () => {
    expect(page('study').match(/<tr><th scope="row">/g)).toHaveLength(7);
    const use = { id: 'poll-chart', slideId: 'poll', spec };
    const csv = chart.assets?.(use, context).find(({ path }) => path.endsWith('.csv'))?.text ?? '';
    expect(csv.split('\n')).toContainEqual(
      expect.stringMatching(
        /^"?The same by telephone, September, positive view.*42\.5.*https:\/\/example\.org/,
      ),
    );
  });
});

describe('an author', () => {
  const problems = (bars: OpinionSpec['bars'], more: Partial<OpinionSpec> = {}) =>
    checkChart({ type: 'opinion', caption: 'c', unit: '%', bars, ...more }, context).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  const negative = { fact: 'poll-online-against', label: 'no' };
  const positive = { fact: 'poll-online-for', label: 'yes' };
  const rest = { fact: 'poll-online-neither', label: 'neither' };

  it('is told at the bar when its shares do not make the whole', () => {
    expect(problems([{ label: 'Troops', negative, positive }])).toEqual([
      'bars.0: the shares of "Troops" make 68%, not 100%',
    ]);
    expect(
      problems([{ label: 'Troops', negative, positive, rest: { ...rest, fact: 'poll-phone-neither' } }]),
    ).toEqual(['bars.0: the shares of "Troops" make 86.6%, not 100%']);
    expect(problems([{ label: 'Troops', negative, positive, rest }])).toEqual([]);
  });

  it('may show one share alone', () => {
    expect(problems([{ label: 'War', positive: { fact: 'poll-join-war', label: 'yes' } }])).toEqual([]);
  });

  it('is told when a switch and added bars do not go together', () => {
    const bar = { label: 'Troops', negative, positive, rest };
    const lone = { label: 'War', positive: { fact: 'poll-join-war', label: 'yes' } };
    expect(problems([bar], { switch: 'More' })).toEqual([
      'switch: no bar is added, so the switch would change nothing',
    ]);
    expect(problems([lone, { ...bar, added: true }])).toEqual([
      'bars.1.added: this bar waits for a switch, and the chart has none',
    ]);
    expect(problems([{ ...bar, added: true }], { switch: 'More' })).toEqual([
      'bars.0.added: every bar is added, so the chart starts empty',
    ]);
  });
});
