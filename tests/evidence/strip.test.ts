// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Measured, onOneScale, scaleEnd, stripMark } from '../../src/evidence/strip.ts';
import { fact } from './samples.ts';

const small = fact({ id: 'small', value: 10_000 });
const great = fact({ id: 'great', value: 30_000 });

/** Where the bar of a strip ends, in units of its view box; the first shape is its area. */
function barEnd(entry: Measured, end: number): number {
  const box = document.createElement('div');
  box.innerHTML = stripMark(entry, end, false).html;
  const numbers = (box.querySelector('path')?.getAttribute('d') ?? '').match(/[\d.]+/g) ?? [];
  return Number(numbers[2] ?? Number.NaN);
}

function measured(...facts: Parameters<typeof onOneScale>[0]): readonly Measured[] {
  return onOneScale(facts);
}

describe('one scale', () => {
  it('takes numbers of the first one’s unit', () => {
    const others = [fact({ id: 'x', value: 3, unit: 'carriages' }), fact({ id: 'y', value: '2016' }), small];
    expect(measured(great, ...others).map(({ id }) => id)).toEqual(['great', 'small']);
  });

  it('takes none where there is nothing to compare with, or nothing but zero', () => {
    expect(measured(great)).toEqual([]);
    expect(measured(fact({ value: '2016' }), fact({ value: '2017' }))).toEqual([]);
    expect(measured(fact({ value: undefined, words: 'several' }), small, great)).toEqual([]);
    expect(measured(fact({ value: 0 }), fact({ value: 0 }))).toEqual([]);
    expect(measured(fact({ value: Number.NaN }), small)).toEqual([]);
  });

  it('ends at the largest value or bound', () => {
    expect(scaleEnd(measured(small, great))).toBe(30_000);
    expect(scaleEnd(measured(fact({ value: 20, low: 10, high: 40 }), fact({ value: 30 })))).toBe(40);
  });
});

describe('a strip', () => {
  const [a, b] = measured(small, great);
  if (a === undefined || b === undefined) throw new Error('no scale');

  it('starts at zero and is as long as its value', () => {
    const zero = barEnd({ ...a, value: 0.0001 }, 30_000);
    expect((barEnd(a, 30_000) - zero) / (barEnd(b, 30_000) - zero)).toBeCloseTo(1 / 3, 2);
  });

  it('leaves room for its end mark', () => {
    expect(barEnd(b, 30_000)).toBeLessThan(296);
  });

  it('tells the figure itself from the others by more than a colour’s name: the accent is its own', () => {
    expect(stripMark(a, 30_000, true).html).toContain('--accent');
    expect(stripMark(a, 30_000, false).html).not.toContain('--accent');
  });

  it('has fill and end mark of stage and basis', () => {
    const shapes = (given: Partial<Measured>) => stripMark({ ...a, ...given }, 30_000, false).html;
    const solid = shapes({ stage: 'present', basis: 'recorded' });
    for (const stage of ['planned', 'expected'] as const) {
      expect(shapes({ stage, basis: 'recorded' })).not.toBe(solid);
    }
    for (const basis of ['reported', 'estimated', 'claimed', 'computed'] as const) {
      expect(shapes({ stage: 'present', basis })).not.toBe(solid);
    }
  });

  it('draws bounds that are only reported as a line, without the brackets of an estimate', () => {
    const bounds = { low: 5_000, high: 20_000 };
    const reported = stripMark({ ...a, ...bounds, basis: 'reported' }, 30_000, false).html;
    const estimated = stripMark({ ...a, ...bounds, basis: 'estimated' }, 30_000, false).html;
    const line = /d="M49\.08 8H191\.83"/;
    const brackets = /H49\.08V14.*H191\.83V14/;
    expect(reported).toMatch(line);
    expect(reported).not.toMatch(brackets);
    expect(estimated).toMatch(brackets);
  });

  it('ends the bar of a range at its lower end, and marks how it is known at both', () => {
    const range = { value: 12_500, low: 5_000, high: 20_000, ranged: true, basis: 'claimed' } as const;
    const { html } = stripMark({ ...a, ...range }, 30_000, false);
    expect(html).toContain('d="M1.5 4.5H49.08V11.5H1.5Z"');
    expect(html).not.toContain('H120.46');
    expect(html.match(/fill="var\(--raised,#fff\)"/g)).toHaveLength(2);
  });

  it('tells a lower and an upper bound from a value', () => {
    const of = (hedge?: Measured['hedge']) =>
      stripMark({ ...a, hedge, basis: 'recorded' }, 30_000, false).html;
    expect(new Set([of(), of('at least'), of('up to')]).size).toBe(3);
    expect(of('more than')).toBe(of('at least'));
    expect(of('at most')).toBe(of('up to'));
    expect(of('about')).toBe(of());
  });

  it('is hidden from those who hear the words beside it', () => {
    expect(stripMark(a, 30_000, false).html).toMatch(/^<svg class="strip" [^>]*aria-hidden="true">/);
  });
});
