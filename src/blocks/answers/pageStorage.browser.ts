/** `localStorage`, or undefined where even asking for it throws: cookies blocked, sandboxed frames. */
export function pageStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
