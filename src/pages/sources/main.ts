/** Brings the sources page to life. Without it everything is there to read, in the order of the documents. */
import { goOffline } from '../goOffline.browser.ts';
import { initTheme } from '../theme.browser.ts';
import { enableCopying } from './copy.browser.ts';
import { narrowEntries } from './entries.browser.ts';
import { chooseSlide } from './slides.browser.ts';

const told = document.querySelector<HTMLElement>('[data-told]');
const tell = (words: string) => {
  if (told !== null) told.textContent = words;
};

const themeButton = document.querySelector<HTMLElement>('[data-theme-button]');
if (themeButton !== null) initTheme(themeButton);
enableCopying(tell);
const cite = document.querySelector<HTMLElement>('#cite');
if (cite !== null) chooseSlide(cite);
const entries = document.querySelector<HTMLElement>('[data-entries]');
if (entries !== null) narrowEntries(entries, tell);
goOffline();
