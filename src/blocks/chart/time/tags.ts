/** Finds a place for the words of every bar, where bars stand too close for words over each; pure. */
import type { Rect } from '../../../evidence/drawMarks.ts';
import type { Look } from '../model.ts';
import { clampCentre, heightOf, type Line, type PlacedLine, stack, widthOf } from '../text.ts';

/** A bar and what is to be said of it. */
export interface Tag {
  /** Bar and marks, px. */
  readonly bar: Rect;
  /** From the most important to the least: where there is no room the last are left out. */
  readonly lines: readonly Line[];
}

export interface PlacedTag {
  readonly lines: readonly PlacedLine[];
  /** From the words down to the bar, where they stand apart: x, and from where to where. */
  readonly leader?: { readonly x: number; readonly from: number; readonly to: number } | undefined;
}

/** Space between a bar and its words, and beside and over words, px. */
const GAP = 6;
const ROUND = 5;
const OVER = 1;
/** How finely places are tried, px. */
const STEP = 8;
/** Words over a bar start this far from a leader on whose side they stand, px. */
const ASIDE = 4;
/** What it costs to leave out the last line (of two four times as much), or all of them, beside px of distance. */
const LINE_LOST = 400;
const ALL_LOST = 4000;
/** What it costs to stand where the words of a neighbour could. */
const COLUMN_LOST = 40;

interface Place extends PlacedTag {
  /** What the words cover. */
  readonly words: Rect;
  /** What words and leader cover. */
  readonly boxes: readonly Rect[];
  readonly cost: number;
}

/** For each tag its places, from the best to the worst. */
type Choices = readonly (readonly Place[])[];
/** For each tag where it stands; undefined where it has no room. */
type Layout = readonly (Place | undefined)[];

/**
 * The words of each bar, so that none covers a bar, a leader or other words. Tags choose the nearest free place one after
 * the other; then those that found too little room push others aside as long as that is better for all together. The
 * same input gives the same places.
 * @param taken where no words may stand
 * @param area what the words must not leave
 */
export function placeTags(
  tags: readonly Tag[],
  taken: readonly Rect[],
  area: Rect,
  look: Look,
): readonly PlacedTag[] {
  const choices = tags.map((tag) => {
    const bars = tags.filter((other) => other !== tag).map(({ bar }) => bar);
    return choicesOf(tag, bars, area, look).filter(({ words }) => areFree([words], taken));
  });
  const inOrder = tags.map((_, t) => t);
  // Low bars first: there is room for what stands higher.
  const lowFirst = [...inOrder].sort((a, b) => (tags[b]?.bar.y ?? 0) - (tags[a]?.bar.y ?? 0));
  const orders = [lowFirst, inOrder, [...inOrder].reverse()];
  let layout = settle(
    tags.map(() => undefined),
    lowFirst,
    choices,
  );
  for (
    let better: Layout | undefined = layout;
    better !== undefined;
    better = improve(layout, choices, orders)
  )
    layout = better;
  return layout.map((place) => place ?? { lines: [] });
}

/** Gives each of some tags the best place that is still free. */
function settle(layout: Layout, order: readonly number[], choices: Choices): Layout {
  const places = [...layout];
  for (const t of order) {
    const others = places.filter((_, other) => other !== t);
    const covered = others.flatMap((place) => place?.boxes ?? []);
    places[t] = choices[t]?.find(({ boxes }) => areFree(boxes, covered));
  }
  return places;
}

/** A better layout, in which a tag stands better and those in its way, or all, elsewhere; undefined when none is found. */
function improve(
  layout: Layout,
  choices: Choices,
  orders: readonly (readonly number[])[],
): Layout | undefined {
  const now = costOf(layout);
  for (const [t, places] of choices.entries()) {
    const present = layout[t]?.cost ?? ALL_LOST;
    // A few px are not worth the search.
    for (const place of places.filter(({ cost }) => cost + LINE_LOST / 2 < present)) {
      const inTheWay = layout.flatMap((other, o) =>
        o !== t && other !== undefined && !areFree(place.boxes, other.boxes) ? [o] : [],
      );
      for (const order of [
        inTheWay,
        [...inTheWay].reverse(),
        ...orders.map((all) => all.filter((o) => o !== t)),
      ]) {
        const cleared = layout.map((other, o) => (o === t ? place : order.includes(o) ? undefined : other));
        const next = settle(cleared, order, choices);
        if (costOf(next) < now) return next;
      }
    }
  }
  return undefined;
}

function costOf(layout: Layout): number {
  return layout.reduce((sum, place) => sum + (place?.cost ?? ALL_LOST), 0);
}

/** Every place that is free of bars, from the best to the worst: with all lines, then with fewer. */
function choicesOf(tag: Tag, bars: readonly Rect[], area: Rect, look: Look): readonly Place[] {
  return tag.lines
    .flatMap((_, missing) => {
      const lines = tag.lines.slice(0, tag.lines.length - missing);
      return placesOf(tag.bar, lines, area, look).map((place) => ({
        ...place,
        cost:
          place.cost +
          missing ** 2 * LINE_LOST +
          bars.filter((bar) => isOver(place.words, bar)).length * COLUMN_LOST,
      }));
    })
    .filter(({ words, boxes }) => isWithin(words, area) && areFree(boxes, bars))
    .sort((a, b) => a.cost - b.cost);
}

/** Whether words stand where a leader would rise from a bar. */
function isOver(words: Rect, bar: Rect): boolean {
  const centre = bar.x + bar.width / 2;
  return words.x - ROUND < centre && centre < words.x + words.width + ROUND && words.y < bar.y;
}

function areFree(boxes: readonly Rect[], taken: readonly Rect[]): boolean {
  return boxes.every((box) => !taken.some((other) => meets(box, other)));
}

/** Over the bar, ever higher; to its left and right from about its top down. */
function placesOf(bar: Rect, lines: readonly Line[], area: Rect, look: Look): readonly Place[] {
  const width = Math.max(...lines.map((line) => widthOf(line, look)));
  const height = heightOf(lines);
  const centre = bar.x + bar.width / 2;
  const places: Place[] = [];
  const put = (
    x: number,
    top: number,
    align: PlacedLine['align'],
    cost: number,
    leader?: PlacedTag['leader'],
  ) => {
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    const words = { x: left, y: top, width, height };
    const boxes = [words, ...leaderBox(leader)];
    places.push({ lines: linesAt(lines, x, top, align), leader, words, boxes, cost });
  };
  for (let bottom = bar.y - GAP; bottom - height >= area.y; bottom -= STEP) {
    const up = bar.y - GAP - bottom;
    const leader = up > 0 ? { x: centre, from: bottom, to: bar.y - 1 } : undefined;
    const middle = clampCentre(centre, width, area.x, area.x + area.width);
    put(middle, bottom - height, 'center', up + Math.abs(middle - centre) / 4, leader);
    put(centre - ASIDE, bottom - height, 'left', up + 4, leader);
    put(centre + ASIDE, bottom - height, 'right', up + 5, leader);
  }
  for (let top = bar.y - 2 * STEP; top <= bar.y + bar.height - height; top += STEP) {
    const down = Math.abs(top - bar.y) * 1.5;
    put(bar.x + bar.width + GAP, top, 'left', down + 8);
    put(bar.x - GAP, top, 'right', down + 9);
  }
  return places;
}

function linesAt(
  lines: readonly Line[],
  x: number,
  top: number,
  align: PlacedLine['align'],
): readonly PlacedLine[] {
  return stack(lines, top + heightOf(lines) / 2).map((line) => ({ ...line, x: Math.round(x), align }));
}

function leaderBox(leader: PlacedTag['leader']): readonly Rect[] {
  if (leader === undefined) return [];
  return [{ x: leader.x - 1, y: leader.from + 1, width: 2, height: leader.to - leader.from - 2 }];
}

function isWithin(box: Rect, area: Rect): boolean {
  return (
    box.x >= area.x &&
    box.x + box.width <= area.x + area.width &&
    box.y >= area.y &&
    box.y + box.height <= area.y + area.height
  );
}

/** Whether two boxes meet or come closer than words should. */
function meets(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width + ROUND &&
    b.x < a.x + a.width + ROUND &&
    a.y < b.y + b.height + OVER &&
    b.y < a.y + a.height + OVER
  );
}
