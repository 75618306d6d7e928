/** Numbers that are typed or slid to, scored as our own grading does. */
import type { ForecastKey } from '../../blocks/quiz/forecast/grade.ts';
import { ALPHA, type IntervalKey, winkler } from '../../blocks/quiz/interval/grade.ts';
import { acceptedOf, type NumberKey } from '../../blocks/quiz/number/grade.ts';
import type { SketchKey } from '../../blocks/quiz/sketch/grade.ts';
import { forecastHow, INTERVAL_HOW, RESOLVED, sketchHow, unitText } from '../after.ts';
import type { QtiBody } from './body.ts';
import { baseValue, op, paragraph, RESPONSE, setOutcome, variable, when } from './parts.ts';
import { type Xml, xml } from './xml.ts';

/** Full marks within the tolerance. */
export function qtiNumber(key: NumberKey): QtiBody {
  const [low, high] = acceptedOf(key);
  const off = [key.value - low, high - key.value].map(clean);
  const attributes =
    low === high ? { toleranceMode: 'exact' } : { toleranceMode: 'absolute', tolerance: off.join(' ') };
  const isRight = xml('equal', attributes, variable(RESPONSE), xml('correct', { identifier: RESPONSE }));
  return {
    responses: [{ cardinality: 'single', baseType: 'float', correct: [key.value] }],
    body: [paragraph(entry(RESPONSE), ' ', unitText(key.unit))],
    score: [when(given(RESPONSE), when(isRight, setOutcome('SCORE', float(1))))],
    told: `It is ${key.shown}.`,
    losses: ['number: how far off an answer is'],
  };
}

/** The interval score against that of the naive range; see `intervalGrading`. */
export function qtiInterval({ value, shown, unit, naive }: IntervalKey): QtiBody {
  const low = variable(LOW);
  const high = variable(HIGH);
  const zero = float(0);
  const missed = op(
    'sum',
    op('max', zero, op('subtract', low, float(value))),
    op('max', zero, op('subtract', float(value), high)),
  );
  const interval = op('sum', op('subtract', high, low), op('product', float(2 / ALPHA), missed));
  const share = op('subtract', float(1), op('divide', interval, float(winkler(naive, value))));
  return {
    responses: [LOW, HIGH].map((identifier) => ({
      identifier,
      cardinality: 'single',
      baseType: 'float',
      correct: [value],
    })),
    body: [
      paragraph(INTERVAL_HOW),
      paragraph('Lower end: ', entry(LOW), ' ', unitText(unit)),
      paragraph('Upper end: ', entry(HIGH), ' ', unitText(unit)),
    ],
    score: [
      when(
        op('and', given(LOW), given(HIGH)),
        when(op('lte', low, high), setOutcome('SCORE', op('max', zero, share))),
      ),
    ],
    told: `It is ${shown}.`,
    losses: ['interval: the interval score itself; its share of the points is kept'],
  };
}

/** 1 less the Brier score; see `forecastGrading`. */
export function qtiForecast({ resolves }: ForecastKey, asOf: string): QtiBody {
  const off = op('subtract', op('divide', variable(RESPONSE), float(100)), float(resolves === 'yes' ? 1 : 0));
  const score = op('subtract', float(1), op('product', off, off));
  const isScored = resolves !== 'unresolved';
  return {
    responses: [
      {
        cardinality: 'single',
        baseType: 'integer',
        correct: isScored ? [resolves === 'yes' ? 100 : 0] : [],
      },
    ],
    body: [
      xml(
        'sliderInteraction',
        { responseIdentifier: RESPONSE, lowerBound: 0, upperBound: 100, step: 1 },
        xml('prompt', {}, forecastHow(asOf)),
      ),
    ],
    ...(isScored ? { score: [when(given(RESPONSE), setOutcome('SCORE', score))] } : {}),
    told: RESOLVED[resolves],
    losses: ['forecast: the Brier score itself; the points that follow from it are kept'],
  };
}

/** The height of the bar as a number, scored by the logarithm of its ratio to the figure; see `sketchGrading`. */
export function qtiSketch(key: SketchKey): QtiBody {
  const ratio = op('divide', variable(RESPONSE), float(key.value));
  const off = op('divide', math('abs', math('ln', ratio)), float(Math.log(key.factor)));
  const score = op('max', float(0), op('subtract', float(1), off));
  return {
    responses: [{ cardinality: 'single', baseType: 'float', correct: [key.value] }],
    body: [paragraph(sketchHow(key)), paragraph(entry(RESPONSE))],
    score: [when(given(RESPONSE), when(op('gt', variable(RESPONSE), float(0)), setOutcome('SCORE', score)))],
    told: `It is ${key.shown}.`,
    losses: ['sketch: drawing; the height is typed'],
  };
}

function math(name: 'abs' | 'ln', operand: Xml): Xml {
  return xml('mathOperator', { name }, operand);
}

const LOW = 'LOW';
const HIGH = 'HIGH';

function entry(responseIdentifier: string): Xml {
  return xml('textEntryInteraction', { responseIdentifier, expectedLength: 12 });
}

function given(identifier: string): Xml {
  return op('not', op('isNull', variable(identifier)));
}

function float(value: number): Xml {
  return baseValue('float', value);
}

/** Without what binary fractions leave behind. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
