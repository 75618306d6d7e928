/** Keeps the screen on while somebody presents; where a browser cannot, nothing is said of it. */

/** Asks now and whenever the page is seen again. Returns the undo. */
export function keepAwake(): () => void {
  const undo = new AbortController();
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || undo.signal.aborted) return;
    if (lock !== undefined && !lock.released) return;
    try {
      lock = await navigator.wakeLock?.request('screen');
      if (undo.signal.aborted) await lock?.release();
    } catch {
      // Refused, as on an empty battery: the screen then goes dark as it always does.
    }
  };
  document.addEventListener('visibilitychange', () => void ask(), { signal: undo.signal });
  void ask();
  return () => {
    undo.abort();
    void lock?.release();
  };
}
