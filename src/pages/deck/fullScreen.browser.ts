/** The screen of a deck that fills it. */
import { keepAwake } from '../speaker/wakeLock.browser.ts';

/** Keeps the screen on while the page fills it, from now on until `signal` aborts. */
export function awakeInFullScreen(signal: AbortSignal): void {
  let end: (() => void) | undefined;
  const follow = () => {
    end?.();
    end = document.fullscreenElement === null || signal.aborted ? undefined : keepAwake();
  };
  follow();
  document.addEventListener('fullscreenchange', follow, { signal });
  signal.addEventListener('abort', follow);
}
