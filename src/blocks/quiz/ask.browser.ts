import { ASK, type Ask } from './ask.ts';

/** Hears what is asked of a question until `signal` aborts. */
export function onAsk(root: HTMLElement, heard: (ask: Ask) => void, signal: AbortSignal): void {
  root.addEventListener(
    ASK,
    (event) => {
      if (event instanceof CustomEvent) heard(event.detail as Ask);
    },
    { signal },
  );
}
