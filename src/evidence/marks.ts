/** Swatches of stage and basis for chips, cards and legends, and what the words mean. */
import { type Html, raw } from '../html.ts';
import { SvgContext } from '../svg/context.ts';
import { svgBody } from '../svg/document.ts';
import type { Bound } from './bounds.ts';
import { drawBasis, drawStage } from './drawMarks.ts';
import type { Basis, Stage } from './model.ts';
import { PAGE } from './palette.ts';

/** What each stage means, in one sentence. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  planned: 'Somebody intends it; the figure does not say what has moved.',
  expected: 'Somebody thinks it will be reached; the figure does not say how much was there.',
  sent: 'It left; this does not say that it arrived.',
  arrived: 'It had come by the day named; more may follow.',
  present: 'It was there on the day named.',
};

/** What each basis means, in one sentence. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  recorded: 'Taken from records or official data.',
  reported: 'Told by somebody without saying how it was reached.',
  estimated: 'Worked out by somebody from incomplete information.',
  claimed: 'Said by a party with an interest; no way to check it is given.',
  computed: 'Arithmetic over other figures; nobody counted it.',
};

/** What each bound is called in a legend, and what it means. */
export const BOUND_WORDS: Readonly<Record<Bound, { readonly name: string; readonly meaning: string }>> = {
  'at-least': {
    name: 'this or more',
    meaning: 'The source gives a lower bound (at least, more than, just over): the figure may be larger.',
  },
  'at-most': {
    name: 'this or less',
    meaning: 'The source gives an upper bound (at most, up to): the figure may be smaller.',
  },
  range: {
    name: 'anywhere between',
    meaning: 'The source gives two ends and nothing between them; the bar reaches to the lower.',
  },
};

const WIDTH = 28;
const HEIGHT = 14;

/** The fill of a stage as a small picture without a name: words stand beside it. */
export function stageMark(stage: Stage): Html {
  return swatch((pen) => {
    drawStage(pen, { x: 1, y: 1, width: WIDTH - 2, height: HEIGHT - 2 }, stage, 'recorded', PAGE, 'fine');
  });
}

/** The end mark of a basis on the end of a short bar, as a small picture without a name. */
export function basisMark(basis: Basis): Html {
  return swatch((pen) => {
    const rect = { x: 1, y: 4, width: 18, height: HEIGHT - 8 };
    drawStage(pen, rect, undefined, basis, PAGE, 'fine');
    const tip = { x: rect.x + rect.width, y: HEIGHT / 2, direction: 'right', half: rect.height / 2 } as const;
    drawBasis(pen, tip, basis, PAGE, 'fine');
  });
}

/** A bound on the end of a short bar, as a small picture without a name. */
export function boundMark(bound: Bound): Html {
  return swatch((pen) => {
    const end = bound === 'at-most' ? 19 : 12;
    const rect = { x: 1, y: 4, width: end - 1, height: HEIGHT - 8 };
    drawStage(pen, rect, undefined, 'recorded', PAGE, 'fine');
    const range = bound === 'range' ? { low: end, high: WIDTH - 2 } : {};
    const tip = {
      x: end,
      y: HEIGHT / 2,
      direction: 'right',
      half: rect.height / 2,
      bound,
      ...range,
    } as const;
    drawBasis(pen, tip, 'recorded', PAGE, 'fine');
  });
}

function swatch(draw: (pen: SvgContext) => void): Html {
  const pen = new SvgContext(WIDTH, HEIGHT, () => {
    throw new Error('a swatch has no text');
  });
  draw(pen);
  return raw(
    `<svg class="mark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${svgBody(pen, '')}</svg>`,
  );
}
