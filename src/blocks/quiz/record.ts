/** Reads questions back from where the build wrote them. */
import { isObject } from '../../isObject.ts';
import { QUESTION_TYPES, type QuestionRecord } from './model.ts';

/** What a question needs to be a record; the key is looked at by the grading of its type. */
export function isRecord(value: unknown): value is QuestionRecord {
  return (
    isObject(value) &&
    ['id', 'hash', 'question', 'slide', 'explanation', 'source'].every(
      (key) => typeof value[key] === 'string',
    ) &&
    ['number', 'weight'].every((key) => typeof value[key] === 'number') &&
    Array.isArray(value.hints) &&
    QUESTION_TYPES.some((type) => type === value.type)
  );
}

/**
 * Reads one record.
 * @throws Error when the text is not what our own build writes: a bug, not an author's mistake.
 */
export function parseRecord(json: string): QuestionRecord {
  const value: unknown = JSON.parse(json);
  if (isRecord(value)) return value;
  throw new Error('a question carries no readable key');
}
