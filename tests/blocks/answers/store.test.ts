import { expect, test, vi } from 'vitest';
import type { Attempt, Entry } from '../../../src/blocks/answers/entry.ts';
import {
  ANSWER_PREFIX,
  type StorageLike,
  UNREADABLE_PREFIX,
  VERSION_1_PREFIX,
} from '../../../src/blocks/answers/shelf.ts';
import { type AnswerStore, createStore } from '../../../src/blocks/answers/store.ts';

/** Storage in memory; `allows` may refuse any access. */
function fakeStorage(
  entries: Record<string, string> = {},
  allows: (action: string, key: string) => boolean = () => true,
) {
  const map = new Map(Object.entries(entries));
  const guard = (action: string, key: string) => {
    if (!allows(action, key)) throw new Error('QuotaExceededError');
  };
  const storage: StorageLike = {
    get length() {
      guard('get', '');
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => {
      guard('get', key);
      return map.get(key) ?? null;
    },
    setItem: (key, value) => {
      guard('set', key);
      map.set(key, value);
    },
    removeItem: (key) => {
      guard('remove', key);
      map.delete(key);
    },
  };
  return { map, storage };
}

function attempt(answer: unknown): Attempt {
  return { at: 1, answer, score: 1, confidence: null, hints: 0 };
}

function add(store: AnswerStore, id: string, hash: string, answer: unknown): void {
  store.add(id, hash, attempt(answer));
}

/** The answer that stands; undefined where none does. */
function answerIn(store: AnswerStore, id: string, hash = 'h'): unknown {
  const reading = store.get(id, hash);
  return reading.type === 'kept' ? reading.attempt.answer : undefined;
}

const clear = (store: AnswerStore, id: string) => store.replace(new Map([[id, undefined]]));
const entryOf = (answer: unknown): Entry => ({ hash: 'h', attempts: [attempt(answer)], open: false });
const kept = (answer: unknown) => JSON.stringify(entryOf(answer));

test('an answer outlives the page, under a versioned key', () => {
  const { map, storage } = fakeStorage();
  const onProblem = vi.fn();
  add(createStore(storage, onProblem), 'q', 'h1', 2);
  expect([...map.keys()]).toEqual(['belarus-briefing:answer:2:q']);
  expect(answerIn(createStore(storage, onProblem), 'q', 'h1')).toBe(2);
  expect(onProblem).not.toHaveBeenCalled();
});

test('editing one question resets that one alone', () => {
  const { storage } = fakeStorage();
  const store = createStore(storage, vi.fn());
  add(store, 'a', 'h1', 0);
  add(store, 'b', 'h1', 1);
  expect(store.get('a', 'h2')).toEqual({ type: 'edited' });
  expect(answerIn(store, 'b', 'h1')).toBe(1);
  expect(store.get('c', 'h1')).toEqual({ type: 'none' });
});

test('a cleared answer is gone, here and in storage', () => {
  const { map, storage } = fakeStorage();
  const store = createStore(storage, vi.fn());
  add(store, 'q', 'h', 0);
  clear(store, 'q');
  expect(store.get('q', 'h')).toEqual({ type: 'none' });
  expect(map.size).toBe(0);
});

test.each([
  '{"hash":',
  '[]',
  'null',
  '{"hash":1,"attempts":[]}',
  '{"hash":"h","attempts":[]}',
  '{"hash":"h","attempts":[{}]}',
  '',
])('unreadable %j is set aside as it was, and reported', (text) => {
  const { map, storage } = fakeStorage({ [`${ANSWER_PREFIX}q`]: text });
  const onProblem = vi.fn();
  const store = createStore(storage, onProblem);
  expect(store.get('q', 'h')).toEqual({ type: 'none' });
  expect([...map]).toEqual([[`${UNREADABLE_PREFIX}q`, text]]);
  expect(onProblem.mock.calls).toEqual([['unreadable']]);
});

test('what is set aside never writes over what was set aside before', () => {
  const { map, storage } = fakeStorage({ [`${UNREADABLE_PREFIX}q`]: 'old', [`${ANSWER_PREFIX}q`]: 'new' });
  add(createStore(storage, vi.fn()), 'q', 'h', 1);
  expect(Object.fromEntries(map)).toEqual({
    [`${UNREADABLE_PREFIX}q`]: 'old',
    [`${UNREADABLE_PREFIX}q:2`]: 'new',
    [`${ANSWER_PREFIX}q`]: kept(1),
  });
});

test('an unreadable answer that cannot be set aside stays where it is; the new one lives in memory', () => {
  const { map, storage } = fakeStorage(
    { [`${ANSWER_PREFIX}q`]: 'broken' },
    (action, key) => action !== 'set' || !key.startsWith(UNREADABLE_PREFIX),
  );
  const onProblem = vi.fn();
  const store = createStore(storage, onProblem);
  add(store, 'q', 'h', 1);
  expect(answerIn(store, 'q', 'h')).toBe(1);
  expect([...map.values()]).toEqual(['broken']);
  expect(onProblem.mock.calls).toEqual([['unreadable'], ['not-kept']]);
});

test('without storage answers last as long as the page, said once and not before an answer', () => {
  const onProblem = vi.fn();
  const store = createStore(undefined, onProblem);
  expect(store.get('a', 'h')).toEqual({ type: 'none' });
  expect(onProblem).not.toHaveBeenCalled();
  add(store, 'a', 'h', 0);
  add(store, 'b', 'h', 1);
  expect(answerIn(store, 'a', 'h')).toBe(0);
  clear(store, 'a');
  expect(store.get('a', 'h')).toEqual({ type: 'none' });
  expect(onProblem.mock.calls).toEqual([['not-kept']]);
});

test('storage that throws on every access works as none', () => {
  const onProblem = vi.fn();
  const store = createStore(fakeStorage({}, () => false).storage, onProblem);
  add(store, 'a', 'h', 0);
  expect(answerIn(store, 'a', 'h')).toBe(0);
  expect(onProblem.mock.calls).toEqual([['not-kept']]);
});

test('full storage keeps the old answers and takes new ones again when there is room', () => {
  let full = false;
  const { map, storage } = fakeStorage({}, (action) => action !== 'set' || !full);
  const onProblem = vi.fn();
  const store = createStore(storage, onProblem);
  add(store, 'a', 'h', 0);
  full = true;
  add(store, 'a', 'h', 1);
  add(store, 'b', 'h', 2);
  expect(answerIn(store, 'a', 'h')).toBe(1);
  expect(map.get(`${ANSWER_PREFIX}a`)).toContain('"answer":0');
  full = false;
  add(store, 'b', 'h', 3);
  expect(map.get(`${ANSWER_PREFIX}b`)).toContain('"answer":3');
  expect(onProblem.mock.calls).toEqual([['not-kept']]);
});

test('an answer that storage will not remove stays cleared for this page', () => {
  const { storage } = fakeStorage({ [`${ANSWER_PREFIX}q`]: kept(0) }, (action) => action !== 'remove');
  const onProblem = vi.fn();
  const store = createStore(storage, onProblem);
  clear(store, 'q');
  expect(store.get('q', 'h')).toEqual({ type: 'none' });
  expect(onProblem).not.toHaveBeenCalled();
});

test('listeners hear changes of their question alone, until they leave', () => {
  const store = createStore(fakeStorage().storage, vi.fn());
  const listener = vi.fn();
  const leave = store.subscribe('a', listener);
  add(store, 'b', 'h', 0);
  expect(listener).toHaveBeenCalledTimes(0);
  add(store, 'a', 'h', 0);
  clear(store, 'a');
  expect(listener).toHaveBeenCalledTimes(2);
  leave();
  add(store, 'a', 'h', 1);
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a change in another tab is heard and read, foreign keys are not', () => {
  const { map, storage } = fakeStorage();
  const store = createStore(storage, vi.fn());
  const listener = vi.fn();
  store.subscribe('a', listener);
  map.set(`${ANSWER_PREFIX}a`, kept(1));
  store.changedElsewhere(`${ANSWER_PREFIX}a`);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(answerIn(store, 'a', 'h')).toBe(1);
  store.changedElsewhere('theme');
  expect(listener).toHaveBeenCalledTimes(1);
  map.clear();
  store.changedElsewhere(null);
  expect(listener).toHaveBeenCalledTimes(2);
  expect(store.get('a', 'h')).toEqual({ type: 'none' });
});

test('what another tab stores replaces what this one could only remember', () => {
  let full = true;
  const { map, storage } = fakeStorage({}, (action) => action !== 'set' || !full);
  const store = createStore(storage, vi.fn());
  add(store, 'a', 'h', 0);
  full = false;
  map.set(`${ANSWER_PREFIX}a`, kept(1));
  store.changedElsewhere(`${ANSWER_PREFIX}a`);
  expect(answerIn(store, 'a', 'h')).toBe(1);
});

test('what another tab clears is forgotten here too, whether or not anybody listens', () => {
  const { storage } = fakeStorage({}, (action) => action !== 'set');
  const store = createStore(storage, vi.fn());
  add(store, 'a', 'h', 0);
  expect(answerIn(store, 'a')).toBe(0);
  store.changedElsewhere(null);
  expect(store.get('a', 'h')).toEqual({ type: 'none' });
  expect(store.ids()).toEqual([]);
});

test('what version 1 kept is taken over, and its key goes', () => {
  const { map, storage } = fakeStorage({ [`${VERSION_1_PREFIX}q`]: '{"hash":"h","answer":2}' });
  const onProblem = vi.fn();
  const store = createStore(storage, onProblem);
  expect(store.ids()).toEqual(['q']);
  expect(answerIn(store, 'q')).toBe(2);
  expect([...map.keys()]).toEqual([`${ANSWER_PREFIX}q`]);
  expect(answerIn(createStore(storage, onProblem), 'q')).toBe(2);
  expect(onProblem).not.toHaveBeenCalled();
});

test('what version 1 kept stays as it is where storage is full, and is read all the same', () => {
  const old = { [`${VERSION_1_PREFIX}q`]: '{"hash":"h","answer":2}' };
  const { map, storage } = fakeStorage(old, (action) => action !== 'set');
  const store = createStore(storage, vi.fn());
  expect(answerIn(store, 'q')).toBe(2);
  expect(store.ids()).toEqual(['q']);
  expect(Object.fromEntries(map)).toEqual(old);
  store.reopen('q');
  expect(store.get('q', 'h')).toEqual({ type: 'none' });
  expect(Object.fromEntries(map)).toEqual(old);
  expect(answerIn(createStore(storage, vi.fn()), 'q')).toBe(2);
});

test.each(['{"hash":1}', 'x'])('what version 1 left unreadable, %j, is set aside', (text) => {
  const { map, storage } = fakeStorage({ [`${VERSION_1_PREFIX}q`]: text });
  const onProblem = vi.fn();
  expect(createStore(storage, onProblem).get('q', 'h')).toEqual({ type: 'none' });
  expect([...map]).toEqual([[`${UNREADABLE_PREFIX}q`, text]]);
  expect(onProblem.mock.calls).toEqual([['unreadable']]);
});

test('opening a question again is kept, also one that version 1 kept', () => {
  const { map, storage } = fakeStorage({ [`${VERSION_1_PREFIX}q`]: '{"hash":"h","answer":2}' });
  createStore(storage, vi.fn()).reopen('q');
  const next = createStore(storage, vi.fn());
  expect(next.get('q', 'h')).toEqual({ type: 'none' });
  expect(next.entry('q')).toMatchObject({ open: true, attempts: [{ answer: 2, at: null }] });
  expect([...map.keys()]).toEqual([`${ANSWER_PREFIX}q`]);
  next.reopen('never-answered');
  expect(next.ids()).toEqual(['q']);
});

test('a tab that still writes version 1 is heard', () => {
  const { map, storage } = fakeStorage();
  const store = createStore(storage, vi.fn());
  const listener = vi.fn();
  store.subscribe('q', listener);
  map.set(`${VERSION_1_PREFIX}q`, '{"hash":"h","answer":2}');
  store.changedElsewhere(`${VERSION_1_PREFIX}q`);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(answerIn(store, 'q')).toBe(2);
});

test('the answer of another version is no answer to a question that has an entry of this one', () => {
  const { storage } = fakeStorage({
    [`${VERSION_1_PREFIX}q`]: '{"hash":"h","answer":2}',
    [`${ANSWER_PREFIX}q`]: kept(1),
  });
  const store = createStore(storage, vi.fn());
  expect(store.ids()).toEqual(['q']);
  expect(answerIn(store, 'q')).toBe(1);
  clear(store, 'q');
  expect(answerIn(store, 'q')).toBeUndefined();
});

test('a question opened again shows no answer, and what was answered stays known', () => {
  const store = createStore(fakeStorage().storage, vi.fn());
  add(store, 'q', 'h', 0);
  store.reopen('q');
  expect(store.get('q', 'h')).toEqual({ type: 'none' });
  add(store, 'q', 'h', 1);
  expect(store.entry('q')?.attempts.map(({ answer }) => answer)).toEqual([0, 1]);
  expect(answerIn(store, 'q')).toBe(1);
});

test('of many tries the first and the latest are kept; another wording begins anew', () => {
  const store = createStore(fakeStorage().storage, vi.fn());
  for (let n = 0; n < 30; n++) add(store, 'q', 'h', n);
  const answers = store.entry('q')?.attempts.map(({ answer }) => answer) ?? [];
  expect(answers).toHaveLength(20);
  expect([answers[0], answers[1], answers.at(-1)]).toEqual([0, 11, 29]);
  add(store, 'q', 'other', 5);
  expect(store.entry('q')?.attempts).toHaveLength(1);
});

test('replacing gives back what stood there, so that it can be undone', () => {
  const store = createStore(fakeStorage().storage, vi.fn());
  add(store, 'a', 'h', 0);
  const before = store.replace(
    new Map([
      ['a', undefined],
      ['b', entryOf(7)],
    ]),
  );
  expect(store.ids()).toEqual(['b']);
  expect(before).toEqual(
    new Map([
      ['a', entryOf(0)],
      ['b', undefined],
    ]),
  );
  store.replace(before);
  expect(store.ids()).toEqual(['a']);
  expect(answerIn(store, 'a')).toBe(0);
});

test('who listens to all hears of each question, here and in another tab', () => {
  const store = createStore(fakeStorage().storage, vi.fn());
  const listener = vi.fn();
  store.subscribe(undefined, listener);
  add(store, 'a', 'h', 0);
  store.reopen('a');
  store.changedElsewhere(`${ANSWER_PREFIX}b`);
  store.changedElsewhere(null);
  expect(listener).toHaveBeenCalledTimes(4);
});

test('answers that are only remembered are among all answers', () => {
  const store = createStore(undefined, vi.fn());
  add(store, 'b', 'h', 0);
  add(store, 'a', 'h', 0);
  clear(store, 'b');
  expect(store.ids()).toEqual(['a']);
});
