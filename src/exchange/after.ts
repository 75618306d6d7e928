/** What is said after a question, whatever the answer was. */
import type { QuestionRecord } from '../blocks/quiz/model.ts';
import type { SketchKey } from '../blocks/quiz/sketch/grade.ts';

/** Explanation and source: `Planned is not sent. Source: Sivitski 2016, ¶17.` */
export function explanationText({ explanation, source }: QuestionRecord): string {
  return source === '' ? explanation : `${explanation} Source: ${source}.`;
}

/** What came of a forecast. */
export const RESOLVED = {
  yes: 'It came about.',
  no: 'It did not come about.',
  unresolved: 'Not resolvable within the set.',
} as const;

/** The unit a number is asked in; empty where there is none. */
export function unitText(unit: string): string {
  return unit === '' ? '' : `(${unit})`;
}

/** Which end comes first is not in the key; questions say whether they go by dates or by size. */
export const ORDER_HOW = 'Put them in order: the earliest or the smallest first.';

/** What a range is asked with. */
export const INTERVAL_HOW = 'Give a range that you are 90% sure holds the figure.';

/** What a likelihood is asked with. */
export function forecastHow(asOf: string): string {
  return `How likely is it, in per cent?${asOf === '' ? '' : ` As of ${asOf}.`}`;
}

/** What is known beside a bar that is asked for, which nobody can draw elsewhere. */
export function sketchHow({ label, unit, known }: SketchKey): string {
  const bars = known.map((bar) => `${bar.label}: ${bar.text}`).join('; ');
  return `Known: ${bars}. Asked: ${label} ${unitText(unit)}`.trim();
}
