/**
 * A learner's answers, one a question, over a storage that is handed in.
 * An answer is kept with the content hash of its question, so that an edited question resets alone.
 */

/** The part of the Web Storage API that is used; any method may throw. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What is known of a question: never answered, answered before it was edited, or answered. */
export type Reading =
  | { readonly type: 'none' }
  | { readonly type: 'edited' }
  /** `answer` is what was given to `set`, but read from storage: the kind of question checks its shape. */
  | { readonly type: 'kept'; readonly answer: unknown };

/** `not-kept`: storage is denied or full, answers last as long as the page. `unreadable`: an answer was set aside. */
export type StoreProblem = 'not-kept' | 'unreadable';

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

/** Keys of answers; the number is the version of what stands under them. */
export const ANSWER_PREFIX = 'belarus-briefing:answer:1:';

/** Keys of answers that could not be read, kept as they were. */
export const UNREADABLE_PREFIX = 'belarus-briefing:unreadable-answer:';

interface Entry {
  readonly hash: string;
  readonly answer: unknown;
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
  /** What storage would not take: an entry, or undefined for one that is cleared. */
  const memory = new Map<string, Entry | undefined>();
  /** Unreadable entries that could not be set aside, and so must not be written over. */
  const locked = new Set<string>();
  const listeners = new Map<string, Set<() => void>>();
  const reported = new Set<StoreProblem>();

  function report(problem: StoreProblem): void {
    if (reported.has(problem)) return;
    reported.add(problem);
    onProblem(problem);
  }

  /** Runs what may throw; false when it did or when there is no storage. */
  function attempt(action: (storage: StorageLike) => void): boolean {
    if (storage === undefined) return false;
    try {
      action(storage);
      return true;
    } catch {
      return false;
    }
  }

  function read(id: string): Entry | undefined {
    if (memory.has(id)) return memory.get(id);
    let text: string | null = null;
    attempt((s) => {
      text = s.getItem(ANSWER_PREFIX + id);
    });
    if (text === null) return undefined;
    const entry = parseEntry(text);
    if (entry === undefined) setAside(id, text);
    return entry;
  }

  function setAside(id: string, text: string): void {
    const moved = attempt((s) => {
      let key = UNREADABLE_PREFIX + id;
      for (let n = 2; s.getItem(key) !== null; n++) key = `${UNREADABLE_PREFIX}${id}:${n}`;
      s.setItem(key, text);
      s.removeItem(ANSWER_PREFIX + id);
    });
    if (!moved) locked.add(id);
    report('unreadable');
  }

  function keep(id: string, entry: Entry | undefined): void {
    // Reading first sets aside what could not be read and would be written over.
    read(id);
    const key = ANSWER_PREFIX + id;
    const kept =
      !locked.has(id) &&
      attempt((s) => (entry === undefined ? s.removeItem(key) : s.setItem(key, JSON.stringify(entry))));
    if (kept) memory.delete(id);
    else memory.set(id, entry);
    if (!kept && entry !== undefined) report('not-kept');
    notify(id);
  }

  function notify(id: string): void {
    for (const listener of [...(listeners.get(id) ?? [])]) listener();
  }

  return {
    get: (id, hash) => {
      const entry = read(id);
      if (entry === undefined) return { type: 'none' };
      return entry.hash === hash ? { type: 'kept', answer: entry.answer } : { type: 'edited' };
    },
    set: (id, hash, answer) => keep(id, { hash, answer }),
    clear: (id) => keep(id, undefined),
    subscribe: (id, listener) => {
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(listener));
      return () => own.delete(listener);
    },
    changedElsewhere: (key) => {
      if (key !== null && !key.startsWith(ANSWER_PREFIX)) return;
      const ids = key === null ? [...listeners.keys()] : [key.slice(ANSWER_PREFIX.length)];
      for (const id of ids) {
        memory.delete(id);
        locked.delete(id);
        notify(id);
      }
    },
  };
}

function parseEntry(text: string): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('hash' in value) || !('answer' in value))
    return undefined;
  return typeof value.hash === 'string' ? { hash: value.hash, answer: value.answer } : undefined;
}
