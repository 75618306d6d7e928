import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarSpec } from '../../../src/blocks/chart/bar/schema.ts';
import { checkChart } from '../../../src/blocks/chart/check.ts';
import { config } from '../../../src/blocks/chart/config.ts';
import { describeChart } from '../../../src/blocks/chart/describe.ts';
import { chartFacts } from '../../../src/blocks/chart/facts.ts';
import { renderLegend } from '../../../src/blocks/chart/legend.ts';
import type { Look, Size } from '../../../src/blocks/chart/model.ts';
import { chartSvg } from '../../../src/blocks/chart/svg.ts';
import { chartCsv, renderTable } from '../../../src/blocks/chart/table.ts';
import { overhangOf } from '../../../src/evidence/drawMarks.ts';
import { LIGHT } from '../../../src/evidence/palette.ts';
import { createMeasure } from '../../../src/svg/measure.ts';
import { context } from '../../fixtures/chart/facts.ts';
import { planOf, readSpec, startOf } from '../../fixtures/chart/specs.ts';
import { MEDIA } from '../../media.ts';

const spec = readSpec('equipment');
const facts = chartFacts(spec, context.ledger, context.sources);
const ruler = createMeasure();
const look = (size: Size, width: number): Look => ({
  size,
  width,
  palette: LIGHT,
  measure: (run, font) => ruler(run, font).width,
});

describe('bounds on a chart', () => {
  it('are one unit for each group: tanks are no trucks', () => {
    const plan = planOf(spec, facts, startOf(spec), look('slide', 1136));
    expect(plan.rows.map(({ fact }) => fact.unit)).toEqual([
      ...['tanks', 'tanks', 'tanks'],
      ...['trucks', 'trucks', 'trucks'],
    ]);
  });

  it('end the bar of a range at its lower end', () => {
    const [dataset] = config(spec, facts, startOf(spec), look('slide', 1136)).data.datasets;
    expect(dataset?.data.map(({ x }) => x)).toEqual([94, 94, 98, 36, 36, 53]);
  });

  it('leave room at every size for arrow and range before the label, inside the drawing', () => {
    const sizes = fc.constantFrom(
      ['slide', 1136],
      ['slide', 780],
      ['half', 544],
      ['wide', 720],
    ) as fc.Arbitrary<[Size, number]>;
    fc.assert(
      fc.property(
        fc.oneof(sizes, fc.tuple(fc.constant<Size>('narrow'), fc.integer({ min: 280, max: 559 }))),
        ([size, width]) => {
          const svg = chartSvg(spec, facts, { id: 'x', size, width });
          const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)/g)].map(([, attributes = '', text = '']) => ({
            x: Number(/ ?x="([\d.-]+)"/.exec(attributes)?.[1]),
            text,
          }));
          const plan = planOf(spec, facts, startOf(spec), look(size, width));
          const toX = (value: number) =>
            plan.padding.left + ((width - plan.padding.left) * (value - plan.min)) / (plan.max - plan.min);
          const startOfText = (text: string) => texts.find((run) => run.text === text)?.x ?? Number.NaN;
          expect(startOfText('at least 94')).toBeGreaterThan(toX(94) + plan.gap);
          expect(startOfText('36–44')).toBeGreaterThan(toX(44));
          for (const { fact, lines } of plan.rows)
            for (const line of lines) {
              const end =
                startOfText(line.text) +
                look(size, width).measure(
                  line.text,
                  `${line.weight} ${line.size}px 'Source Sans 3 Variable', sans-serif`,
                );
              expect(end, `${fact.id} at ${width}`).toBeLessThanOrEqual(width + 1);
            }
        },
      ),
      { numRuns: 6 },
    );
  });

  it('are explained in the legend, those that occur alone', () => {
    const legend = renderLegend(spec, facts, [startOf(spec)]).html;
    for (const mark of ['at-least', 'at-most', 'range'])
      expect(legend).toContain(`data-mark="bound-${mark}"`);
    const carriages = readSpec('carriages');
    const plain = chartFacts(carriages, context.ledger, context.sources);
    expect(renderLegend(carriages, plain, [startOf(carriages)]).html).not.toContain('bound-');
  });

  it('never give a middle: not in words, not in the table, not in the file', () => {
    expect(describeChart(spec, facts, startOf(spec))).toContain('Trucks, Page, 36–44 trucks, sent, claimed');
    const table = renderTable(spec, facts, context.ledger, MEDIA.study).html;
    expect(table).toContain('36–44');
    expect(table).not.toMatch(/>40</);
    const [header = '', ...rows] = chartCsv(spec, facts, context).split(/\r?\n/);
    const value = header.split(',').indexOf('value');
    const range = rows.filter((row) => row.includes('36–44'));
    expect(range).toHaveLength(2);
    for (const row of range) expect(row.replace(/"[^"]*"/g, '').split(',')[value]).toBe('');
  });

  it('make a band of a reference that is a range, from end to end', () => {
    const plan = planOf(spec, facts, startOf(spec), look('slide', 1136));
    expect(plan.reference).toMatchObject({ value: 10, to: 20 });
    expect(describeChart(spec, facts, startOf(spec))).toContain(
      'Band over 10–20 vehicles: in earlier months',
    );
    const svg = chartSvg(spec, facts, { id: 'x', size: 'slide', width: 1136, palette: LIGHT });
    expect(svg).toContain(`fill="${LIGHT.hair}"`);
  });
});

describe('a bar chart', () => {
  const bar = (more: Partial<BarSpec>): BarSpec => ({
    type: 'bar',
    caption: 'c',
    unit: 'trucks',
    rows: [{ fact: 'trucks-page' }, { fact: 'trucks-railway' }],
    ...more,
  });

  it('shows a range, and makes no multiple of it', () => {
    expect(checkChart(bar({}), context)).toEqual([]);
    const compare = { of: 'trucks-railway', with: 'trucks-page' };
    expect(checkChart(bar({ compare }), context).map(({ path, message }) => [...path, message])).toEqual([
      ['rows', 0, 'fact', 'fact "trucks-page" is the range 36–44, of which nothing is a multiple'],
    ]);
  });

  it('leaves room over its highest bar for the arrow of a lower bound', () => {
    const tanks = (id: string) => bar({ unit: 'tanks', rows: [{ fact: id }] });
    const topOf = (chart: BarSpec) => {
      const record = chartFacts(chart, context.ledger, context.sources);
      return planOf(chart, record, startOf(chart), look('slide', 780)).padding.top;
    };
    expect(topOf(tanks('tanks-page'))).toBe(topOf(tanks('tanks-railway')) + overhangOf('at-least'));
  });
});
