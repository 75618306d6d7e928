import { describe, expect, it } from 'vitest';
import type { BarSpec } from '../../../src/blocks/chart/bar/schema.ts';
import { checkChart } from '../../../src/blocks/chart/check.ts';
import { type ChartSpec, chartSchema } from '../../../src/blocks/chart/schema.ts';
import { formatDiagnostic } from '../../../src/diagnostics.ts';
import type { Fact } from '../../../src/evidence/model.ts';
import { parseYaml } from '../../../src/yaml.ts';
import { context } from '../../fixtures/chart/facts.ts';
import { readSpec } from '../../fixtures/chart/specs.ts';

const bar = (more: Partial<BarSpec>): BarSpec => ({
  type: 'bar',
  caption: 'c',
  unit: 'carriages',
  rows: [{ fact: 'carriages-2013' }, { fact: 'carriages-2017' }],
  ...more,
});
const problems = (spec: ChartSpec) =>
  checkChart(spec, context).map(({ path, message, hint }) =>
    [`${path.join('.')}: ${message}`, hint].filter(Boolean).join(' – '),
  );

describe('a chart is checked against the ledger', () => {
  it('and the two of the briefing pass', () => {
    expect(problems(readSpec('carriages'))).toEqual([]);
    expect(problems(readSpec('troops'))).toEqual([]);
  });

  it('for facts that are not there', () => {
    expect(problems(bar({ rows: [{ fact: 'cariages-2013' }] }))).toEqual([
      'rows.0.fact: unknown fact "cariages-2013" – did you mean "carriages-2013"?',
    ]);
  });

  it('for facts that are dates', () => {
    expect(problems(bar({ rows: [{ fact: 'a-date' }] }))).toEqual([
      'rows.0.fact: fact "a-date" is the date 2022-02-24, not a number',
    ]);
  });

  it('for facts of another unit', () => {
    expect(problems(bar({ rows: [{ fact: 'troops-earlier-largest' }] }))).toEqual([
      'rows.0.fact: fact "troops-earlier-largest" counts troops, the chart carriages – one chart shows figures of one unit',
    ]);
  });

  it('for rows that stand twice', () => {
    expect(problems(bar({ rows: [{ fact: 'carriages-2013' }, { fact: 'carriages-2013' }] }))).toEqual([
      'rows.1.fact: fact "carriages-2013" is a row twice',
    ]);
  });

  it('for comparisons with what is no row, or with itself', () => {
    expect(problems(bar({ compare: { of: 'carriages-2017', with: 'carriages-2014' } }))).toEqual([
      'compare.with: "carriages-2014" is not a row of this chart – did you mean "carriages-2013"?',
    ]);
    expect(problems(bar({ compare: { of: 'carriages-2017', with: 'carriages-2017' } }))).toEqual([
      'compare.with: "carriages-2017" is compared with itself',
    ]);
  });

  it('for assumptions about what is no row', () => {
    const assume = { label: 'l', of: 'carriages-2016', fact: 'hidden-share', max: 2 };
    expect(problems(bar({ assume }))).toEqual([
      'assume.of: "carriages-2016" is not a row of this chart – did you mean "carriages-2013"?',
    ]);
  });

  /** Problems of bars over a ledger with one more fact, `extra`. */
  const withExtra = (extra: Partial<Fact>, spec: ChartSpec) => {
    const base = context.ledger.get('carriages-2013');
    if (base === undefined) throw new Error('no fact to start from');
    const ledger = new Map([...context.ledger, ['extra', { ...base, ...extra, id: 'extra' }]]);
    return checkChart(spec, { ...context, ledger }).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  };
  const extraBar = bar({ rows: [{ fact: 'extra' }, { fact: 'carriages-2017' }] });

  it('for zeros on a logarithmic scale and as a baseline', () => {
    const spec = { ...extraBar, scale: 'log', compare: { of: 'carriages-2017', with: 'extra' } } as const;
    expect(withExtra({ value: 0 }, spec)).toEqual([
      'rows.0.fact: fact "extra" is 0, which a logarithmic scale cannot show',
      'rows.0.fact: fact "extra" is 0, so nothing is a multiple of it',
    ]);
  });

  it('for ranges that begin at zero where a reader may switch to a logarithmic scale', () => {
    for (const scale of ['linear', 'log'] as const) {
      expect(withExtra({ value: 100, low: 0, high: 200 }, { ...extraBar, scale })).toEqual([
        'rows.0.fact: fact "extra" goes down to 0, which a logarithmic scale cannot show',
      ]);
    }
    expect(withExtra({ value: 100, low: 0, high: 200 }, extraBar)).toEqual([]);
  });

  it('for figures below zero, whatever they are drawn as', () => {
    expect(withExtra({ value: -1200 }, extraBar)).toEqual([
      'rows.0.fact: fact "extra" is −1,200, below zero',
    ]);
    expect(withExtra({ value: 10, low: -5, high: 25 }, extraBar)).toEqual([
      'rows.0.fact: fact "extra" goes down to −5, below zero',
    ]);
    const points: ChartSpec = {
      type: 'points',
      caption: 'c',
      unit: 'carriages',
      groups: [{ label: 'g', rows: [{ fact: 'carriages-2013' }] }],
      reference: { fact: 'extra', label: 'r' },
    };
    expect(withExtra({ value: -1 }, points)).toEqual(['reference.fact: fact "extra" is −1, below zero']);
  });

  it('for original statements below zero, which only the second view shows', () => {
    const nato = context.ledger.get('troops-2022-02-nato');
    const spec: ChartSpec = {
      type: 'points',
      caption: 'c',
      unit: 'troops',
      groups: [{ label: 'g', rows: [{ fact: 'extra' }] }],
      views: true,
    };
    const original = { ...nato, id: 'said', value: -3 } as Fact;
    const extra = { ...nato, id: 'extra', originally: 'said' } as Fact;
    const ledger = new Map([
      ['extra', extra],
      ['said', original],
    ]);
    expect(checkChart(spec, { ...context, ledger }).map(({ message }) => message)).toEqual([
      'fact "said" is −3, below zero',
    ]);
  });

  it('for figures that are all zero', () => {
    expect(withExtra({ value: 0 }, bar({ rows: [{ fact: 'extra' }] }))).toEqual([
      'rows: every figure of this chart is 0, so there is nothing to draw',
    ]);
    expect(withExtra({ value: 0 }, extraBar)).toEqual([]);
  });

  it('for a factor its slider does not reach', () => {
    const assume = { label: 'l', of: 'carriages-2017', fact: 'hidden-share', max: 1.4 };
    expect(problems(bar({ assume }))).toEqual([
      'assume.fact: fact "hidden-share" is 1.5, which a slider from 1 to 1.4 does not reach – let "min" and "max" enclose it',
    ]);
    expect(problems(bar({ assume: { ...assume, max: 1.5 } }))).toEqual([]);
    expect(problems(bar({ assume: { ...assume, min: 1.6, max: 2 } }))).toHaveLength(1);
  });

  it('for views that would change nothing', () => {
    const spec: ChartSpec = {
      type: 'points',
      caption: 'c',
      unit: 'troops',
      groups: [{ label: 'g', rows: [{ fact: 'troops-2022-11-hur' }] }],
      views: true,
    };
    expect(problems(spec)).toEqual([
      'views: no row has an original statement, so "as first said" would change nothing – give a fact "originally", or leave "views" out',
    ]);
  });
});

describe('a chart’s YAML', () => {
  const messages = (text: string) => {
    const file = 'slides/x.md';
    const { diagnostics } = parseYaml({ file, text }, chartSchema);
    return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, new Map([[file, text]])));
  };

  it('with an unknown key is reported at that key', () => {
    expect(
      messages('type: bar\ncaption: c\nunit: u\nrows: [{ fact: a, lable: b }]\n')[0],
    ).toMatchInlineSnapshot(`
      "slides/x.md:4:19  error  unknown key "lable"
         3 | unit: u
       > 4 | rows: [{ fact: a, lable: b }]
           |                   ^^^^^
         hint: did you mean "label"?"
    `);
  });

  it('with a factor that ends before it starts is reported at its end', () => {
    const text =
      'type: bar\ncaption: c\nunit: u\nrows: [{ fact: a }]\nassume: { label: l, of: a, fact: f, min: 3, max: 2 }\n';
    expect(messages(text)[0]).toMatchInlineSnapshot(`
      "slides/x.md:5:50  error  "max": 2 must be above "min"
         4 | rows: [{ fact: a }]
       > 5 | assume: { label: l, of: a, fact: f, min: 3, max: 2 }
           |                                                  ^"
    `);
  });

  it('of an unknown type is reported with the types there are', () => {
    expect(messages('type: doughnut\ncaption: c\n')[0]).toMatchInlineSnapshot(`
      "slides/x.md:1:7  error  "doughnut" is not a value of "type"
       > 1 | type: doughnut
           |       ^^^^^^^^
         2 | caption: c
         hint: allowed: bar, opinion, points, scenario, time"
    `);
  });

  it('without rows is reported', () => {
    expect(messages('type: bar\ncaption: c\nunit: u\nrows: []\n')[0]).toMatchInlineSnapshot(`
      "slides/x.md:4:7  error  "rows": needs at least one row
         3 | unit: u
       > 4 | rows: []
           |       ^^"
    `);
  });
});
