// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../../src/blocks/chart/describe.ts';
import { chartFacts } from '../../../src/blocks/chart/facts.ts';
import type { ChartState, Look } from '../../../src/blocks/chart/model.ts';
import { changeInWords, readRecord, readState, writeValues } from '../../../src/blocks/chart/page.browser.ts';
import { boxOf } from '../../../src/blocks/chart/place.ts';
import { chart } from '../../../src/blocks/chart/render.ts';
import type { Ends, Numbers } from '../../../src/blocks/chart/scenario/assumptions.ts';
import type { ScenarioSpec } from '../../../src/blocks/chart/scenario/schema.ts';
import { rangeIn, rangeText, spreadText, workOut } from '../../../src/blocks/chart/scenario/worked.ts';
import { chartCsv } from '../../../src/blocks/chart/table.ts';
import { typeOf } from '../../../src/blocks/chart/types.ts';
import { LIGHT } from '../../../src/evidence/palette.ts';
import { createMeasure } from '../../../src/svg/measure.ts';
import { context, ledger, sources } from '../../fixtures/chart/facts.ts';
import { planOf, readSpec, startOf } from '../../fixtures/chart/specs.ts';
import { MEDIA, type MediumName } from '../../media.ts';

const spec = readSpec('scenario') as ScenarioSpec;
const facts = chartFacts(spec, ledger, sources);
const at = (amounts: ChartState['amounts'] = {}): ChartState => {
  const start = startOf(spec);
  return { ...start, amounts: { ...start.amounts, ...amounts } };
};
const range = (amounts: ChartState['amounts'] = {}) => rangeIn(spec, facts, at(amounts));
const page = (medium: MediumName) =>
  chart.render({ id: 'x', slideId: 'slide', spec }, context, MEDIA[medium]).html;

const share = fc.integer({ min: 2, max: 20 }).map((n) => n * 5);
const factor = fc.integer({ min: 10, max: 20 }).map((n) => n / 10);
const choice = fc.integer({ min: 0, max: 2 });
const amounts = fc.record({
  'assumed-share-low': share,
  'assumed-share-high': share,
  'assumed-direction': choice,
  'assumed-hidden': factor,
});

describe('the range', () => {
  it('goes from the least to the most that is assumed', () => {
    expect(range()).toMatchObject({ low: 4162 * 12.5 * 0.1 * 0.5, high: 4162 * 12.5 });
    expect(range({ 'assumed-direction': 2, 'assumed-hidden': 1.5 }).high).toBeCloseTo(
      4162 * 12.5 * 0.5 * 1.5,
    );
  });

  it('has its ends in order, whatever is assumed, and whichever slider is at which end', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        const { low, high } = range(given);
        expect(low).toBeLessThanOrEqual(high);
        const crossed = {
          ...given,
          'assumed-share-low': given['assumed-share-high'],
          'assumed-share-high': given['assumed-share-low'],
        };
        expect(range(crossed)).toEqual(range(given));
      }),
    );
  });

  it('grows at an end with every assumption that grows there', () => {
    fc.assert(
      fc.property(amounts, share, factor, (given, more, times) => {
        const { low, high } = range(given);
        const atMost = Math.max(given['assumed-share-high'], more);
        const atLeast = Math.min(given['assumed-share-low'], more);
        expect(range({ ...given, 'assumed-share-high': atMost }).high).toBeGreaterThanOrEqual(high);
        expect(range({ ...given, 'assumed-share-low': atLeast }).low).toBeLessThanOrEqual(low);
        const larger = range({ ...given, 'assumed-hidden': Math.max(given['assumed-hidden'], times) });
        expect(larger.low).toBeGreaterThanOrEqual(low);
        expect(larger.high).toBeGreaterThanOrEqual(high);
        const open = range({ ...given, 'assumed-direction': 0 });
        expect(open.low).toBeLessThanOrEqual(low);
        expect(open.high).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  it('holds every value that the formula has between the ends of what is assumed', () => {
    const ends = fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))
      .map(([a, b]): Ends => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    const formula = fc.constantFrom('a * b - c', 'a / b + c', '(a + b) / c', 'a - b / c', '-(a - b) * c');
    const between = ({ low, high }: Ends, part: number) => low + (high - low) * part;
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(formula, fc.tuple(ends, ends, ends), fc.tuple(part, part, part), (text, all, parts) => {
        const free: ScenarioSpec = {
          ...spec,
          worked: { ...spec.worked, formula: text },
          assumptions: ['a', 'b', 'c'].map((name) => ({ name, label: name, min: 1, max: 50 })),
        };
        const none: Numbers = {};
        const whole = workOut(free, none, ({ name }) => all['abc'.indexOf(name)] ?? { low: 0, high: 0 });
        const one = workOut(free, none, ({ name }) => {
          const i = 'abc'.indexOf(name);
          const value = between(all[i] ?? { low: 0, high: 0 }, parts[i] ?? 0);
          return { low: value, high: value };
        });
        if (!whole.ok || !one.ok) throw new Error('the formula can be worked out');
        expect(one.low).toBeGreaterThanOrEqual(whole.low - 1e-9);
        expect(one.high).toBeLessThanOrEqual(whole.high + 1e-9);
      }),
    );
  });

  it('is written with two digits that count, and called one figure where nothing is open', () => {
    expect(rangeText(range(), 'troops')).toBe('2,600–52,000');
    expect(rangeText({ low: 52025, high: 52025 }, 'troops')).toBe('about 52,000');
    expect(rangeText({ low: 2.51, high: 9.96 }, '%')).toBe('2.5–10%');
    expect(spreadText(range())).toBe('The most is 20 times the least.');
    expect(spreadText({ low: 0, high: 10 })).toBe('It may be nothing.');
    expect(spreadText({ low: 52025, high: 52025 })).toBe('All of it is now assumed.');
  });
});

describe('the drawing', () => {
  const ruler = createMeasure();
  const known = new Map<string, number>();
  const measure = (text: string, font: string) => {
    const width = known.get(font + text) ?? ruler(text, font).width;
    known.set(font + text, width);
    return width;
  };
  const look = (size: Look['size'], width: number): Look => ({ size, width, palette: LIGHT, measure });
  const SLIDE = look('slide', 780);

  it('lets the range float from its lower to its upper end, under the figures of the ledger', () => {
    const plan = planOf(spec, facts, at(), SLIDE);
    expect(plan.rows.map(({ start }) => start)).toEqual([undefined, undefined, range().low]);
    const last = plan.rows.at(-1);
    expect((last?.start ?? 0) + (last?.fact.value ?? 0)).toBeCloseTo(range().high);
    expect(last?.fact.basis).toBe('computed');
  });

  it('leaves scale and rows where they are while assumptions move, with room for the largest', () => {
    const before = planOf(spec, facts, at(), SLIDE);
    fc.assert(
      fc.property(amounts, (given) => {
        const plan = planOf(spec, facts, at(given), SLIDE);
        expect(plan.max).toBe(before.max);
        expect(plan.rows.map(({ centre }) => centre)).toEqual(before.rows.map(({ centre }) => centre));
        const last = plan.rows.at(-1);
        expect((last?.start ?? 0) + (last?.fact.value ?? 0)).toBeLessThanOrEqual(plan.max);
        expect(last?.start).toBeGreaterThanOrEqual(0);
        expect(last?.fact.value).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps all its text inside, in every design', () => {
    const designs = [look('wide', 720), look('narrow', 360), look('narrow', 284), look('half', 544)];
    for (const design of [SLIDE, ...designs]) {
      const { texts, width, height } = planOf(spec, facts, at(), design);
      for (const line of texts) {
        const { x, y, width: length } = boxOf(line, design);
        expect(x, line.text).toBeGreaterThanOrEqual(-1);
        expect(x + length, line.text).toBeLessThanOrEqual(width + 1);
        expect(y + line.size, line.text).toBeLessThanOrEqual(height);
      }
    }
  });
});

describe('the words', () => {
  const FORMULA =
    '4,162 carriages × 12.5 troops per carriage × share loaded as in 2013 (10–100%) × Which way (50–100%) × Not published (1)';

  it('say that the range is worked out, and how', () => {
    const figures = typeOf(spec).figures(spec, facts, at());
    expect(figures.map(describeFigure).at(-1)).toBe(
      `Worked out: an illustration, Plan for 2017, 2,600–52,000 troops, computed: ${FORMULA}, this briefing, worked out from what is assumed here`,
    );
    expect(figures.map(({ explainedBy }) => explainedBy)).toEqual([undefined, undefined, 'troops-implied']);
  });

  it('stand with the caveat on every page, and on paper with what other assumptions give', () => {
    for (const medium of ['deck', 'study', 'paper'] as const) {
      expect(page(medium)).toContain(spec.worked.caveat);
      expect(page(medium)).toContain('Worked out: an illustration'.toUpperCase());
    }
    const paper = page('paper').replace(/<[^>]+>/g, '');
    for (const line of [
      '2,600–5,200 Loaded as in 2013: 10%',
      '26,000–52,000 Loaded as in 2013: 100%',
      '5,200–52,000 Which way: One way',
      '2,600–26,000 Which way: Both ways',
      '5,200–100,000 Not published: 2',
    ])
      expect(paper).toContain(line);
    expect(page('paper')).not.toMatch(/<(?:input|button)\b/);
    expect(page('deck')).toContain(`<noscript><ul class="chart-alternatives">`);
  });

  it('are a row of the table that opens the card of what explains it, and of the file without a value', () => {
    expect(page('deck')).toMatch(/fact-troops-implied"[^>]*>2,600–52,000</);
    const rows = chartCsv(spec, facts, context).split(/\r?\n/);
    expect(rows.find((row) => row.includes('worked out,'))).toContain(
      '"Worked out: an illustration, Plan for 2017",worked out,,"2,600–52,000",2601.25,52025,troops',
    );
  });
});

describe('the controls', () => {
  const host = () => {
    document.body.innerHTML = page('deck');
    const element = document.querySelector('live-chart');
    if (!(element instanceof HTMLElement)) throw new Error('no chart');
    return element;
  };

  it('read back as the state the page was drawn in', () => {
    expect(readState(host(), spec)).toEqual(startOf(spec));
  });

  it('move the range, and say so', () => {
    const element = host();
    const record = readRecord(element);
    element.querySelector<HTMLInputElement>('[data-control="assumed-direction"][value="2"]')?.click();
    const low = element.querySelector<HTMLInputElement>('[data-control="assumed-share-low"]');
    if (low) low.value = '50';
    const state = readState(element, spec);
    writeValues(element, record, state);
    const value = (name: string) => element.querySelector(`[data-value="${name}"]`)?.textContent;
    expect(value('range')).toBe('13,000–26,000');
    expect(value('spread')).toBe('The most is 2 times the least.');
    expect(value('assumed-share')).toBe('50–100%');
    expect(changeInWords('assumed-share-low', state, record)).toMatch(
      /^13,000–26,000 troops, computed\. The most is 2 times the least\. 4,162 carriages × .* × Which way \(50%\)/,
    );
  });

  it('have names, each end its own, and a value of a source is marked and told', () => {
    const element = host();
    const toldBy = (control: string, attribute: string) =>
      (element.querySelector(`[data-control="${control}"]`)?.getAttribute(attribute) ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ');
    const nameOf = (control: string) => toldBy(control, 'aria-labelledby');
    expect(nameOf('assumed-share-low')).toBe('Loaded as in 2013 from');
    expect(nameOf('assumed-share-high')).toBe('Loaded as in 2013 to');
    expect(nameOf('assumed-hidden')).toBe('Not published');
    expect(element.querySelector('.chart-tick path')?.getAttribute('d')).toBe('M50 0V6');
    // A thumb alone would be a number without a unit.
    expect(toldBy('assumed-share-low', 'aria-describedby')).toBe('10–100%');
    expect(toldBy('assumed-hidden', 'aria-describedby')).toContain('at least 1.5');
  });
});
