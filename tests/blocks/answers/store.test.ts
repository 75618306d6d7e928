import { expect, test, vi } from 'vitest';
import { ANSWER_PREFIX, type StorageLike, UNREADABLE_PREFIX } from '../../../src/blocks/answers/shelf.ts';
import { createStore } from '../../../src/blocks/answers/store.ts';

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

test('an answer outlives the page, under a versioned key', () => {
  const { map, storage } = fakeStorage();
  const onProblem = vi.fn();
  createStore(storage, onProblem).set('q', 'h1', 2);
  expect([...map.keys()]).toEqual(['belarus-briefing:answer:1:q']);
  expect(createStore(storage, onProblem).get('q', 'h1')).toEqual({ type: 'kept', answer: 2 });
  expect(onProblem).not.toHaveBeenCalled();
});

test('editing one question resets that one alone', () => {
  const { storage } = fakeStorage();
  const store = createStore(storage, vi.fn());
  store.set('a', 'h1', 0);
  store.set('b', 'h1', 1);
  expect(store.get('a', 'h2')).toEqual({ type: 'edited' });
  expect(store.get('b', 'h1')).toEqual({ type: 'kept', answer: 1 });
  expect(store.get('c', 'h1')).toEqual({ type: 'none' });
});

test('a cleared answer is gone, here and in storage', () => {
  const { map, storage } = fakeStorage();
  const store = createStore(storage, vi.fn());
  store.set('q', 'h', 0);
  store.clear('q');
  expect(store.get('q', 'h')).toEqual({ type: 'none' });
  expect(map.size).toBe(0);
});

test.each(['{"hash":', '[]', 'null', '{"hash":1,"answer":0}', '{"answer":0}', ''])(
  'unreadable %j is set aside as it was, and reported',
  (text) => {
    const { map, storage } = fakeStorage({ [`${ANSWER_PREFIX}q`]: text });
    const onProblem = vi.fn();
    const store = createStore(storage, onProblem);
    expect(store.get('q', 'h')).toEqual({ type: 'none' });
    expect([...map]).toEqual([[`${UNREADABLE_PREFIX}q`, text]]);
    expect(onProblem.mock.calls).toEqual([['unreadable']]);
  },
);

test('what is set aside never writes over what was set aside before', () => {
  const { map, storage } = fakeStorage({ [`${UNREADABLE_PREFIX}q`]: 'old', [`${ANSWER_PREFIX}q`]: 'new' });
  createStore(storage, vi.fn()).set('q', 'h', 1);
  expect(Object.fromEntries(map)).toEqual({
    [`${UNREADABLE_PREFIX}q`]: 'old',
    [`${UNREADABLE_PREFIX}q:2`]: 'new',
    [`${ANSWER_PREFIX}q`]: '{"hash":"h","answer":1}',
  });
});

test('an unreadable answer that cannot be set aside stays where it is; the new one lives in memory', () => {
  const { map, storage } = fakeStorage(
    { [`${ANSWER_PREFIX}q`]: 'broken' },
    (action, key) => action !== 'set' || !key.startsWith(UNREADABLE_PREFIX),
  );
  const onProblem = vi.fn();
  const store = createStore(storage, onProblem);
  store.set('q', 'h', 1);
  expect(store.get('q', 'h')).toEqual({ type: 'kept', answer: 1 });
  expect([...map.values()]).toEqual(['broken']);
  expect(onProblem.mock.calls).toEqual([['unreadable'], ['not-kept']]);
});

test('without storage answers last as long as the page, said once and not before an answer', () => {
  const onProblem = vi.fn();
  const store = createStore(undefined, onProblem);
  expect(store.get('a', 'h')).toEqual({ type: 'none' });
  expect(onProblem).not.toHaveBeenCalled();
  store.set('a', 'h', 0);
  store.set('b', 'h', 1);
  expect(store.get('a', 'h')).toEqual({ type: 'kept', answer: 0 });
  store.clear('a');
  expect(store.get('a', 'h')).toEqual({ type: 'none' });
  expect(onProblem.mock.calls).toEqual([['not-kept']]);
});

test('storage that throws on every access works as none', () => {
  const onProblem = vi.fn();
  const store = createStore(fakeStorage({}, () => false).storage, onProblem);
  store.set('a', 'h', 0);
  expect(store.get('a', 'h')).toEqual({ type: 'kept', answer: 0 });
  expect(onProblem.mock.calls).toEqual([['not-kept']]);
});

test('full storage keeps the old answers and takes new ones again when there is room', () => {
  let full = false;
  const { map, storage } = fakeStorage({}, (action) => action !== 'set' || !full);
  const onProblem = vi.fn();
  const store = createStore(storage, onProblem);
  store.set('a', 'h', 0);
  full = true;
  store.set('a', 'h', 1);
  store.set('b', 'h', 2);
  expect(store.get('a', 'h')).toEqual({ type: 'kept', answer: 1 });
  expect(map.get(`${ANSWER_PREFIX}a`)).toContain('"answer":0');
  full = false;
  store.set('b', 'h', 3);
  expect(map.get(`${ANSWER_PREFIX}b`)).toContain('"answer":3');
  expect(onProblem.mock.calls).toEqual([['not-kept']]);
});

test('an answer that storage will not remove stays cleared for this page', () => {
  const { storage } = fakeStorage(
    { [`${ANSWER_PREFIX}q`]: '{"hash":"h","answer":0}' },
    (action) => action !== 'remove',
  );
  const onProblem = vi.fn();
  const store = createStore(storage, onProblem);
  store.clear('q');
  expect(store.get('q', 'h')).toEqual({ type: 'none' });
  expect(onProblem).not.toHaveBeenCalled();
});

test('listeners hear changes of their question alone, until they leave', () => {
  const store = createStore(fakeStorage().storage, vi.fn());
  const listener = vi.fn();
  const leave = store.subscribe('a', listener);
  store.set('b', 'h', 0);
  expect(listener).toHaveBeenCalledTimes(0);
  store.set('a', 'h', 0);
  store.clear('a');
  expect(listener).toHaveBeenCalledTimes(2);
  leave();
  store.set('a', 'h', 1);
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a change in another tab is heard and read, foreign keys are not', () => {
  const { map, storage } = fakeStorage();
  const store = createStore(storage, vi.fn());
  const listener = vi.fn();
  store.subscribe('a', listener);
  map.set(`${ANSWER_PREFIX}a`, '{"hash":"h","answer":1}');
  store.changedElsewhere(`${ANSWER_PREFIX}a`);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(store.get('a', 'h')).toEqual({ type: 'kept', answer: 1 });
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
  store.set('a', 'h', 0);
  full = false;
  map.set(`${ANSWER_PREFIX}a`, '{"hash":"h","answer":1}');
  store.changedElsewhere(`${ANSWER_PREFIX}a`);
  expect(store.get('a', 'h')).toEqual({ type: 'kept', answer: 1 });
});
