/** Types of question of which a class’s answers are more than texts with counts. Pure. */
import type { QuestionRecord } from '../../blocks/quiz/model.ts';
import { percent } from '../../blocks/results/reading.ts';
import type { Html } from '../../html.ts';
import { type ForecastDetail, forecastDetail, renderForecast } from './types/forecast.ts';
import { type OrderDetail, orderDetail, renderOrder } from './types/order.ts';
import { type RangesDetail, rangesDetail, renderRanges } from './types/ranges.ts';

export type Detail = OrderDetail | ForecastDetail | RangesDetail;

/** Undefined for types whose answers are counted text by text. */
export function detailOf({ type, key }: QuestionRecord, answers: readonly unknown[]): Detail | undefined {
  switch (type) {
    case 'order':
      return orderDetail(key, answers);
    case 'forecast':
      return forecastDetail(key, answers);
    case 'interval':
      return rangesDetail(key, answers);
    default:
      return undefined;
  }
}

/** What stands under the question. */
export function renderDetail(detail: Detail): Html {
  switch (detail.type) {
    case 'order':
      return renderOrder(detail);
    case 'forecast':
      return renderForecast(detail);
    case 'ranges':
      return renderRanges(detail);
  }
}

/** The great number beside the question, and what it is; undefined where that is the mean score. */
export function headlineOf(detail: Detail): { readonly number: string; readonly words: string } | undefined {
  switch (detail.type) {
    case 'order':
      return undefined;
    case 'forecast':
      return detail.brier === undefined
        ? undefined
        : { number: detail.brier.mean.toFixed(2), words: 'mean Brier score; 0 is best' };
    case 'ranges':
      return detail.ranges.length === 0
        ? undefined
        : { number: percent(detail.inside / detail.ranges.length), words: 'of ranges held the figure' };
  }
}

/** Whether learners say how sure they are of something, so that no answer is simply wrong. */
export function isOfSureness(detail: Detail | undefined): boolean {
  return detail?.type === 'forecast' || detail?.type === 'ranges';
}
