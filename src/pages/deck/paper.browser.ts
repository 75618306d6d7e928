/** The deck on paper is the print page: charts as the author set them, a page a slide. */
import type { RevealApi } from 'reveal.js';
import { printAddress } from '../printAddress.browser.ts';

/**
 * Ctrl or Cmd and P print the print page, from a frame that nobody sees: the deck itself would come out with its charts as
 * they happen to be set, under headlines that say something else. Where there is none, the browser prints the deck. Returns
 * the undo.
 */
export function printOnKey(): () => void {
  const address = printAddress();
  if (address === undefined) return () => {};
  let close: (() => void) | undefined;
  const onKey = async (event: KeyboardEvent) => {
    const held = event.ctrlKey || event.metaKey;
    if (!held || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'p') return;
    event.preventDefault();
    const { printFromFrame } = await import('../printFrame.browser.ts');
    close?.();
    close = printFromFrame(address);
  };
  addEventListener('keydown', onKey);
  return () => {
    removeEventListener('keydown', onKey);
    close?.();
  };
}

/**
 * Someone prints the deck itself, from the browser's menu: what reveal.js has set on the slides is taken off, so that the
 * style sheet lays all of them out as pages, and put back when the printer has them. Returns the undo.
 */
export function unfoldForPaper(deck: RevealApi, element: HTMLElement): () => void {
  const unfold = () => {
    for (const part of element.querySelectorAll('.slides, .slides > section')) {
      for (const name of ['style', 'hidden', 'aria-hidden', 'inert']) part.removeAttribute(name);
    }
  };
  // Not `deck.sync()`: it would listen to the address anew, hear of it last, and go nowhere.
  const fold = () => deck.slide(deck.getIndices().h);
  addEventListener('beforeprint', unfold);
  addEventListener('afterprint', fold);
  return () => {
    removeEventListener('beforeprint', unfold);
    removeEventListener('afterprint', fold);
  };
}
