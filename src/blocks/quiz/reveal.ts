/** What stays out of sight until the answer is given: written by the build as JSON, read back in the browser. */
import type { GradeKey } from './grade.ts';

export interface Reveal {
  readonly key: GradeKey;
  /** One text an option. */
  readonly feedback: readonly string[];
}

/**
 * Reads what {@link Reveal} was written as.
 * @throws Error when the text is not what our own build writes: a bug, not an author's mistake.
 */
export function parseReveal(json: string): Reveal {
  const value: unknown = JSON.parse(json);
  if (isReveal(value)) return value;
  throw new Error('a question carries no readable key');
}

function isReveal(value: unknown): value is Reveal {
  if (!isObject(value) || !isObject(value.key) || !Array.isArray(value.feedback)) return false;
  const { correct, count } = value.key;
  return typeof correct === 'number' && count === value.feedback.length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
