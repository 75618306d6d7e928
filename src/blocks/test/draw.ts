/** Drawing questions for a test: as many of each objective as can be, by chance that a seed repeats. Pure. */
import { shuffled } from '../quiz/shuffle.ts';

/** What drawing needs to know of a question. */
export interface Drawable {
  readonly id: string;
  readonly objective?: string | undefined;
}

/**
 * Draws questions in turn from each objective until there are enough; those without one are an objective of their own.
 * @returns the questions drawn, at most `count`, in the order in which they were given
 */
export function drawTest<Question extends Drawable>(
  questions: readonly Question[],
  count: number,
  seed: string,
): Question[] {
  const piles = new Map<string, Question[]>();
  for (const question of shuffled(questions, seed)) {
    const name = question.objective ?? '';
    piles.set(name, [...(piles.get(name) ?? []), question]);
  }
  // Where the count does not divide, chance decides which objective gives one more.
  const order = shuffled([...piles.keys()].sort(), seed);
  const drawn = new Set<Question>();
  for (let round = 0; drawn.size < Math.min(count, questions.length); round++) {
    for (const name of order) {
      const question = piles.get(name)?.[round];
      if (question !== undefined && drawn.size < count) drawn.add(question);
    }
  }
  return questions.filter((question) => drawn.has(question));
}
