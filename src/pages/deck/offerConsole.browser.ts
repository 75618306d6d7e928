/**
 * The deck's ear for speaker consoles, and the keys that need what a console needs. All of it comes when it is first used:
 * on S or D, at a console's first word, after a reload in a sitting, when a console has opened the
 * deck, and when the deck fills the screen.
 */
import type { RevealApi } from 'reveal.js';
import { CHANNEL, CONSOLE_WINDOW } from '../speaker/names.ts';
import { notify } from './announce.browser.ts';
import { hasSitting } from './talk.browser.ts';

export interface ConsoleOffer {
  /** Opens a console in a window of its own, or brings the one that this deck opened to the front. */
  readonly openConsole: () => void;
  /** Takes the pen up or puts it down. */
  readonly togglePen: () => void;
  readonly undo: () => void;
}

/** Listens for consoles. */
export function offerConsole(deck: RevealApi): ConsoleOffer {
  const undo = new AbortController();
  const { signal } = undo;
  const start = async () => (await import('./wall.browser.ts')).startWall(deck, signal);
  let started: ReturnType<typeof start> | undefined;
  const wall = () => {
    started ??= start().catch((error: unknown) => {
      // Tried again at the next need.
      started = undefined;
      throw error;
    });
    return started;
  };

  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', wall, { signal });
  // From a disk, a console that opened the deck may hear of it from the deck alone.
  if (hasSitting() || opener) deck.on('ready', wall);
  // Whoever fills the screen presents, and the screen is kept on.
  document.addEventListener('fullscreenchange', wall, { signal, once: true });
  return {
    openConsole: () => {
      const address = document.querySelector<HTMLElement>('[data-speaker]')?.dataset.speaker;
      if (address === undefined) return;
      // At once: a browser lets nobody open a window who was not just asked to.
      const opened = window.open(address, CONSOLE_WINDOW, 'popup,width=1280,height=760');
      // A link that is clicked is let through.
      if (opened === null) notify('The window was blocked: open the console from the contents (M).');
      opened?.focus();
      void wall();
    },
    togglePen: () => void wall().then(({ togglePen }) => togglePen()),
    undo: () => {
      undo.abort();
      channel.close();
    },
  };
}
