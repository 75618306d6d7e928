/** The store of answers over this browser's `localStorage`, in step with other tabs. */
import { pageStorage } from './pageStorage.browser.ts';
import type { StorageLike, StoreProblem } from './shelf.ts';
import { type AnswerStore, createStore } from './store.ts';

export interface Answers {
  readonly store: AnswerStore;
  /** What the learner must be told about their storage and has not been; empty when nothing. Asking takes it. */
  readonly takeProblem: () => string;
}

const PROBLEMS: Readonly<Record<StoreProblem, string>> = {
  'not-kept': 'Your browser does not let this page keep answers: they last until you close it.',
  unreadable:
    'An answer kept by this browser could not be read. It was set aside and the question is open again.',
};

/** Opens the store; one for a page, as long as the page lasts. */
export function openAnswers(storage: StorageLike | undefined = pageStorage()): Answers {
  const problems: string[] = [];
  const store = createStore(storage, (problem) => problems.push(PROBLEMS[problem]));
  window.addEventListener('storage', ({ key }) => store.changedElsewhere(key));
  return { store, takeProblem: () => problems.splice(0).join(' ') };
}
