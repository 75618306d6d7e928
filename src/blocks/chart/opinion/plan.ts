import { barEnd, type ChartFacts, type ChartState, isStacked, type Look, type Size } from '../model.ts';
import { INSIDE, OVER } from '../place.ts';
import type { Plan, PlanRow } from '../plan.ts';
import {
  heightOf,
  type Line,
  leading,
  type PlacedLine,
  type Style,
  stack,
  TYPE,
  widthOf,
  wrap,
} from '../text.ts';
import type { OpinionBar, OpinionSpec } from './schema.ts';
import { allShares, isOff, isOutside, type Share, sharesOf } from './shares.ts';

/** In px: a bar, from it up to the words over it, between bars, before the rest, from a bar's end to its value. */
const MEASURES: Readonly<
  Record<Size, { bar: number; over: number; between: number; apart: number; gap: number }>
> = {
  slide: { bar: 34, over: 8, between: 22, apart: 44, gap: 18 },
  half: { bar: 20, over: 7, between: 24, apart: 20, gap: 12 },
  wide: { bar: 30, over: 8, between: 22, apart: 28, gap: 14 },
  narrow: { bar: 22, over: 7, between: 26, apart: 14, gap: 10 },
};
/** Space between a name and the longest bar to the left, px. */
const NAME_GAP = 24;
/** The outermost end marks reach this far, and the last one down so far, px. */
const EDGE = 3;
const FOOT = 10;
/** In a column under this, in px, values are set smaller: two of them stand side by side. */
const TIGHT = 300;

/**
 * Bars that part at a zero line: the negative answer to its left, the positive one to its right, and whoever is in
 * neither group apart at the right end, on the same scale. The answers stand over their bars, the values in them, or
 * over them too where names stand over the bars.
 */
export function planOpinion(spec: OpinionSpec, facts: ChartFacts, state: ChartState, look: Look): Plan {
  const measures = MEASURES[look.size];
  const stacked = isStacked(look);
  const names = new Map(spec.bars.map((bar) => [bar, nameOf(bar, facts, look)]));
  const longest = Math.max(...[...names.values()].flat().map((line) => widthOf(line, look)));
  const left = stacked ? EDGE : Math.ceil(longest) + NAME_GAP;
  const across = acrossOf(spec, facts, look.width - left - EDGE, measures.apart);
  const texts: PlacedLine[] = [];
  const rows: PlanRow[] = [];
  let y = 0;
  /** Where the zero line ends: with the last bar that is shown. */
  let shown = 0;
  for (const bar of spec.bars) {
    const shares = sharesOf(bar, facts, state);
    const off = isOff(bar, state);
    const words = shares.map((share) => wordsOf(share, across, look));
    const lines = names.get(bar) ?? [];
    const place = placeBar(lines, Math.max(...words.map(heightOf)), y, left, look);
    rows.push(...shares.map((share) => rowOf(share, place.centre, across, look)));
    // On a slide the place of an added bar is kept, so that nothing under the drawing moves.
    if (!off || look.size === 'slide') y += place.height;
    if (off) continue;
    shown = y - measures.between + FOOT;
    texts.push(...place.names);
    shares.forEach((share, s) => {
      const x = left + across.toPx(startOf(share, across));
      texts.push(...upFrom(words[s] ?? [], place.words, x, share, look));
    });
  }
  return {
    direction: 'right',
    look,
    width: look.width,
    height: y - measures.between + FOOT,
    padding: { top: 0, right: EDGE, bottom: y - measures.between + FOOT - shown, left },
    scale: 'linear',
    sign: '',
    min: across.min,
    max: across.max,
    extent: shown,
    thickness: measures.bar,
    gap: measures.gap,
    rows,
    texts,
  };
}

/** The value axis: from the longest bar to the left to the end of the longest rest. */
interface Across {
  readonly min: number;
  readonly max: number;
  /** Where the rest starts. */
  readonly rest: number;
  /** px from the start of the axis. */
  readonly toPx: (value: number) => number;
}

/** Made for all bars, shown or not, so that the scale never moves. */
function acrossOf(spec: OpinionSpec, facts: ChartFacts, extent: number, apart: number): Across {
  const shares = allShares(spec, facts, { on: [] });
  const longest = (side: Share['side']) =>
    Math.max(0, ...shares.filter((share) => share.side === side).map(({ fact }) => fact.high ?? fact.value));
  const [negative, positive, rest] = [longest('negative'), longest('positive'), longest('rest')];
  const space = rest === 0 ? 0 : apart;
  const perUnit = (extent - space) / (negative + positive + rest);
  return {
    min: -negative,
    max: positive + space / perUnit + rest,
    rest: positive + space / perUnit,
    toPx: (value) => (value + negative) * perUnit,
  };
}

function startOf({ side }: Share, across: Across): number {
  return side === 'rest' ? across.rest : 0;
}

/** What was asked over who asked, how and when; what is not from the documents says so. */
function nameOf(bar: OpinionBar, facts: ChartFacts, look: Look): readonly Line[] {
  const type = TYPE[look.size];
  const width = isStacked(look) ? look.width : look.width * 0.23;
  const name: Style = { size: type.label, weight: 600, colour: 'ink' };
  const note: Style = { size: type.note, weight: 400, colour: 'soft' };
  return [
    ...wrap(bar.label, name, width, look),
    ...(bar.note === undefined ? [] : wrap(bar.note, note, width, look)),
    ...(isOutside(bar, facts) ? wrap('outside the set', { ...note, weight: 600 }, width, look) : []),
  ];
}

/** The answer, as wide as its side of the zero line. */
function wordsOf({ side, label, fact }: Share, across: Across, look: Look): readonly Line[] {
  const style: Style = { size: TYPE[look.size].note, weight: 400, colour: 'soft' };
  const room = {
    negative: across.toPx(0) - INSIDE,
    positive: across.toPx(across.rest) - across.toPx(0) - 2 * INSIDE,
    rest: across.toPx(across.max) - across.toPx(across.rest) - INSIDE,
  }[side];
  return wrap(fact.basis === 'computed' ? `${label}, computed` : label, style, room, look);
}

interface PlacedBar {
  readonly names: readonly PlacedLine[];
  /** Where the words over the bar end. */
  readonly words: number;
  readonly centre: number;
  readonly height: number;
}

/** Names to the left of the bar, both centred on one height; or over it, with the words and the values between. */
function placeBar(
  lines: readonly Line[],
  wordsHeight: number,
  top: number,
  left: number,
  look: Look,
): PlacedBar {
  const { bar, over, between } = MEASURES[look.size];
  if (isStacked(look)) {
    let y = top;
    const names = lines.map((line): PlacedLine => {
      y += leading(line);
      return { ...line, x: 0, y: Math.round(y - line.size * 0.27), align: 'left' };
    });
    const words = y + 5 + wordsHeight;
    const value = leading(valueStyle(look));
    const centre = words + value + over - 2 + bar / 2;
    return { names, words, centre, height: centre + bar / 2 + between - top };
  }
  const half = heightOf(lines) / 2;
  const centre = top + Math.max(wordsHeight + over + bar / 2, half);
  return {
    names: stack(lines, centre).map((line) => ({ ...line, x: left - NAME_GAP, align: 'right' })),
    words: centre - bar / 2 - over,
    centre,
    height: centre + Math.max(bar / 2, half) + between - top,
  };
}

/** Lines that end at a height, at the zero line or where the rest starts. */
function upFrom(
  lines: readonly Line[],
  bottom: number,
  x: number,
  { side }: Share,
  look: Look,
): readonly PlacedLine[] {
  const aside = isStacked(look) ? OVER : INSIDE;
  let y = bottom - heightOf(lines);
  return lines.map((line): PlacedLine => {
    y += leading(line);
    const at = { ...line, y: Math.round(y - line.size * 0.27) };
    if (side === 'negative') return { ...at, x: Math.max(x - aside, widthOf(line, look)), align: 'right' };
    return { ...at, x: Math.min(x + aside, look.width - widthOf(line, look)), align: 'left' };
  });
}

function rowOf(share: Share, centre: number, across: Across, look: Look): PlanRow {
  const { side, fact, hidden } = share;
  const dark = side === 'negative';
  const value: Line = { text: fact.text, ...valueStyle(look) };
  const length = across.toPx(barEnd(fact)) - across.toPx(0);
  const fits = widthOf(value, look) + 2 * INSIDE <= length;
  const place = isStacked(look) ? 'over' : fits ? 'inside' : 'end';
  return {
    fact,
    hidden,
    centre,
    start: startOf(share, across),
    leftwards: dark,
    tone: dark ? 'data' : 'dataLight',
    place,
    lines: [dark && place === 'inside' ? { ...value, colour: 'paper' } : value],
  };
}

function valueStyle(look: Look): Style {
  const { note, value } = TYPE[look.size];
  return { size: look.width < TIGHT ? note : value, weight: 700, colour: 'ink' };
}
