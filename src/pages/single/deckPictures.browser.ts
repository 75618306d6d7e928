/**
 * The console's pictures are the slides of the deck that is in the same file, held still; a module that is imported before those
 * that bring the console to life.
 */
import { laterInPage, putBlocks } from '../putInPlace.browser.ts';
import { holdStill } from '../speaker/still.browser.ts';

const former = document.querySelector<HTMLTemplateElement>('template[data-holds="former"]');
const room = document.querySelector('template[data-pictures]');
const later = laterInPage();
if (former === null || room === null || later === undefined) throw new Error('the file holds no deck');

putBlocks(later, former.content);
const slides = [...former.content.querySelectorAll<HTMLElement>('.slides > .slide')];
for (const slide of slides) holdStill(slide);
room.replaceWith(...slides);
former.remove();
document.querySelector('template[data-holds="later"]')?.remove();
