/** How often each thing was answered, with the right ones among them. Pure. */
import { GRADINGS, gradeAnswer } from '../../blocks/quiz/gradings.ts';
import type { Grade, Part, QuestionRecord } from '../../blocks/quiz/model.ts';
import { areOptionKeys } from '../../blocks/quiz/optionKey.ts';
import { isObject } from '../../isObject.ts';

/** A piece of an answer, such as an option chosen or a pair of a match. */
export interface GivenText extends Part {
  /** Learners who gave it. */
  readonly count: number;
}

/**
 * Counts the pieces of answers. Options come in the order in which they are shown, those that nobody chose too; else the
 * right answer comes first, given or not, and then what was wrong, the most frequent first.
 */
export function textsGiven(
  record: QuestionRecord,
  answers: readonly (readonly Part[])[],
): readonly GivenText[] {
  const counts = new Map<string, { part: Part; count: number }>();
  const put = (part: Part, by: number) => {
    const key = JSON.stringify([part.text, part.right]);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { part, count: by });
    else known.count += by;
  };
  const options = optionsOf(record.key);
  const best = bestOf(record);
  const isScored = best?.score !== undefined;
  for (const part of [...options, ...(isScored ? best.parts : [])]) put(part, 0);
  for (const parts of answers)
    for (const { text, right } of unique(parts)) put({ text, right: right && isScored }, 1);
  const all = [...counts.values()].map(({ part, count }) => ({ ...part, count }));
  if (options.length > 0) return all;
  // Sorting is stable: right ones stay in the order of the right answer.
  return all.sort((a, b) =>
    a.right === b.right ? (a.right ? 0 : b.count - a.count) : Number(b.right) - Number(a.right),
  );
}

/** The options of a question that has some. */
function optionsOf(key: unknown): readonly Part[] {
  if (!isObject(key) || !areOptionKeys(key.options)) return [];
  return key.options.map(({ text, correct }) => ({ text, right: correct }));
}

function bestOf(record: QuestionRecord): Grade | undefined {
  return gradeAnswer(record, GRADINGS[record.type].best(record.key));
}

/** A learner counts once, whatever they repeat. */
function unique(parts: readonly Part[]): readonly Part[] {
  return parts.filter(
    ({ text, right }, i) => parts.findIndex((other) => other.text === text && other.right === right) === i,
  );
}
