/** A learner's answers out of this browser as a file, and back in. */
import {
  type AnswersFile,
  readAnswersFile,
  sizeProblem,
  writeAnswersFile,
} from '../../blocks/answers/file.ts';
import { currentLearner } from '../../blocks/answers/learner.browser.ts';
import { learnerFileName } from '../../blocks/answers/learner.ts';
import { saveFile } from '../../blocks/answers/saveFile.browser.ts';
import type { AnswerStore } from '../../blocks/answers/store.ts';

/** Saves all answers; returns what is to be said of it, with the name of the file. */
export function saveAnswers(store: AnswerStore, briefing: string): string {
  const answers: AnswersFile['answers'] = new Map(
    store.ids().flatMap((id) => {
      const entry = store.entry(id);
      return entry === undefined ? [] : [[id, entry] as const];
    }),
  );
  if (answers.size === 0) return 'There is no answer to save yet.';
  const saved = new Date().toISOString();
  const learner = currentLearner();
  const file = learnerFileName('answers', learner, saved, 'json');
  const text = writeAnswersFile({ briefing, learner: learner.id, name: learner.name, saved, answers });
  saveFile(file, 'application/json', text);
  return `${counted(answers.size)} saved as ${file}.`;
}

/** Reads a file of answers to this briefing; nothing is changed yet. */
export async function openAnswersFile(
  file: File,
  briefing: string,
): Promise<
  { readonly entries: AnswersFile['answers']; readonly said: string } | { readonly problem: string }
> {
  const size = sizeProblem(file.size);
  if (size !== undefined) return { problem: size };
  const read = readAnswersFile(await file.text());
  if ('problem' in read) return read;
  const { briefing: other, answers, dropped } = read.file;
  if (other !== briefing) return { problem: `The file belongs to another briefing, “${other}”.` };
  const lost = dropped === 0 ? '' : ` ${dropped} more could not be read.`;
  return { entries: answers, said: `Answers to ${answers.size} questions taken from the file.${lost}` };
}

function counted(count: number): string {
  return count === 1 ? 'The answer to 1 question' : `Answers to ${count} questions`;
}
