/** Figures on one small scale: a bar each, all from the same zero to the same end, stage as fill and basis as end mark. */
import { type Html, raw } from '../html.ts';
import { SvgContext } from '../svg/context.ts';
import { svgBody } from '../svg/document.ts';
import { boundOf } from './bounds.ts';
import { drawBasis, drawStage, type MarkColours } from './drawMarks.ts';
import type { Fact } from './model.ts';
import { PAGE } from './palette.ts';

/** Units of the view box; a page may draw it larger. */
const WIDTH = 300;
const HEIGHT = 16;
const BAR = 7;
/** Room for the line of zero, and for an end mark on the longest bar, an arrow at most. */
const START = 1.5;
const END = WIDTH - 13;

/** A card is raised off the page. */
const PAPER = 'var(--raised,#fff)';
const PLAIN: MarkColours = { data: PAGE.data, paper: PAPER, ink: PAGE.soft };
const MARKED: MarkColours = { data: PAGE.accent, paper: PAPER, ink: PAGE.ink };

/** A figure that has a length on a scale. */
export type Measured = Fact & { readonly value: number };

/** The facts that can stand on one scale with the first: numbers of its unit. Empty where there are not two, or none is above zero. */
export function onOneScale(facts: readonly Fact[]): readonly Measured[] {
  const unit = facts[0]?.unit;
  const measured = facts.filter(
    (fact): fact is Measured => typeof fact.value === 'number' && fact.value >= 0 && fact.unit === unit,
  );
  const comparable = measured[0] === facts[0] && measured.length > 1;
  return comparable && scaleEnd(measured) > 0 ? measured : [];
}

/** The largest value or bound: where the scale ends. */
export function scaleEnd(facts: readonly Measured[]): number {
  return Math.max(...facts.map(({ value, high }) => Math.max(value, high ?? value)));
}

/**
 * One bar on the scale from zero to `end`, as a picture without a name: the words that say all of it stand beside it.
 * @param marked drawn in the accent, as the figure that the others are compared with
 */
export function stripMark(fact: Measured, end: number, marked: boolean): Html {
  const pen = new SvgContext(WIDTH, HEIGHT, () => {
    throw new Error('a strip has no text');
  });
  const colours = marked ? MARKED : PLAIN;
  const toX = (value: number) => START + (value / end) * (END - START);
  const { value, low, high, stage, basis } = fact;
  const y = (HEIGHT - BAR) / 2;
  const bound = boundOf(fact);
  const at = toX(bound === 'range' ? (low ?? value) : value);
  drawStage(pen, { x: START, y, width: at - START, height: BAR }, stage, basis, colours, 'fine');
  const range = low === undefined || high === undefined ? {} : { low: toX(low), high: toX(high) };
  const tip = { x: at, y: HEIGHT / 2, direction: 'right', half: BAR / 2, bound, ...range } as const;
  // Brackets say “estimated”: bounds that somebody only reported are a line without them.
  if (low !== undefined && high !== undefined && bound !== 'range' && basis !== 'estimated')
    drawSpan(pen, toX(low), toX(high), colours);
  drawBasis(pen, tip, basis, colours, 'fine');
  pen.fillStyle = PAGE.ink;
  pen.fillRect(0, 0, 1, HEIGHT);
  return raw(
    `<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${svgBody(pen, '')}</svg>`,
  );
}

function drawSpan(pen: SvgContext, low: number, high: number, { ink, paper }: MarkColours): void {
  for (const [colour, width] of [
    [paper, 4],
    [ink, 1.75],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(low, HEIGHT / 2);
    pen.lineTo(high, HEIGHT / 2);
    pen.stroke();
  }
}
