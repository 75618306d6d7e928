/** What a window keeps over a reload: a sitting's own things, gone with its tab. */

/** Reads what was kept; undefined where there is nothing, it cannot be read, or storage is refused. */
export function recall<T>(key: string, read: (value: unknown) => T | undefined): T | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : read(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Keeps a value no longer. */
export function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Then nothing was kept.
  }
}

/** Keeps a value; where storage is refused it lasts as long as the page. */
export function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As said above.
  }
}
