import { describe, expect, it } from 'vitest';
import { type Box, crosses, isInside, overlaps } from '../../../src/blocks/map/box.ts';
import { distance } from '../../../src/blocks/map/geodesy.ts';
import type { MapPlan } from '../../../src/blocks/map/plan.ts';
import { projectionOf } from '../../../src/blocks/map/projection.ts';
import { mapSvg } from '../../../src/blocks/map/svg.ts';
import { FRAMES, type Size } from '../../../src/blocks/map/text.ts';
import { workOut } from '../../../src/blocks/map/worked.ts';
import { context, NEAR, WHOLE } from './example.ts';

const SIZES: readonly Size[] = ['slide', 'wide', 'narrow'];
const CASES = SIZES.flatMap((size) => [
  { name: 'the whole', size, spec: WHOLE },
  { name: 'the near', size, spec: NEAR },
]);

/** Every piece of text on a map, with its leader. */
function textsOf({ places, rings, bands, countries }: MapPlan) {
  const named = [...places, ...rings, ...bands].flatMap(({ text }) =>
    text === undefined ? [] : [{ name: text.lines.join(' '), ...text.placed }],
  );
  return [...named, ...countries.map(({ name, box }) => ({ name, box, leader: undefined }))];
}

function marksOf({ places, frame }: MapPlan): { name: string; box: Box }[] {
  return places.map(({ item, at: [x, y] }) => ({
    name: item.place.name,
    box: { x: x - frame.mark, y: y - frame.mark, width: 2 * frame.mark, height: 2 * frame.mark },
  }));
}

describe.each(CASES)('$name map, $size, with all layers on', ({ size, spec }) => {
  const plan = workOut(spec, context).plan(size);
  const texts = textsOf(plan);

  it('tells every place, by its name or by a number that the key explains', () => {
    expect(plan.places).toHaveLength(new Set(spec.layers.flatMap(({ places }) => places)).size);
    for (const { text, number, item } of plan.places)
      expect([item.place.name, String(number)]).toContain(text?.lines[0]);
  });

  it('has no text on another', () => {
    const wrong = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.name} on ${b.name}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  it('has no text on a mark, and no leader through a text', () => {
    const onMarks = texts.flatMap((text) =>
      marksOf(plan).flatMap((mark) => (overlaps(text.box, mark.box) ? [`${text.name} on ${mark.name}`] : [])),
    );
    // An arrow and its words are one thing.
    expect(onMarks.filter((words) => !/^(.+?) .*on \1$/.test(words))).toEqual([]);
    const struck = texts.flatMap(({ name, leader }) =>
      leader === undefined
        ? []
        : texts.flatMap((other) =>
            other.name !== name && crosses(leader, other.box) ? [`${name} through ${other.name}`] : [],
          ),
    );
    expect(struck).toEqual([]);
  });

  it('keeps all text inside', () => {
    const { width, height } = FRAMES[size];
    const frame = { x: 0, y: 0, width, height };
    expect(texts.filter(({ box }) => !isInside(box, frame)).map(({ name }) => name)).toEqual([]);
  });

  it('is light, and drawn the same way twice', () => {
    const { model } = workOut(spec, context);
    const draw = () => mapSvg(model, plan, { id: 'x', size }).html;
    expect(draw().length).toBeLessThan(25_000);
    expect(draw()).toBe(draw());
    // Worked out anew, with nothing remembered.
    const again = workOut({ ...spec }, context);
    expect(mapSvg(again.model, again.plan(size), { id: 'x', size }).html).toBe(draw());
  });
});

describe('a map', () => {
  it('shows all of its view, whatever its proportions', () => {
    const [west, south, east, north] = WHOLE.view;
    const projection = projectionOf(WHOLE.view, 360, 420);
    for (const lon of [west, (west + east) / 2, east]) {
      for (const lat of [south, north]) {
        const [x, y] = projection([lon, lat]) ?? [-1, -1];
        expect(x).toBeGreaterThan(-1);
        expect(x).toBeLessThan(361);
        expect(y).toBeGreaterThan(-1);
        expect(y).toBeLessThan(421);
      }
    }
  });

  it('draws a ring as far from its middle as its fact says', () => {
    const { width, height } = FRAMES.slide;
    const projection = projectionOf(NEAR.view, width, height);
    const points =
      workOut(NEAR, context)
        .plan('slide')
        .rings[0]?.runs.flatMap((run) => run.points) ?? [];
    expect(points.length).toBeGreaterThan(20);
    for (const [x, y] of points) {
      const far = distance(projection.invert?.([x, y]) ?? [0, 0], [30.52, 50.45]);
      expect(far).toBeGreaterThan(199);
      expect(far).toBeLessThan(201);
    }
  });

  it('points to what lies outside, the right way round', () => {
    const { places } = workOut(WHOLE, context).plan('slide');
    const of = (id: string) => places.find(({ item }) => item.place.id === id);
    expect(of('minsk')?.turn).toBeUndefined();
    const [petersburg, kherson, crimea, lima] = ['st-petersburg', 'kherson', 'crimea', 'lima'].map(of);
    expect(petersburg?.at[1]).toBeLessThan(30);
    expect(kherson?.at[1]).toBeGreaterThan(FRAMES.slide.height - 30);
    expect(kherson?.at[0]).toBeLessThan(crimea?.at[0] ?? 0);
    expect(lima?.at[0]).toBeLessThan(30);
    expect(kherson?.text?.lines.join(' ')).toContain('Kherson');
  });
});
