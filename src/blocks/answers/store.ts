/**
 * A learner's answers, one a question, over a storage that is handed in.
 * An answer is kept with the content hash of its question, so that an edited question resets alone.
 */
import { ANSWER_PREFIX, createShelf, type StorageLike, type StoreProblem } from './shelf.ts';

/** What is known of a question: never answered, answered before it was edited, or answered. */
export type Reading =
  | { readonly type: 'none' }
  | { readonly type: 'edited' }
  /** `answer` is what was given to `set`, but read from storage: the kind of question checks its shape. */
  | { readonly type: 'kept'; readonly answer: unknown };

export interface AnswerStore {
  readonly get: (id: string, hash: string) => Reading;
  /** `answer` must survive JSON. */
  readonly set: (id: string, hash: string, answer: unknown) => void;
  readonly clear: (id: string) => void;
  /** Calls `listener` after any change of a question's answer, here or in another tab. Returns the undo. */
  readonly subscribe: (id: string, listener: () => void) => () => void;
  /** Takes in a change made by another tab: the `key` of a `storage` event, null when everything was cleared. */
  readonly changedElsewhere: (key: string | null) => void;
}

/**
 * Makes a store.
 * @param storage undefined when the browser denies it: answers then live in memory.
 * @param onProblem called at most once for each kind of problem, when a learner is first affected by it.
 */
export function createStore(
  storage: StorageLike | undefined,
  onProblem: (problem: StoreProblem) => void,
): AnswerStore {
  const shelf = createShelf(storage, once(onProblem));
  const listeners = new Map<string, Set<() => void>>();
  const notify = (id: string) => {
    for (const listener of [...(listeners.get(id) ?? [])]) listener();
  };
  return {
    get: (id, hash) => {
      const entry = shelf.read(id);
      if (entry === undefined) return { type: 'none' };
      return entry.hash === hash ? { type: 'kept', answer: entry.answer } : { type: 'edited' };
    },
    set: (id, hash, answer) => {
      shelf.write(id, { hash, answer });
      notify(id);
    },
    clear: (id) => {
      shelf.write(id, undefined);
      notify(id);
    },
    subscribe: (id, listener) => {
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(listener));
      return () => own.delete(listener);
    },
    changedElsewhere: (key) => {
      if (key !== null && !key.startsWith(ANSWER_PREFIX)) return;
      const ids = key === null ? [...listeners.keys()] : [key.slice(ANSWER_PREFIX.length)];
      for (const id of ids) {
        shelf.forget(id);
        notify(id);
      }
    },
  };
}

/** Passes each problem on the first time alone. */
function once(report: (problem: StoreProblem) => void): (problem: StoreProblem) => void {
  const reported = new Set<StoreProblem>();
  return (problem) => {
    if (reported.has(problem)) return;
    reported.add(problem);
    report(problem);
  };
}
