/** The way to a show of hands on the deck: a button and the key V. What comes after the first press is fetched then. */

import { onAsk } from './ask.browser.ts';
import type { HandsPanel } from './hands.browser.ts';
import { isLetter, isPresent, isTaken } from './keys.browser.ts';

/** Types of question whose options hands can be raised for; of a statement, for true or false. */
const WITH_OPTIONS: readonly (string | undefined)[] = ['choice', 'choices', 'true-false'];

/** Puts the button beside “Check”, and the key among the keys that are told; until `signal` aborts. */
export function offerHands(root: HTMLElement, signal: AbortSignal): void {
  const check = root.querySelector('.quiz-check');
  if (check === null || !WITH_OPTIONS.includes(root.dataset.type)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiz-hands-next';
  button.textContent = 'Show of hands';
  check.after(button);
  const told = [...root.querySelectorAll('.quiz-keys')].map((keys) => {
    const words = document.createTextNode(' · V hands');
    keys.append(words);
    return words;
  });

  let panel: Promise<HandsPanel> | undefined;
  const next = (takesFocus = true) => {
    panel ??= import('./hands.browser.ts').then(({ makeHands }) => makeHands(root, button, signal));
    panel
      .then((made) => !signal.aborted && made.next(takesFocus))
      .catch((error: unknown) => {
        // Tried again with the next press.
        panel = undefined;
        reportError(error);
      });
  };
  button.addEventListener('click', () => next(), { signal });
  onAsk(root, ({ ask }) => ask === 'hands' && next(false), signal);
  document.addEventListener(
    'keydown',
    (event) => {
      if (isTaken(event) || !isPresent(root) || !isLetter(event, 'V') || event.repeat) return;
      // V is typed into the field that gets the focus otherwise.
      event.preventDefault();
      next();
    },
    // Before reveal.js hears of it: to that V is a black screen, and stays one on slides without options.
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    button.remove();
    for (const words of told) words.remove();
  });
}
