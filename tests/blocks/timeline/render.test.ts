import { describe, expect, it } from 'vitest';
import { longestGap } from '../../../src/blocks/timeline/gap.ts';
import { timeline } from '../../../src/blocks/timeline/render.ts';
import type { TimelineSpec } from '../../../src/blocks/timeline/schema.ts';
import { spanOf } from '../../../src/blocks/timeline/time.ts';
import { MEDIA, type MediumName } from '../../media.ts';
import { factsOpenedIn } from '../../opens.ts';
import { context, spec } from './example.ts';

const use = (given: Partial<TimelineSpec> = {}) => ({ id: 'x', slideId: 'slide', spec: spec(given) });
const page = (medium: MediumName, given: Partial<TimelineSpec> = {}) =>
  timeline.render(use(given), context, MEDIA[medium]).html;

describe('the drawing', () => {
  it('is the same to the byte when drawn twice, real text, and small', () => {
    const svg = /<svg viewBox[^>]*class="timeline-svg".*?<\/svg>/s.exec(page('deck'))?.[0] ?? '';
    expect(page('deck')).toBe(page('deck'));
    expect(svg).toContain('<title id="x-svg-title">Most of it happened in one year.</title>');
    expect(svg).toContain('Short announced</text>');
    expect(svg).toContain('var(--data,#1f4f7a)');
    expect(svg.length).toBeLessThan(15_000);
  });

  it('says where the scale changes and by how much, to the eye and to the ear', () => {
    expect(page('deck')).toMatch(/>2022<tspan[^>]*> scale × \d+<\/tspan>/);
    expect(page('deck')).toMatch(/Time axis: 1994–2021; 2022: a day is \d+ times as wide as in 1994–2021\./);
  });

  it('uses the accent for what is emphasised alone', () => {
    const words = [...page('deck').matchAll(/<text[^>]*--accent-text[^>]*>(.*?)<\/text>/g)];
    expect(words.map(([, text]) => text?.replace(/<[^>]+>/g, ''))).toEqual(['10–20 Feb Short exercise']);
  });
});

describe('the longest time without a document', () => {
  it('is marked in the accent colour, its words told to those who listen', () => {
    const html = page('deck', { gap: 'nothing written' });
    expect(html).toMatch(/<text[^>]*--accent-text[^>]*>nothing written<\/text>/);
    expect(html).toContain('Marked: nothing written.');
    expect(page('deck')).not.toContain('Marked:');
  });

  it('lies between two publications, the first to its end and the next from its beginning', () => {
    const days = [{ date: '2022-02-09' }, { date: '2016-11' }, { date: '2017' }];
    expect(longestGap(days)).toEqual(spanOf('2018-01-01/2022-02-08'));
    expect(longestGap(days.slice(0, 1))).toBeUndefined();
  });
});

describe('every page', () => {
  it.each(['deck', 'study', 'paper'] as const)('has caption, legend and documents: %s', (medium) => {
    const html = page(medium);
    expect(html).toContain('<figcaption>Most of it happened in one year.</figcaption>');
    for (const words of ['on that day', 'some time within', 'disputed', 'the scale changes'])
      expect(html).toContain(words);
    expect(html).toContain('Hopper 2022');
    expect(html).toContain('outside the set');
  });

  it.each(['deck', 'study', 'paper'] as const)('has ids that are unique: %s', (medium) => {
    const ids = [...page(medium).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['deck', 'study'] as const)('opens the evidence of every event without script: %s', (medium) => {
    const facts = timeline.facts(spec(), context.ledger);
    expect(factsOpenedIn(page(medium))).toEqual(expect.arrayContaining([...facts]));
    expect(page(medium)).toContain('#source-doc2022"');
  });

  it('is a list in a column as well, by year, and says that it is not to scale', () => {
    const html = page('study');
    expect(html).toContain('the distances are not to scale');
    expect(html).toContain('<p class="timeline-year">2016</p>');
    expect(html).toContain('data-event="doc2016" data-shape="page"');
    expect(page('deck')).not.toContain('timeline-list');
  });
});

describe('paper', () => {
  it('has nothing to press', () => {
    expect(page('paper')).not.toMatch(/<(?:input|button|script|live-timeline)/);
  });

  /** As many events as do not fit on paper, all in one lane. */
  const many = Array.from({ length: 26 }, (_, i) => ({
    fact: 'announced',
    label: `Another name of it ${i}`,
  }));
  const crowded = {
    ...context,
    ledger: new Map(
      many.map(({ fact: id }, i) => [`${id}-${i}`, { ...context.ledger.get(id)!, id: `${id}-${i}` }]),
    ),
  };
  const crowdedUse = (given: Partial<TimelineSpec> = {}) =>
    use({ events: many.map((event, i) => ({ ...event, fact: `announced-${i}` })), ...given });

  it('numbers what has no room for its label, and lists it', () => {
    const html = timeline.render(crowdedUse(), crowded, MEDIA.paper).html;
    const labels = [...html.matchAll(/Another name of it (\d+)/g)].map((match) => Number(match[1]));
    expect(html).toMatch(/<li><b>1<\/b> 17 Jan 2022 Another name of it \d+, ¶10<\/li>/);
    expect(labels.sort((a, b) => a - b)).toEqual(many.map((_, i) => i));
  });

  it('lists all events, each with its place, where a drawing and its list have no room together', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `copy-${i}`);
    const ledger = new Map(ids.map((id) => [id, { ...context.ledger.get('visit')!, id }]));
    const events = ids.map((id) => ({ fact: id, label: `Name ${id}` }));
    const html = timeline.render(use({ events }), { ...context, ledger }, MEDIA.paper).html;
    expect(html).not.toContain('<svg');
    expect(html).toContain('<li><b>22 Nov 2016</b> Name copy-59 – Lovelace 2016, ¶3 ≠</li>');
    expect(html).toContain('<li><b>about Nov 2016</b> Lovelace 2016 is published</li>');
    expect(html.match(/<li>/g)).toHaveLength(62);
  });
});

describe('the files', () => {
  const files = new Map(timeline.assets?.(use(), context).map(({ path, text }) => [path, text]));

  it('hold one event a row, each with its precision and source', () => {
    const [head, ...rows] = (files.get('data/x.csv') ?? '').trimEnd().split('\r\n');
    expect(head).toBe(
      'date,precision,circa,event,kind,statement,disputed_by,basis,says,source,paragraph,address,note',
    );
    expect(rows).toHaveLength(10);
    expect(rows[4]).toBe(
      '2016-11-22,day,no,Short visit,event,Label of visit,visit-printed,reported,A. Speaker,Lovelace 2016,3,,',
    );
    expect(rows[3]).toBe(
      '2016-11,some time within,yes,“On carriages” is published,publication,,,,,Lovelace 2016,,,',
    );
    expect(rows[9]).toContain(',outside the set,,https://example.org/later,');
  });

  it('hold a drawing that needs no page: namespace, size, literal colours, every label', () => {
    const svg = files.get('data/x.svg') ?? '';
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[^"]+" width="1136"|^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1136"/,
    );
    expect(svg).not.toContain('var(--');
    for (const { label } of spec().events) expect(svg).toContain(label);
  });
});
