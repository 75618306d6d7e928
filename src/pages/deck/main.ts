/** Brings the deck to life: live blocks first, so that they hear of the first slide, then reveal.js. */
import { openAnswers } from '../../blocks/answers/answers.browser.ts';
import { defineBlocks, fetchAhead } from '../../blocks/live.ts';
import { keepWayBack } from '../../blocks/quiz/wayBack.browser.ts';
import { closeCardsLeft, turnCards } from '../../evidence/cards.browser.ts';
import { goOffline } from '../goOffline.browser.ts';
import { settleAddress } from './address.browser.ts';
import { startDeck } from './start.browser.ts';
import { inTalk } from './talk.browser.ts';

const reveal = document.querySelector<HTMLElement>('.reveal');
if (reveal?.querySelector('section') && settleAddress()) {
  closeCardsLeft();
  turnCards();
  defineBlocks(openAnswers());
  keepWayBack();
  startDeck(reveal, fetchAhead);
  goOffline(inTalk);
}
