/** The store of answers over this browser's `localStorage`, in step with other tabs. */
import { type AnswerStore, createStore, type StorageLike, type StoreProblem } from './store.ts';

export interface Answers {
  readonly store: AnswerStore;
  /** What the learner must be told about their storage and has not been; empty when nothing. Asking takes it. */
  readonly takeProblem: () => string;
  /** Stops listening to other tabs. */
  readonly close: () => void;
}

const PROBLEMS: Readonly<Record<StoreProblem, string>> = {
  'not-kept': 'Your browser does not let this page keep answers: they last until you close it.',
  unreadable:
    'An answer kept by this browser could not be read. It was set aside and the question is open again.',
};

/** Opens the store; one for a page. */
export function openAnswers(storage: StorageLike | undefined = pageStorage()): Answers {
  const problems: string[] = [];
  const store = createStore(storage, (problem) => problems.push(PROBLEMS[problem]));
  const stop = new AbortController();
  window.addEventListener('storage', ({ key }) => store.changedElsewhere(key), { signal: stop.signal });
  return {
    store,
    takeProblem: () => problems.splice(0).join(' '),
    close: () => stop.abort(),
  };
}

/** `localStorage`, or undefined where even asking for it throws: cookies blocked, sandboxed frames. */
function pageStorage(): StorageLike | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
