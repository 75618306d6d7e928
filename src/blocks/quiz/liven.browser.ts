/** Brings one question to life. */
import type { Answers } from '../answers/answers.browser.ts';
import { onAsk } from './ask.browser.ts';
import { listenToKeys } from './keys.browser.ts';
import { offerHands } from './offerHands.browser.ts';
import { Question } from './question.browser.ts';

/**
 * On the study page an answer given earlier is shown again and other tabs are followed; on the deck nothing stored ever
 * shows, for the deck is on a wall.
 * @param signal leaves the question open and deaf when it aborts
 */
export function livenQuestion(root: HTMLElement, answers: Answers, signal: AbortSignal): void {
  const question = new Question(root, answers, signal);
  const submitted = (event: Event) => {
    event.preventDefault();
    question.press();
  };
  question.form.addEventListener('submit', submitted, { signal });
  if (!question.onDeck) question.resume();
  if (question.onDeck) {
    offerHands(root, signal);
    onAsk(root, ({ ask }) => ask === 'answer' && question.reveal(), signal);
  }
  const unlisten = question.onDeck
    ? listenToKeys(root, {
        choose: (index) => question.choose(index),
        press: () => question.press(),
        reveal: () => question.reveal(),
      })
    : answers.store.subscribe(root.id, () => question.showStored());
  root.dataset.live = '';
  signal.addEventListener('abort', () => {
    delete root.dataset.live;
    unlisten();
    question.close();
  });
}
