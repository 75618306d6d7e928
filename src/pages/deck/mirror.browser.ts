/** Shows consoles what is on the wall, whatever changes there. */
import type { RevealApi } from 'reveal.js';
import type { View } from '../speaker/protocol.ts';
import { viewOf } from '../speaker/view.browser.ts';
import { onDeck } from './events.browser.ts';

/** How long a change may go on before it is looked at, ms, and when whatever moved has come to rest. */
const SOON = 120;
const SETTLED = 900;
/** What changes a slide without a change of its elements: a choice, a drawing on a canvas. */
const EVENTS = ['input', 'change', 'click', 'keyup', 'pointerup'];

/**
 * Watches the slide that is shown until `signal` aborts.
 * @param show called with how it looks, when that is new
 * @returns has it shown again, new or not
 */
export function mirrorWall(deck: RevealApi, signal: AbortSignal, show: (view: View) => void): () => void {
  let last: View | undefined;
  const timers: number[] = [];
  const stop = () => {
    for (const timer of timers.splice(0)) clearTimeout(timer);
  };
  const look = () => {
    const slide = deck.getCurrentSlide();
    const view = { slide: slide.id, html: viewOf(slide) };
    if (view.slide === last?.slide && view.html === last.html) return;
    last = view;
    show(view);
  };
  const soon = () => {
    stop();
    timers.push(window.setTimeout(look, SOON), window.setTimeout(look, SETTLED));
  };
  const observer = new MutationObserver(soon);
  const follow = () => {
    observer.disconnect();
    observer.observe(deck.getCurrentSlide(), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    soon();
  };
  for (const type of EVENTS) document.addEventListener(type, soon, { signal, passive: true });
  document.addEventListener('themechange', soon, { signal });
  const undo = [
    onDeck(deck, ['slidechanged'], follow),
    onDeck(deck, ['fragmentshown', 'fragmenthidden'], soon),
    () => observer.disconnect(),
    stop,
  ];
  signal.addEventListener('abort', () => {
    for (const take of undo) take();
  });
  follow();
  return () => {
    last = undefined;
    soon();
  };
}
