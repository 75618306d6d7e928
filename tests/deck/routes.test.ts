import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { PRIORITIES, slidesOf } from '../../src/deck/model.ts';
import { isOn, minutesOf, priorityOf, routeNames, slidesOn } from '../../src/deck/routes.ts';
import { readContent } from '../../src/vite/content.ts';

const { files, assets } = readContent('.');
const deck = compile(files, { assets }).briefing?.deck;
if (deck === undefined) throw new Error('the briefing does not compile');

test('routes are named by their minutes, and the whole is one of them', () => {
  expect(routeNames(deck)).toEqual(['15', '45', '90', 'all']);
  expect(routeNames({ meta: { ...deck.meta, routes: [] } })).toEqual(['all']);
  expect(routeNames(deck).map((name) => priorityOf(deck, name))).toEqual(PRIORITIES);
});

test.each(['', '46', '45m', 'must', 'ALL'])('there is no route %j', (name) => {
  expect(priorityOf(deck, name)).toBeUndefined();
});

test('each route holds the one before it, in the order of the deck, and keeps its time', () => {
  const all = slidesOf(deck);
  for (const [i, upTo] of PRIORITIES.entries()) {
    const on = slidesOn(deck, upTo);
    expect(on).toEqual(all.filter((slide) => on.includes(slide)));
    const shorter = PRIORITIES[i - 1];
    if (shorter !== undefined) for (const slide of slidesOn(deck, shorter)) expect(on).toContain(slide);
    const route = deck.meta.routes.find((one) => one.upTo === upTo);
    if (route !== undefined) expect(minutesOf(on)).toBeLessThanOrEqual(route.minutes);
  }
  expect(slidesOn(deck, 'extra')).toEqual(all);
});

test('minutes are added up in tenths that stay tenths', () => {
  expect(minutesOf([{ time: 0.1 }, { time: 0.2 }])).toBe(0.3);
  expect(minutesOf([])).toBe(0);
});

test('a priority is on its own route and on longer ones', () => {
  expect(PRIORITIES.map((upTo) => isOn('could', upTo))).toEqual([false, false, true, true]);
});
