import { z } from 'zod';

/** Text an author must write; YAML that reads as a number, a date or nothing is not text. */
const text = z
  .string({
    error: ({ input }) =>
      input === undefined ? undefined : input === null ? 'is empty' : 'is not text: put it in quotes',
  })
  .trim()
  .min(1, 'is empty');

const optionSchema = z.strictObject({
  text: text.describe('What a learner may choose, a sentence or a few words.'),
  correct: z.boolean('write true or false').optional().describe('True on exactly one option. Default false.'),
  feedback: text.describe('Why it is right or wrong; shown on the option after the answer.'),
});

/** ` ```quiz `: one question, 2 to 8 options, one of them right. Eight, because a key chooses each and letters name them. */
export const quizSchema = z
  .strictObject({
    question: text.optional().describe('Default: the slide’s heading is the question.'),
    options: z
      .array(optionSchema)
      .min(2, 'give at least 2 options')
      .max(8, 'give at most 8 options')
      .describe('From 2 to 8, exactly one of them correct.'),
    explanation: text.describe('One or two sentences, shown after any answer.'),
    cite: text.describe('Where the explanation stands, in quotes: "@sivitski2016, ¶17".'),
    'answer-slide': text.optional().describe('Id of the slide that teaches the answer. Default none.'),
  })
  .superRefine(({ options }, context) => {
    const problem = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const first = options.findIndex((option) => option.correct === true);
    if (first === -1) problem(['options'], 'no option is marked "correct: true"');
    for (const [i, option] of options.entries()) {
      if (option.correct === true && i !== first) {
        problem(['options', i, 'correct'], `option ${first + 1} is marked correct already; only one may be`);
      }
      const twin = options.findIndex((other) => folded(other.text) === folded(option.text));
      if (twin < i) problem(['options', i, 'text'], `option ${twin + 1} says the same`);
    }
  });

/** A single-choice question as its author wrote it. */
export type QuizSpec = z.infer<typeof quizSchema>;

/** Text as a reader compares it: letter case and spacing do not count. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
