/** Questions whose scoring no question type of GIFT can hold: asked as essays, without points. */
import type { ForecastKey } from '../../blocks/quiz/forecast/grade.ts';
import type { IntervalKey } from '../../blocks/quiz/interval/grade.ts';
import type { SketchKey } from '../../blocks/quiz/sketch/grade.ts';
import { forecastHow, INTERVAL_HOW, RESOLVED, sketchHow, unitText } from '../after.ts';
import type { GiftBody } from './body.ts';

/** A range, in words. */
export function giftInterval({ shown, unit }: IntervalKey): GiftBody {
  return {
    ask: `${INTERVAL_HOW} ${unitText(unit)}`.trim(),
    answers: [],
    told: `It is ${shown}.`,
    losses: ['interval: its score; it becomes an essay that nobody grades'],
  };
}

/** A likelihood, in words. */
export function giftForecast({ resolves }: ForecastKey, asOf: string): GiftBody {
  return {
    ask: forecastHow(asOf),
    answers: [],
    told: RESOLVED[resolves],
    losses: ['forecast: its Brier score; it becomes an essay that nobody grades'],
  };
}

/** A bar, in words. */
export function giftSketch(key: SketchKey): GiftBody {
  return {
    ask: sketchHow(key),
    answers: [],
    told: `It is ${key.shown}.`,
    losses: ['sketch: drawing, and its score; it becomes an essay that nobody grades'],
  };
}
