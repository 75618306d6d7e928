import { describe, expect, it } from 'vitest';
import { chartFacts } from '../../../src/blocks/chart/facts.ts';
import { chart } from '../../../src/blocks/chart/render.ts';
import type { ChartSpec } from '../../../src/blocks/chart/schema.ts';
import { chartSvg } from '../../../src/blocks/chart/svg.ts';
import { context, ledger, sources } from '../../fixtures/chart/facts.ts';
import { readSpec, startOf } from '../../fixtures/chart/specs.ts';
import { MEDIA, type MediumName } from '../../media.ts';
import { factsOpenedIn } from '../../opens.ts';

const bar = readSpec('carriages');
const points = readSpec('troops');
const use = (spec: ChartSpec) => ({ id: `${spec.type}-chart`, slideId: 'slide', spec });
const page = (spec: ChartSpec, medium: MediumName) => chart.render(use(spec), context, MEDIA[medium]).html;
const svg = (spec: ChartSpec, view: 'reported' | 'first' = 'reported') =>
  chartSvg(spec, chartFacts(spec, ledger, sources), {
    id: 'x',
    size: 'slide',
    width: 780,
    state: { ...startOf(spec), view },
  });

describe('the drawing', () => {
  it.each([bar, points])('is the same to the byte when drawn twice: $type', (spec) => {
    expect(svg(spec)).toBe(svg(spec));
  });

  it.each([bar, points])('is real text, named and described, and small: $type', (spec) => {
    const drawing = svg(spec);
    expect(drawing).toContain(`<title id="x-title">${spec.caption}</title>`);
    expect(drawing).toContain('role="img" aria-labelledby="x-title x-desc"');
    expect(drawing.length).toBeLessThan(15_000);
  });

  it('states every value in its description', () => {
    expect(/<desc[^>]*>(.*?)<\/desc>/.exec(svg(points))?.[1]).toBe(
      'February 2022, Porotnikov, about 10,000 troops, arrived, estimated, Andrey Porotnikov, Belarus Security Blog, Ilyash 2022, ¶35. ' +
        'February 2022, Stoltenberg, 30,000 troops, present, estimated, Jens Stoltenberg, NATO, Ilyash 2022, ¶34. ' +
        'November 2022, HUR, just over 3,000 troops, present, estimated, Ukrainian military intelligence, Ukrainian intelligence, Auseyushkin 2022, ¶9. ' +
        'November 2022, Defence ministry, 9,000 troops, present, claimed, Defence ministry of Belarus, Belarus, Auseyushkin 2022, ¶23. ' +
        'Line at about 2,500 troops: largest earlier exercise, Ilyash 2022, ¶35.',
    );
  });

  it('dashes what was expected and hatches what was planned only as first said', () => {
    const dashes = /stroke-dasharray="7 5"/;
    expect(svg(points)).not.toMatch(dashes);
    expect(svg(points, 'first')).toMatch(dashes);
    expect(svg(points, 'first')).toMatch(/stroke-width="2\.4" d="(?:M[^M]+){20,}"/);
  });

  it('takes its colours from the page', () => {
    expect(svg(bar)).not.toMatch(/(?:fill|stroke)="#/);
    expect(svg(bar)).toContain('fill="var(--data,#1f4f7a)"');
  });
});

describe('on every page', () => {
  it.each(['deck', 'study', 'paper'] as const)('stand caption, legend and source: %s', (medium) => {
    const html = page(points, medium);
    expect(html).toContain(points.caption);
    expect(html).toContain('data-mark="basis-claimed"');
    expect(html).toContain('Auseyushkin 2022, ¶9, ¶23');
  });

  it('the multiple of the first comparison is in the HTML', () => {
    expect(page(bar, 'deck')).toContain('× 20.8');
    expect(page(bar, 'deck')).toContain('2017 against 2013. The document says “20 times more”.');
  });

  it('ids are unique', () => {
    for (const medium of ['deck', 'study', 'paper'] as const) {
      const ids = [...page(points, medium).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('paper', () => {
  it('has every multiple and nothing to press', () => {
    const html = page(bar, 'paper');
    for (const multiple of ['× 20.8', '× 46.2', '× 33.3', '× 83.2']) expect(html).toContain(multiple);
    expect(html).not.toMatch(/<(?:input|button|script|live-chart)/);
  });
});

describe('the controls', () => {
  it('are native, named and set to the first state', () => {
    const html = page(bar, 'deck');
    expect(html).toContain('<legend>Compare with</legend>');
    expect(html).toContain('data-control="baseline" value="carriages-2013" checked');
    expect(html).toContain('min="1" max="2" step="0.1" value="1"');
    expect(html).not.toContain('value="carriages-2017"');
  });

  it('offer views and speakers where the author wants them', () => {
    const html = page(points, 'study');
    expect(html).toContain('As the documents report it');
    expect(html.match(/data-control="speaker"/g)).toHaveLength(4);
    const plain: ChartSpec = { ...points, views: false, filter: false } as ChartSpec;
    expect(page(plain, 'study')).not.toContain('<input');
  });
});

describe('the remark on a logarithmic scale', () => {
  it('says where the bars start', () => {
    expect(page(bar, 'study')).toContain('Equal distances are equal multiples; the bars start at 10, not 0.');
  });
});

describe('the table', () => {
  it('is a popover in the deck and unfolds on the study page', () => {
    expect(page(points, 'deck')).toContain('popovertarget="points-chart-table"');
    expect(page(points, 'study')).toContain('<summary>Table of these figures</summary>');
  });

  it('has figures that open their cards, also before the chart is alive', () => {
    for (const medium of ['deck', 'study'] as const) {
      const table = /<tbody>(.*?)<\/tbody>/s.exec(page(points, medium))?.[1] ?? '';
      const opens = factsOpenedIn(table);
      expect(opens).toContain('troops-2022-02-nato-original');
      expect(opens).toHaveLength(table.match(/<tr>/g)?.length ?? 0);
    }
  });

  it('shows what was first said as well', () => {
    const row = /<tr><th scope="row">February 2022, Stoltenberg, as first said<\/th>(.*?)<\/tr>/.exec(
      page(points, 'study'),
    )?.[1];
    expect(row).toContain('<td>expected</td>');
    expect(row).toContain('<td>outside the set</td>');
  });
});

describe('a range', () => {
  const spec: ChartSpec = { type: 'bar', caption: 'c', unit: 'troops', rows: [{ fact: 'troops-ranged' }] };

  it('is grouped in the table and in the file', () => {
    expect(page(spec, 'study')).toContain('>5,000 (4,000–6,500)<');
    const csv = chart.assets?.(use(spec), context).find(({ path }) => path.endsWith('.csv'))?.text;
    expect(csv).toContain(',5000,"5,000 (4,000–6,500)",4000,6500,troops,');
  });
});

describe('the files', () => {
  const files = (spec: ChartSpec) =>
    new Map(chart.assets?.(use(spec), context).map(({ path, text }) => [path, text]));

  it('hold one figure a row, each with its source', () => {
    const csv = files(points).get('data/points-chart.csv') ?? '';
    const [head, ...rows] = csv.trimEnd().split('\r\n');
    expect(head).toBe(
      'figure,part,value,as_written,low,high,unit,date,stage,basis,says,source,paragraph,address,note',
    );
    expect(rows).toHaveLength(7);
    expect(rows[0]).toBe(
      '"February 2022, Porotnikov",row,10000,"about 10,000",,,troops,2022-02,arrived,estimated,"Andrey Porotnikov, Belarus Security Blog",Ilyash 2022,35,,',
    );
    expect(rows[2]).toContain(',original,30000,"30,000",');
    expect(rows[2]).toContain('outside the set,,https://example.org/statement,');
    expect(rows.at(-1)).toContain('largest earlier exercise,reference,2500');
  });

  it('hold an SVG that needs no page: namespace, size, literal colours', () => {
    const file = files(bar).get('data/bar-chart.svg') ?? '';
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="780" height="\d+"/);
    expect(file).not.toContain('var(--');
  });
});

describe('what the block tells others', () => {
  it('names its facts, so that slides can list their sources', () => {
    expect(chart.facts(points, ledger)).toEqual([
      'troops-2022-02-porotnikov',
      'troops-2022-02-nato',
      'troops-2022-11-hur',
      'troops-2022-11-minsk',
      'troops-earlier-largest',
    ]);
    expect(chart.facts(bar, ledger)).toContain('hidden-share');
  });

  it('gives its words', () => {
    expect(chart.words(bar)).toContain('planned, not sent');
  });

  it('gives what is to be taken for true, each with its path', () => {
    const said = (spec: ChartSpec) =>
      chart.statements?.(spec).map(({ path, text }) => `${path.join('.')}: ${text}`) ?? [];
    expect(said(bar)).toContain('rows.4.note: planned, not sent');
    expect(said(bar)[0]).toBe(`caption: ${bar.caption}`);
    expect(said(points)).toContain('groups.1.label: November 2022');
    expect(said(points)).toContain('reference.label: largest earlier exercise');
  });
});

describe('where views cannot be switched', () => {
  it('paper draws both side by side, each under its name, with every mark in the legend', () => {
    const html = page(points, 'paper');
    const names = [
      ...html.matchAll(/<p class="chart-view">([^<]*)<\/p><svg [^>]*aria-labelledby="([^" ]*)/g),
    ];
    expect(names.map(([, name]) => name)).toEqual(['As the documents report it', 'As first said']);
    expect(html).toContain(`${points.caption} As first said.</title>`);
    for (const mark of ['stage-present', 'stage-expected', 'stage-planned'])
      expect(html).toMatch(new RegExp(`data-mark="${mark}" title`));
    expect(page(bar, 'paper')).not.toContain('chart-view');
  });

  it('a page without script says what was first said', () => {
    expect(/<noscript>(.*?)<\/noscript>/s.exec(page(points, 'deck'))?.[1]).toContain(
      '30,000, expected, estimated',
    );
  });
});

describe('in a talk', () => {
  it('the next key reaches the second view; elsewhere there are no steps', () => {
    const step = '<span class="fragment" data-step="first" hidden></span>';
    expect(page(points, 'deck')).toContain(step);
    for (const medium of ['study', 'paper'] as const) expect(page(points, medium)).not.toContain('fragment');
    expect(page({ ...points, views: false } as ChartSpec, 'deck')).not.toContain('fragment');
  });
});
