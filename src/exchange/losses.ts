/** What another format cannot carry of a question, said plainly. */
import type { QuestionRecord } from '../blocks/quiz/model.ts';

export interface Loss {
  /** Id of the question. */
  readonly question: string;
  /** What is lost, or done in another way; the same words for the same loss. */
  readonly what: string;
}

/** What a single question loses wherever it goes: no format we write knows these. */
export function commonLosses({ hints, confidence, answerSlide }: QuestionRecord): readonly string[] {
  return [
    ...(answerSlide === undefined ? [] : ['the way to the slide that teaches the answer']),
    ...(confidence ? ['how sure a learner is: it is not asked'] : []),
    ...(hints.length > 0 ? ['hints, and what they cost'] : []),
  ];
}

/** Of options that say something of their own when they are right and were not chosen. */
export function unchosenLoss(
  options: readonly { readonly unchosen?: string | undefined }[],
): readonly string[] {
  return options.some(({ unchosen }) => unchosen !== undefined)
    ? ['what is said on a right option that was not chosen: its feedback is kept']
    : [];
}

/** With more questions than these their number is told. */
const MOST_NAMED = 3;

/** A line for each loss, with the questions it befalls; empty when nothing is lost. */
export function formatLosses(losses: readonly Loss[]): readonly string[] {
  const questions = new Map<string, string[]>();
  for (const { question, what } of losses) questions.set(what, [...(questions.get(what) ?? []), question]);
  return [...questions].map(([what, ids]) => {
    const named = ids.length > MOST_NAMED ? `${ids.length} questions` : ids.join(', ');
    return `${what} – ${named}`;
  });
}
