/** What the page knows of the briefing: written by the build, read by script. Pure. */

import type { QuestionRecord } from '../../blocks/quiz/model.ts';
import { isRecord } from '../../blocks/quiz/record.ts';
import { isObject } from '../../isObject.ts';

export interface Known {
  /** Title of the deck. */
  readonly title: string;
  /** All questions, in the order of the slides. */
  readonly records: readonly QuestionRecord[];
  /** Id and label, in the order in which they are shown. */
  readonly objectives: readonly (readonly [id: string, label: string])[];
  /** Those that teach the answer to a question. */
  readonly slides: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}

/** @throws Error when the text is not what our own build writes: a bug. */
export function parseKnown(json: string): Known {
  const value: unknown = JSON.parse(json);
  if (isObject(value)) {
    const { title, records, objectives, slides } = value;
    if (typeof title === 'string' && areRecords(records) && areLabels(objectives) && areSlides(slides))
      return { title, records, objectives, slides };
  }
  throw new Error('the page carries no readable questions');
}

function areRecords(value: unknown): value is readonly QuestionRecord[] {
  return Array.isArray(value) && value.every(isRecord);
}

function areLabels(value: unknown): value is Known['objectives'] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
    )
  );
}

function areSlides(value: unknown): value is Known['slides'] {
  return (
    Array.isArray(value) &&
    value.every(
      (slide) =>
        typeof slide?.id === 'string' &&
        typeof slide?.number === 'number' &&
        typeof slide?.title === 'string',
    )
  );
}
