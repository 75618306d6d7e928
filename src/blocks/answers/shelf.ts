/** Where answers lie: a storage that is handed in, and memory for what it will not take. */
import { type Entry, readEntry, readVersion1 } from './entry.ts';

/** The part of the Web Storage API that is used; any method may throw. */
export interface StorageLike {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** `not-kept`: storage is denied or full, answers last as long as the page. `unreadable`: an answer was set aside. */
export type StoreProblem = 'not-kept' | 'unreadable';

/** Keys of answers; the number is the version of what stands under them. */
export const ANSWER_PREFIX = 'belarus-briefing:answer:2:';

/** Keys of the version before: read, rewritten and taken away. */
export const VERSION_1_PREFIX = 'belarus-briefing:answer:1:';

/** Keys of answers that could not be read, kept as they were. */
export const UNREADABLE_PREFIX = 'belarus-briefing:unreadable-answer:';

export interface Shelf {
  readonly read: (id: string) => Entry | undefined;
  /** Undefined takes the entry away. */
  readonly write: (id: string, entry: Entry | undefined) => void;
  /** Forgets what was only remembered, of one question or of all, because storage now holds something newer. */
  readonly forget: (id: string | undefined) => void;
  /** Ids of all questions with an entry, in this browser whatever the deck has by now. */
  readonly ids: () => readonly string[];
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
    if (text === null) return migrate(id);
    const entry = readEntry(parse(text));
    if (entry !== undefined) return entry;
    refuse(ANSWER_PREFIX, id, text);
    return undefined;
  }

  /** Takes over what version 1 kept. */
  function migrate(id: string): Entry | undefined {
    const text = textUnder(VERSION_1_PREFIX + id, storage);
    if (text === null) return undefined;
    const entry = readVersion1(parse(text));
    if (entry === undefined) {
      refuse(VERSION_1_PREFIX, id, text);
      return undefined;
    }
    // Where it cannot be rewritten it stays, and is read the same way the next time.
    attempt(storage, (s) => {
      s.setItem(ANSWER_PREFIX + id, JSON.stringify(entry));
      s.removeItem(VERSION_1_PREFIX + id);
    });
    return entry;
  }

  function refuse(prefix: string, id: string, text: string): void {
    if (!attempt(storage, (s) => setAside(prefix, id, text, s))) locked.add(id);
    report('unreadable');
  }

  function write(id: string, entry: Entry | undefined): void {
    // Reading first sets aside what could not be read and would be written over.
    read(id);
    const put = (s: StorageLike) => {
      if (entry === undefined) s.removeItem(ANSWER_PREFIX + id);
      else s.setItem(ANSWER_PREFIX + id, JSON.stringify(entry));
      s.removeItem(VERSION_1_PREFIX + id);
    };
    const kept = !locked.has(id) && attempt(storage, put);
    if (kept) memory.delete(id);
    else memory.set(id, entry);
    if (!kept && entry !== undefined) report('not-kept');
  }

  function forget(id: string | undefined): void {
    for (const one of id === undefined ? [...memory.keys(), ...locked] : [id]) {
      memory.delete(one);
      locked.delete(one);
    }
  }

  function ids(): readonly string[] {
    const found = new Set<string>();
    attempt(storage, (s) => {
      for (let i = 0; i < s.length; i++) {
        const key = s.key(i);
        const prefix = [ANSWER_PREFIX, VERSION_1_PREFIX].find((one) => key?.startsWith(one));
        if (key !== null && prefix !== undefined) found.add(key.slice(prefix.length));
      }
    });
    for (const [id, entry] of memory) {
      if (entry === undefined) found.delete(id);
      else found.add(id);
    }
    return [...found].sort();
  }

  return { read, write, forget, ids };
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
function setAside(prefix: string, id: string, text: string, storage: StorageLike): void {
  let key = UNREADABLE_PREFIX + id;
  for (let n = 2; storage.getItem(key) !== null; n++) key = `${UNREADABLE_PREFIX}${id}:${n}`;
  storage.setItem(key, text);
  storage.removeItem(prefix + id);
}

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
