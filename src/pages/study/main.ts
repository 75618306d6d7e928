/** Brings the study page to life. Without it all is there to read, and contents and cards work. */
import { openAnswers } from '../../blocks/answers/answers.browser.ts';
import { defineBlocks } from '../../blocks/live.ts';
import { keepWayBack } from '../../blocks/quiz/wayBack.browser.ts';
import { closeCardsLeft, turnCards } from '../../evidence/cards.browser.ts';
import { findInContents } from '../find.browser.ts';
import { goOffline } from '../goOffline.browser.ts';
import { offerPdfs } from '../printMenu.browser.ts';
import { initTheme } from '../theme.browser.ts';
import { closeWhenFollowed } from './contents.browser.ts';
import { openDesk } from './desk.browser.ts';
import { unfoldForPrint } from './paper.browser.ts';
import { followReader } from './position.browser.ts';

// The deck writes `#/id`; whoever swaps the file name in the address should land on the same slide. Not before the fonts
// are there: what they move on the way would leave the headline under the bar.
if (location.hash.startsWith('#/')) {
  const settle = async () => {
    await document.fonts.ready;
    location.replace(`#${location.hash.slice(2)}`);
  };
  // A page that is one file comes to life after it has loaded.
  if (document.readyState === 'complete') void settle();
  else addEventListener('load', settle);
}

const themeButton = document.querySelector<HTMLElement>('[data-theme-button]');
if (themeButton !== null) initTheme(themeButton);
closeWhenFollowed();
const contents = document.querySelector<HTMLElement>('nav.contents');
if (contents !== null) findInContents(contents);
closeCardsLeft();
turnCards();
unfoldForPrint();
offerPdfs();
followReader();
const answers = openAnswers();
defineBlocks(answers);
openDesk(answers);
keepWayBack();
goOffline();
