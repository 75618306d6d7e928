/** Orders that are about the slides alone: what the deck's own keys do. */
import type { RevealApi } from 'reveal.js';
import { ASK, type Ask } from '../../blocks/quiz/ask.ts';
import type { Order } from '../speaker/order.ts';
import { closeOverlays } from './overlays.browser.ts';

/** Carries an order out; those that are not about the slides are passed over. */
export function carryOut(deck: RevealApi, order: Order): void {
  switch (order.do) {
    case 'next':
      if (!lightUp(deck)) deck.next();
      break;
    case 'previous':
      if (!lightUp(deck)) deck.prev();
      break;
    case 'black':
      deck.togglePause();
      break;
    case 'first':
    case 'last':
      lightUp(deck);
      deck.slide(order.do === 'first' ? 0 : deck.getHorizontalSlides().length - 1);
      break;
    case 'go':
      // By its address: a slide that is left out is then asked for, and not passed by.
      if (deck.getHorizontalSlides().some(({ id }) => id === order.slide)) location.hash = `#/${order.slide}`;
      break;
    case 'answer':
    case 'hands':
    case 'hands-end':
      ask(deck, { ask: order.do });
      break;
    case 'count':
      ask(deck, { ask: 'count', option: order.option, count: order.count });
      break;
    default:
      break;
  }
}

/** As on the deck: what leads on ends a black screen, and does nothing else. @returns whether there was one */
function lightUp(deck: RevealApi): boolean {
  if (!deck.isPaused()) return false;
  deck.togglePause(false);
  return true;
}

function ask(deck: RevealApi, detail: Ask): void {
  closeOverlays();
  deck.getCurrentSlide().querySelector('quiz-question')?.dispatchEvent(new CustomEvent(ASK, { detail }));
}
