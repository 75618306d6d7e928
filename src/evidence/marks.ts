/** Swatches of stage and basis for chips, cards and legends, and what the words mean. */
import { type Html, raw } from '../html.ts';
import { SvgContext } from '../svg/context.ts';
import { svgBody } from '../svg/document.ts';
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

function swatch(draw: (pen: SvgContext) => void): Html {
  const pen = new SvgContext(WIDTH, HEIGHT, () => {
    throw new Error('a swatch has no text');
  });
  draw(pen);
  return raw(
    `<svg class="mark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${svgBody(pen, '')}</svg>`,
  );
}
