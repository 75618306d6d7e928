// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { checkChart } from '../../../src/blocks/chart/check.ts';
import { chartFacts } from '../../../src/blocks/chart/facts.ts';
import { changeInWords, readRecord, readState } from '../../../src/blocks/chart/page.browser.ts';
import { chart as block } from '../../../src/blocks/chart/render.ts';
import type { ChartSpec } from '../../../src/blocks/chart/schema.ts';
import { followSteps } from '../../../src/blocks/chart/steps.browser.ts';
import type { Medium } from '../../../src/medium.ts';
import { context } from '../../fixtures/chart/facts.ts';
import { readSpec } from '../../fixtures/chart/specs.ts';
import { MEDIA } from '../../media.ts';

const spec = readSpec('wagons');
const use = { id: 'x', slideId: 'slide', spec };
const rendered = (medium: Medium) => block.render(use, context, medium).html;
const drawn = (html: string) => /<svg.*?<\/svg>/s.exec(html)?.[0] ?? '';

function host(): HTMLElement {
  document.body.innerHTML = `<section>${rendered(MEDIA.deck)}</section>`;
  const element = document.querySelector('live-chart');
  if (!(element instanceof HTMLElement)) throw new Error('no chart');
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('readings of one number', () => {
  it('start with the first alone, and keep the place of the other', () => {
    const svg = drawn(rendered(MEDIA.deck));
    expect(svg).toContain('1.5 tonnes');
    expect(svg).not.toContain('>33.6 tonnes');
    const heights = [MEDIA.deck, MEDIA.paper].map(
      (medium) => /viewBox="([^"]*)"/.exec(drawn(rendered(medium)))?.[1],
    );
    expect(heights[0]).toBe(heights[1]);
  });

  it('all stand on paper, in one drawing with nothing to press, and in the file', () => {
    const paper = rendered(MEDIA.paper);
    expect(paper.match(/<svg [^>]*class="chart-svg/g)).toHaveLength(1);
    expect(drawn(paper)).toContain('1.5 tonnes');
    expect(drawn(paper)).toContain('33.6 tonnes');
    expect(paper).not.toMatch(/<input|<button/);
    const file = block.assets?.(use, context).find(({ path }) => path.endsWith('.svg'));
    expect(file?.text).toContain('33.6 tonnes');
  });

  it('say how each figure was worked out, in the drawing and in words', () => {
    const paper = drawn(rendered(MEDIA.paper));
    expect(paper).toContain('computed: 33.6 × 45 ÷ 1,000');
    expect(paper).toContain('67 tonnes: what a common covered wagon may carry');
    const record = readRecord(host());
    const all = { ...readState(host(), spec), reading: '' };
    expect(changeInWords('reading', all, record)).toContain('computed: 65,089 ÷ 1,940');
  });

  it('are chosen by radio buttons', () => {
    const element = host();
    const names = [...element.querySelectorAll('[data-control="reading"] + span')].map(
      (name) => name.textContent,
    );
    expect(names).toEqual(['Pieces', 'Tonnes', 'Both']);
    element.querySelector<HTMLInputElement>('[value="Tonnes"]')?.click();
    expect(readState(element, spec).reading).toBe('Tonnes');
    const said = changeInWords('reading', readState(element, spec), readRecord(element));
    expect(said).toContain('33.6 tonnes');
    expect(said).not.toContain('1.5 tonnes');
  });

  it('are all reached by the next key of a talk, and left again by the one before', () => {
    const element = host();
    const slide = element.closest('section');
    if (slide === null) throw new Error('no slide');
    const stay = new AbortController();
    followSteps(element, slide, stay.signal);
    const fragment = element.querySelector('.fragment');
    fragment?.classList.add('visible');
    slide.dispatchEvent(new CustomEvent('slidestep'));
    expect(readState(element, spec).reading).toBe('');
    fragment?.classList.remove('visible');
    slide.dispatchEvent(new CustomEvent('slidestep'));
    expect(readState(element, spec).reading).toBe('Pieces');
    stay.abort();
  });

  it('are told in a line where no script can switch them', () => {
    expect(/<noscript>.*<\/noscript>/s.exec(rendered(MEDIA.deck))?.[0]).toContain(
      'In each wagon: 33.6 tonnes, computed',
    );
  });
});

describe('readings are checked', () => {
  const problems = (change: (groups: Groups) => Partial<ChartSpec>) => {
    if (spec.type !== 'points') throw new Error('not a chart of points');
    const changed = { ...spec, ...change(spec.groups) } as ChartSpec;
    return checkChart(changed, context).map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
  type Groups = Extract<ChartSpec, { type: 'points' }>['groups'];

  it('and those of the fixture pass', () => {
    expect(problems(() => ({}))).toEqual([]);
    expect(chartFacts(spec, context.ledger, context.sources)).toHaveProperty('wagon-of-tonnes');
  });

  it('for a group without one among others that have one', () => {
    expect(
      problems(([a, b]) => ({ groups: [a, { ...b, reading: undefined }] }) as Partial<ChartSpec>),
    ).toEqual(['groups.1.label: group "As tonnes, outside the set" has no reading, others have']);
  });

  it('for two of one name', () => {
    expect(
      problems(([a, b]) => ({ groups: [a, { ...b, reading: 'Pieces' }] }) as Partial<ChartSpec>),
    ).toEqual(['groups.1.reading: reading "Pieces" stands twice']);
  });

  it('for one with nothing to choose from', () => {
    expect(problems(([a]) => ({ groups: [a] }) as Partial<ChartSpec>)).toEqual([
      'groups.0.reading: the only group has a reading, so there is nothing to choose',
    ]);
  });
});
