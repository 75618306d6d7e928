/** The speaker console in the file of the deck. */
import '../speaker/page.css';
import './deckPictures.browser.ts';
import '../speaker/main.ts';
