// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFacts } from '../../../src/blocks/chart/facts.ts';
import type { ChartState, Look, Size } from '../../../src/blocks/chart/model.ts';
import { changeInWords, readRecord, readState } from '../../../src/blocks/chart/page.browser.ts';
import { boxOf } from '../../../src/blocks/chart/place.ts';
import { chart as block } from '../../../src/blocks/chart/render.ts';
import { chartCsv } from '../../../src/blocks/chart/table.ts';
import { placeSlots, positionAt, slotAt, slotsOf, spread } from '../../../src/blocks/chart/time/axis.ts';
import { dayIn, dayOf, isBareYear, middleOf, yearOf } from '../../../src/blocks/chart/time/dates.ts';
import { placeTags } from '../../../src/blocks/chart/time/tags.ts';
import type { Rect } from '../../../src/evidence/drawMarks.ts';
import { LIGHT } from '../../../src/evidence/palette.ts';
import { createMeasure } from '../../../src/svg/measure.ts';
import { context, ledger, sources } from '../../fixtures/chart/facts.ts';
import { planOf, readSpec, startOf } from '../../fixtures/chart/specs.ts';
import { MEDIA, type MediumName } from '../../media.ts';

const spec = readSpec('time');
const facts = chartFacts(spec, ledger, sources);
const measure = createMeasure();
const look = (size: Size, width: number): Look => ({
  ...{ size, width, palette: LIGHT },
  measure: (text, font) => measure(text, font).width,
});
const plan = (patch: Partial<ChartState> = {}, size: Size = 'slide', width = 1136) =>
  planOf(spec, facts, { ...startOf(spec), ...patch }, look(size, width));

function host(medium: MediumName): HTMLElement {
  document.body.innerHTML = block.render({ id: 'x', slideId: 's', spec }, context, MEDIA[medium]).html;
  return document.body;
}

/** Baselines stand on whole px: so much may be lost to rounding. */
const ROUNDING = 1;

/** Whether two boxes have more than an edge in common. */
function overlap(a: Rect, b: Rect): boolean {
  const [width, height] = [
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  ];
  return width > 0 && height > ROUNDING;
}

describe('a date', () => {
  it('stands for the middle of what it covers', () => {
    expect(middleOf('2022-02-03')).toBe(dayOf(2022, 1) + 2.5);
    expect(middleOf('2022-02')).toBe(dayOf(2022, 1) + 14);
    expect(middleOf('2013')).toBe(dayOf(2013) + 182.5);
    expect(middleOf('2022-10-15/2022-10-22')).toBe(dayOf(2022, 9) + 18);
    expect(middleOf('2022-12')).toBe(dayOf(2022, 11) + 15.5);
  });

  it('tells its year, its day and whether it is a year and nothing closer', () => {
    expect(yearOf('2016-12-31/2017-01-02')).toBe(2017);
    expect([dayIn('2022-02-03'), dayIn('2022-02'), dayIn('2022-02-03/2022-02-05')]).toEqual([
      3,
      undefined,
      undefined,
    ]);
    expect(['2022', '2022-02', '2021/2022'].map(isBareYear)).toEqual([true, false, true]);
  });
});

describe('the axis', () => {
  it('goes by year, and by month from a year on', () => {
    const slots = slotsOf(2020, 2022, '2022');
    expect(slots.map(({ name }) => name).slice(0, 4)).toEqual(['2020', '2021', 'January', 'February']);
    expect(slots).toHaveLength(14);
    expect(slotsOf(2020, 2022)).toHaveLength(3);
  });

  it('has no day between two slots that belongs to none', () => {
    const slots = slotsOf(2019, 2022, '2021');
    slots.slice(1).forEach((slot, i) => {
      expect(slot.from).toBe(slots[i]?.to);
    });
    expect(slotAt(slots, dayOf(2021))).toBe(2);
    expect(slotAt(slots, dayOf(2021) - 0.01)).toBe(1);
  });

  it('fills its width and leaves the gap where its scale changes, and only there', () => {
    const slots = placeSlots(slotsOf(2013, 2022, '2022'), 1000, 30);
    expect(slots.at(-1)?.right).toBeCloseTo(1000);
    const gaps = slots.slice(1).map((slot, i) => slot.left - (slots[i]?.right ?? 0));
    expect(gaps.map(Math.round)).toEqual(gaps.map((_, i) => (i === 8 ? 30 : 0)));
    expect(placeSlots(slotsOf(2013, 2016), 400, 30).map(({ left }) => left)).toEqual([0, 100, 200, 300]);
  });

  it('never lets a later day stand before an earlier one', () => {
    const slots = placeSlots(slotsOf(2013, 2022, '2022'), 1136, 30);
    const day = fc.double({ min: dayOf(2012), max: dayOf(2024), noNaN: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [x, y] = [positionAt(slots, Math.min(a, b)), positionAt(slots, Math.max(a, b))];
        expect(x).toBeLessThanOrEqual(y);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(1136 + 1e-9);
      }),
    );
  });
});

describe('bars that would meet', () => {
  it('move apart by as little as can be, about their middle', () => {
    expect(spread([10, 50, 50, 100], 20, 0, 200)).toEqual([10, 40, 60, 100]);
    expect(spread([2, 3], 20, 8, 200)).toEqual([8, 28]);
    expect(spread([195, 199], 20, 0, 192)).toEqual([172, 192]);
  });

  it('keep order, distance and edges, and stay where there is room', () => {
    const positions = fc
      .array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 })
      .map((all) => [...all].sort((a, b) => a - b));
    fc.assert(
      fc.property(positions, (all) => {
        const moved = spread(all, 24, 10, 990);
        expect(moved).toHaveLength(all.length);
        moved.forEach((at, i) => {
          expect(at).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(at).toBeLessThanOrEqual(990 + 1e-6);
          if (i > 0) expect(at - (moved[i - 1] ?? 0)).toBeGreaterThanOrEqual(24 - 1e-6);
        });
        const apart = all.every((at, i) => i === 0 || at - (all[i - 1] ?? 0) >= 24);
        if (apart && (all[0] ?? 0) >= 10 && (all.at(-1) ?? 0) <= 990)
          moved.forEach((at, i) => {
            expect(at).toBeCloseTo(all[i] ?? 0, 6);
          });
      }),
    );
  });
});

describe('the words of bars', () => {
  const line = { size: 16, weight: 400, colour: 'ink' } as const;
  const area = { x: 0, y: 0, width: 700, height: 300 };
  const bars = fc.array(fc.tuple(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 10, max: 280 })), {
    minLength: 1,
    maxLength: 9,
  });

  it('cover neither bars nor leaders nor each other, and stay in the drawing', () => {
    fc.assert(
      fc.property(bars, (all) => {
        const unique = [...new Map(all)];
        const tags = unique.map(([at, height]) => ({
          bar: { x: at * 25, y: 300 - height, width: 20, height },
          lines: ['about 10,000', 'Somebody', 'present, claimed'].map((text) => ({ ...line, text })),
        }));
        const placed = placeTags(tags, [], area, look('wide', 700));
        const words = placed.map(({ lines }) => lines.map((one) => boxOf(one, look('wide', 700))));
        placed.forEach(({ leader }, t) => {
          for (const box of words[t] ?? []) {
            expect(box.x >= -0.6 && box.x + box.width <= 700.6 && box.y + box.height <= 300 + ROUNDING).toBe(
              true,
            );
            tags.forEach(({ bar }) => {
              expect(overlap(box, bar)).toBe(false);
            });
            words.forEach((others, o) => {
              if (o !== t) for (const other of others) expect(overlap(box, other)).toBe(false);
            });
          }
          if (leader === undefined) return;
          const stem = { x: leader.x - 0.5, y: leader.from, width: 1, height: leader.to - leader.from };
          tags.forEach(({ bar }, o) => {
            expect(o !== t && overlap(stem, bar)).toBe(false);
            for (const box of o === t ? [] : (words[o] ?? [])) expect(overlap(stem, box)).toBe(false);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('push others aside before a line is left out', () => {
    const lines = ['about 10,000', 'Somebody', 'present, claimed'].map((text) => ({ ...line, text }));
    const tags = [100, 130, 160, 190].map((x, i) => ({
      bar: { x, y: 280 - 10 * i, width: 20, height: 20 + 10 * i },
      lines,
    }));
    const placed = placeTags(tags, [], area, look('wide', 700));
    expect(placed.map((tag) => tag.lines.length)).toEqual([3, 3, 3, 3]);
  });

  it('leave out their last line first where there is no room, and all of them at last', () => {
    const lines = ['10,000', 'Somebody', 'present, claimed'].map((text) => ({ ...line, text }));
    const tags = [{ bar: { x: 5, y: 60, width: 20, height: 40 }, lines }];
    const count = (height: number) =>
      placeTags(
        tags,
        [{ x: 26, y: 0, width: 90, height: 100 }],
        { ...area, width: 120, height },
        look('wide', 120),
      )[0]?.lines.length;
    expect(count(100)).toBeLessThan(3);
    expect(
      placeTags(tags, [{ x: 0, y: 0, width: 120, height: 100 }], { ...area, width: 120 }, look('wide', 120)),
    ).toEqual([{ lines: [] }]);
  });
});

describe('a chart through time', () => {
  it('stands in the order of its dates, whoever speaks', () => {
    expect(plan().rows.map(({ fact }) => fact.id)).toEqual([
      'troops-2013',
      'troops-2022-02-nato',
      'troops-2022-02-nato-original',
      'troops-2022-02-porotnikov',
      'troops-2022-11-minsk-original',
      'troops-2022-11-hur',
      'troops-2022-11-minsk',
    ]);
    const centres = plan().rows.map(({ centre }) => centre);
    expect(centres).toEqual([...centres].sort((a, b) => a - b));
  });

  it('writes at each bar the figure, who says so, and how', () => {
    const [, , first] = plan().rows;
    expect(first?.placed?.map(({ text }) => text)).toEqual([
      '30,000',
      'Stoltenberg, first†',
      'expected, estimated',
    ]);
    const names = plan().texts.map(({ text }) => text);
    expect(names).toEqual(
      expect.arrayContaining(['2013', '2021', 'Jan', 'Nov', 'by year', '2022, by month']),
    );
    expect(names).toContain('about 2,500: largest earlier exercise');
    expect(names).not.toContain('Dec');
  });

  it('keeps places and scale when a voice or the world outside is off', () => {
    const all = plan();
    const some = plan({ hidden: ['NATO'], on: [] });
    expect(some.rows.map(({ centre }) => centre)).toEqual(all.rows.map(({ centre }) => centre));
    expect(some.max).toBe(all.max);
    expect(some.rows.filter(({ hidden }) => hidden).map(({ fact }) => fact.id)).toEqual([
      'troops-2022-02-nato',
      'troops-2022-02-nato-original',
      'troops-2022-11-minsk-original',
    ]);
    expect(some.rows.filter(({ hidden, placed }) => hidden && placed?.length !== 0)).toEqual([]);
  });

  it('lies in rows under years and months on a phone, and says where none are shown', () => {
    const narrow = plan({}, 'narrow', 360);
    expect(narrow.direction).toBe('right');
    expect(narrow.rows.map(({ fact }) => fact.id)).toEqual(plan().rows.map(({ fact }) => fact.id));
    const headings = narrow.texts.filter(({ colour, weight }) => colour === 'soft' && weight === 600);
    expect(headings.map(({ text }) => text)).toEqual([
      '2013',
      '2014–JANUARY 2022: NONE SHOWN',
      'FEBRUARY 2022',
      'MARCH–SEPTEMBER 2022: NONE SHOWN',
      'OCTOBER 2022',
      'NOVEMBER 2022',
    ]);
  });

  it('has controls that read back as the state it was drawn in', () => {
    const body = host('deck');
    const { spec: record } = readRecord(body);
    expect(readState(body, record)).toEqual(startOf(spec));
    body.querySelector<HTMLInputElement>('[data-control="speaker"][value="Kyiv"]')?.click();
    body.querySelector<HTMLInputElement>('[data-control="outside"]')?.click();
    expect(readState(body, record)).toMatchObject({ hidden: ['Kyiv'], on: [] });
  });

  it('tells after a switch what is left', () => {
    const state = { ...startOf(spec), hidden: ['NATO', 'Kyiv', 'Minsk'] };
    expect(changeInWords('speaker', state, { spec, facts })).toBe(
      '2 of 7 figures are shown. 2013, Sivitski, 2,500. February 2022, Porotnikov, about 10,000',
    );
  });

  it('explains the dagger, and has nothing to press on paper', () => {
    expect(host('deck').querySelector('.chart-legend p')?.textContent).toBe('† outside the set');
    const paper = host('paper');
    expect(paper.querySelector('.chart-legend p')?.textContent).toBe('† outside the set');
    expect(paper.querySelectorAll('input, button')).toHaveLength(0);
    expect(paper.querySelector('svg')?.textContent).toContain('Stoltenberg, first†');
  });

  it('has every figure in its file, the line included, with date and source', () => {
    const lines = chartCsv(spec, facts, context).trim().split(/\r?\n/);
    expect(lines).toHaveLength(9);
    expect(lines[1]).toMatch(/^"?2013, Sivitski"?,row,2500/);
    expect(lines.at(-1)).toMatch(/^largest earlier exercise,reference,2500/);
  });
});
