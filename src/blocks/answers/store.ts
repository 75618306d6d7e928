/**
 * A learner's answers, over a storage that is handed in.
 * Answers are kept with the content hash of their question, so that an edited question resets alone.
 */
import { type Attempt, type Entry, shown, withAttempt } from './entry.ts';
import {
  ANSWER_PREFIX,
  createShelf,
  type StorageLike,
  type StoreProblem,
  VERSION_1_PREFIX,
} from './shelf.ts';

/** What is known of a question: never answered or open again, answered before it was edited, or answered. */
export type Reading =
  | { readonly type: 'none' }
  | { readonly type: 'edited' }
  /** The answer is what was given to `add`, but read from storage: the type of question checks its shape. */
  | { readonly type: 'kept'; readonly attempt: Attempt };

export interface AnswerStore {
  readonly get: (id: string, hash: string) => Reading;
  /** All that is kept of a question, whatever it was when it was answered. */
  readonly entry: (id: string) => Entry | undefined;
  /** Ids of all questions with an entry. */
  readonly ids: () => readonly string[];
  /** Keeps one more answer. */
  readonly add: (id: string, hash: string, attempt: Attempt) => void;
  /** Opens an answered question again; what was answered stays known. */
  readonly reopen: (id: string) => void;
  /** Writes entries as they are; undefined takes one away. Returns what stood there, to be put back by the same call. */
  readonly replace: (
    entries: ReadonlyMap<string, Entry | undefined>,
  ) => ReadonlyMap<string, Entry | undefined>;
  /** Calls `listener` after any change of a question's answers, or of any question's, here or in another tab. Returns the undo. */
  readonly subscribe: (id: string | undefined, listener: () => void) => () => void;
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
  const listeners = new Map<string | undefined, Set<() => void>>();
  const notify = (ids: readonly string[]) => {
    for (const id of [...ids, undefined]) for (const listener of [...(listeners.get(id) ?? [])]) listener();
  };
  return {
    get: (id, hash) => {
      const entry = shelf.read(id);
      if (entry === undefined) return { type: 'none' };
      if (entry.hash !== hash) return { type: 'edited' };
      const attempt = shown(entry);
      return attempt === undefined ? { type: 'none' } : { type: 'kept', attempt };
    },
    entry: shelf.read,
    ids: shelf.ids,
    add: (id, hash, attempt) => {
      shelf.write(id, withAttempt(shelf.read(id), hash, attempt));
      notify([id]);
    },
    reopen: (id) => {
      const entry = shelf.read(id);
      if (entry === undefined || entry.open) return;
      shelf.write(id, { ...entry, open: true });
      notify([id]);
    },
    replace: (entries) => {
      const before = new Map([...entries.keys()].map((id) => [id, shelf.read(id)]));
      for (const [id, entry] of entries) shelf.write(id, entry);
      notify([...entries.keys()]);
      return before;
    },
    subscribe: (id, listener) => {
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(listener));
      return () => own.delete(listener);
    },
    changedElsewhere: (key) => {
      const prefix = [ANSWER_PREFIX, VERSION_1_PREFIX].find((one) => key?.startsWith(one));
      if (key !== null && prefix === undefined) return;
      if (key === null || prefix === undefined) {
        shelf.forget(undefined);
        notify([...listeners.keys()].filter((id) => id !== undefined));
        return;
      }
      const id = key.slice(prefix.length);
      shelf.forget(id);
      notify([id]);
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
