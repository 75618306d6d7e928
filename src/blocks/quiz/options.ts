/** Lists of options as authors write them: texts, which are right, and why. */
import { z } from 'zod';
import { folded, twinsIn } from '../../folded.ts';
import { text } from '../fields.ts';
import type { OptionKey } from './optionKey.ts';

const optionSchema = z.strictObject({
  text: text.describe('What a learner may choose, a sentence or a few words.'),
  correct: z.boolean('write true or false').optional().describe('True on what is right. Default false.'),
  feedback: text.describe('Why it is right or wrong; shown on the option after the answer.'),
  unchosen: text
    .optional()
    .describe('Shown instead of the feedback when the option was not chosen. Default the feedback.'),
});

/** An option of a list. */
export type Option = z.infer<typeof optionSchema>;

/** A list of at least 2, at most so many; `noun` is what messages call one of them. */
export function optionsOf(noun: string, most: number) {
  return z.array(optionSchema).min(2, `give at least 2 ${noun}s`).max(most, `give at most ${most} ${noun}s`);
}

/** From 2 to 8 options. Eight, because a key chooses each. */
export const optionsSchema = optionsOf('option', 8);

type Report = (path: PropertyKey[], message: string) => void;

/** Tells of options that say the same, and of a right and a wrong one with the same feedback. */
export function tellTwins(
  options: readonly Option[],
  path: readonly PropertyKey[],
  report: Report,
  noun = 'option',
): void {
  for (const { at, first } of twinsIn(options.map((option) => option.text)))
    report([...path, at, 'text'], `${noun} ${first + 1} says the same`);
  for (const [i, { feedback, correct = false }] of options.entries()) {
    const other = options.findIndex(
      (one) => folded(one.feedback) === folded(feedback) && (one.correct ?? false) !== correct,
    );
    if (other !== -1 && other < i)
      report([...path, i, 'feedback'], `${noun} ${other + 1} has the same, and only one of them is right`);
  }
}

/** Tells of a list in which not exactly one option is right. */
export function tellOneRight(
  options: readonly Option[],
  path: readonly PropertyKey[],
  report: Report,
  noun = 'option',
): void {
  const first = options.findIndex((option) => option.correct === true);
  if (first === -1) report([...path], `no ${noun} is marked "correct: true"`);
  for (const [i, option] of options.entries()) {
    if (option.correct === true && i !== first)
      report([...path, i, 'correct'], `${noun} ${first + 1} is marked correct already; only one may be`);
  }
}

/** Tells of a list in which none is right, or all are. */
export function tellSeveralRight(
  options: readonly Option[],
  path: readonly PropertyKey[],
  report: Report,
): void {
  const right = options.filter((option) => option.correct === true).length;
  if (right === 0) report([...path], 'no option is marked "correct: true"');
  else if (right === options.length)
    report(
      [...path],
      'all options are marked "correct: true": whoever chooses all is right without thinking',
    );
}

/** Without what an author left out. */
export function optionKey({ text: words, correct = false, feedback, unchosen }: Option): OptionKey {
  return { text: words, correct, feedback, ...(unchosen === undefined ? {} : { unchosen }) };
}

/** Texts of a list that a reader takes for true: the right ones, with the reasons for them. */
export function rightStatements(options: readonly Option[], path: readonly PropertyKey[]) {
  return options.flatMap(({ text: words, feedback, unchosen, correct }, i) =>
    correct === true
      ? [
          { path: [...path, i, 'text'], text: words },
          { path: [...path, i, 'feedback'], text: feedback },
          ...(unchosen === undefined ? [] : [{ path: [...path, i, 'unchosen'], text: unchosen }]),
        ]
      : [],
  );
}

/** All texts of a list. */
export function optionWords(options: readonly Option[]): string[] {
  return options.flatMap(({ text: words, feedback, unchosen }) => [
    words,
    feedback,
    ...(unchosen === undefined ? [] : [unchosen]),
  ]);
}
