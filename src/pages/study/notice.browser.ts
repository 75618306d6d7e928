import { tellHeight } from '../../blocks/foot.browser.ts';
import { ignoreHeldEnter } from '../../blocks/heldEnter.browser.ts';

/** A line at the foot of the window that tells what was just done, and can undo it. */
export interface Notice {
  /**
   * Shows a text until it is closed or another follows. `undo` makes the button and gives it the focus, which goes back to
   * where it was, or near, once the notice is closed.
   */
  readonly say: (text: string, undo?: () => void) => void;
}

/** The notice of the page. */
export function makeNotice(signal: AbortSignal): Notice {
  const part = (name: string) => {
    const found = document.querySelector<HTMLElement>(`[data-desk="${name}"]`);
    if (found === null) throw new Error(`the page has no ${name}`);
    return found;
  };
  const [box, said, undo, close] = [part('notice'), part('said'), part('undo'), part('close')];
  tellHeight(box, '--notice', signal);
  // The key that asked for the reset may still be held.
  ignoreHeldEnter(box, signal);
  let undoing: (() => void) | undefined;
  let cameFrom: Element | null = null;
  const say = (text: string, back?: () => void) => {
    undoing = back;
    // A region that is shown first and filled then is read out.
    box.hidden = false;
    undo.hidden = back === undefined;
    said.textContent = text;
    if (back === undefined) return;
    cameFrom = document.activeElement;
    undo.focus();
  };
  undo.addEventListener(
    'click',
    () => {
      undoing?.();
      say('Undone: everything is as it was before.');
      close.focus();
    },
    { signal },
  );
  close.addEventListener(
    'click',
    () => {
      box.hidden = true;
      said.textContent = '';
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
      cameFrom = null;
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    box.hidden = true;
  });
  return { say };
}
