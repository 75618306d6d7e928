/** Where answers lie: a storage that is handed in, and memory for what it will not take. */

/** The part of the Web Storage API that is used; any method may throw. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** `not-kept`: storage is denied or full, answers last as long as the page. `unreadable`: an answer was set aside. */
export type StoreProblem = 'not-kept' | 'unreadable';

/** Keys of answers; the number is the version of what stands under them. */
export const ANSWER_PREFIX = 'belarus-briefing:answer:1:';

/** Keys of answers that could not be read, kept as they were. */
export const UNREADABLE_PREFIX = 'belarus-briefing:unreadable-answer:';

/** An answer with the content hash of the question it was given to. */
export interface Entry {
  readonly hash: string;
  readonly answer: unknown;
}

export interface Shelf {
  readonly read: (id: string) => Entry | undefined;
  /** Undefined takes the entry away. */
  readonly write: (id: string, entry: Entry | undefined) => void;
  /** Forgets what was only remembered, because storage now holds something newer. */
  readonly forget: (id: string) => void;
}

/**
 * Makes a shelf.
 * @param storage undefined when the browser denies it.
 * @param report called each time a learner is affected by a problem.
 */
export function createShelf(
  storage: StorageLike | undefined,
  report: (problem: StoreProblem) => void,
): Shelf {
  /** What storage would not take: an entry, or undefined for one that is cleared. */
  const memory = new Map<string, Entry | undefined>();
  /** Unreadable entries that could not be set aside, and so must not be written over. */
  const locked = new Set<string>();

  function read(id: string): Entry | undefined {
    if (memory.has(id)) return memory.get(id);
    const text = textUnder(ANSWER_PREFIX + id, storage);
    if (text === null) return undefined;
    const entry = parseEntry(text);
    if (entry !== undefined) return entry;
    if (!attempt(storage, (s) => setAside(id, text, s))) locked.add(id);
    report('unreadable');
    return undefined;
  }

  function write(id: string, entry: Entry | undefined): void {
    // Reading first sets aside what could not be read and would be written over.
    read(id);
    const key = ANSWER_PREFIX + id;
    const put = (s: StorageLike) =>
      entry === undefined ? s.removeItem(key) : s.setItem(key, JSON.stringify(entry));
    const kept = !locked.has(id) && attempt(storage, put);
    if (kept) memory.delete(id);
    else memory.set(id, entry);
    if (!kept && entry !== undefined) report('not-kept');
  }

  function forget(id: string): void {
    memory.delete(id);
    locked.delete(id);
  }

  return { read, write, forget };
}

/** Runs what may throw; false when it did or when there is no storage. */
function attempt(storage: StorageLike | undefined, action: (storage: StorageLike) => void): boolean {
  if (storage === undefined) return false;
  try {
    action(storage);
    return true;
  } catch {
    return false;
  }
}

function textUnder(key: string, storage: StorageLike | undefined): string | null {
  let text: string | null = null;
  attempt(storage, (s) => {
    text = s.getItem(key);
  });
  return text;
}

/** Moves an entry to a key where nothing has been put before. */
function setAside(id: string, text: string, storage: StorageLike): void {
  let key = UNREADABLE_PREFIX + id;
  for (let n = 2; storage.getItem(key) !== null; n++) key = `${UNREADABLE_PREFIX}${id}:${n}`;
  storage.setItem(key, text);
  storage.removeItem(ANSWER_PREFIX + id);
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
